#pragma once
// What a command works in: the project, its lock, scratch databases. Made only as far as a command needs it.
#include <memory>
#include <optional>

#include "cli/command.hpp"

namespace plumb::cli {

/// The project of --project, or the one found upward; throws Error (usage) naming `plumb init`.
config::Project load_workspace_project(const Options& options);
/// The same, or nullopt where there is none and --project was not given.
std::optional<config::Project> find_workspace_project(const Options& options);

/// Scratch databases for one command: started at the first use.
class ScratchPool {
 public:
  ScratchPool(std::string url, pg::ProgramFolders folders);
  pg::Scratch& get(int server_major);

 private:
  std::string url_;
  pg::ProgramFolders folders_;
  std::map<int, std::unique_ptr<pg::Scratch>> servers_;
};

/// Where the scratch URL comes from: --scratch, else [scratch] url of the project; "" = a private server.
std::string scratch_url(const Options& options, const config::Project* project);

/// What loading sources needs. `pool`, `project` and `lock` have to outlive it.
engine::SourceContext source_context(ScratchPool& pool, const config::Project* project,
                                     const config::Lock* lock);

/// The runbooks of a project, or the built-in ones alone.
std::unique_ptr<runbook::Library> make_library(const Tools& tools, const config::Project* project);

/// The engine over the project of these options, talking to `observer` and, at a terminal, to `prompter`.
engine::Engine make_engine(const Options& options, const Tools& tools, engine::Observer& observer,
                           engine::Prompter* prompter);

}  // namespace plumb::cli
