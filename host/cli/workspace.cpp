#include "cli/workspace.hpp"

#include "base/user.hpp"

namespace plumb::cli {
namespace {

const Clock& system_clock() {
  static const SystemClock clock;
  return clock;
}

}  // namespace

config::Project load_workspace_project(const Options& options) {
  const auto start =
      options.project.empty() ? std::filesystem::current_path() : std::filesystem::path(options.project);
  const auto folder = options.project.empty() ? config::find_project(start) : start;
  return config::load_project(folder, options.database);
}

std::optional<config::Project> find_workspace_project(const Options& options) {
  if (!options.project.empty()) return load_workspace_project(options);
  std::filesystem::path folder;
  try {
    folder = config::find_project(std::filesystem::current_path());
  } catch (const Error&) {  // being outside of a project is fine here
    return std::nullopt;
  }
  return config::load_project(folder, options.database);
}

ScratchPool::ScratchPool(std::string url, pg::ProgramFolders folders)
    : url_(std::move(url)), folders_(std::move(folders)) {}

pg::Scratch& ScratchPool::get(int server_major) {
  auto& server = servers_[url_.empty() ? server_major : 0];
  if (server) return *server;
  pg::ScratchOptions options;
  options.server_major = server_major;
  options.folders = folders_;
  if (!url_.empty()) options.lent = pg::parse_url(Secret(url_));
  server = std::make_unique<pg::Scratch>(std::move(options));
  return *server;
}

std::string scratch_url(const Options& options, const config::Project* project) {
  if (!options.scratch.empty()) return options.scratch;
  if (project == nullptr || !project->scratch_url.given()) return "";
  return config::resolve(*project, project->scratch_url).reveal();
}

engine::SourceContext source_context(ScratchPool& pool, const config::Project* project,
                                     const config::Lock* lock) {
  engine::SourceContext context;
  context.project = project;
  context.lock = lock;
  context.scratch = [&pool](int major) -> pg::Scratch& { return pool.get(major); };
  if (project != nullptr) context.programs = project->pg_bin;
  return context;
}

std::unique_ptr<runbook::Library> make_library(const Tools& tools, const config::Project* project) {
  std::vector<std::filesystem::path> folders;
  if (project != nullptr)
    for (const auto& folder : project->runbooks) folders.push_back(project->folder / folder);
  return std::make_unique<runbook::Library>(tools.built_in_runbooks, tools.stdlib_modules, folders);
}

engine::Engine make_engine(const Options& options, const Tools& tools, engine::Observer& observer,
                           engine::Prompter* prompter) {
  engine::Services services;
  services.project = load_workspace_project(options);
  services.lock = config::read_lock(services.project.folder);
  services.store = journal::open_sqlite_store(services.project.state_folder());
  services.library = make_library(tools, &services.project);
  services.make_script = tools.make_script;
  services.read_manifest = tools.read_manifest;
  services.observer = &observer;
  services.prompter = prompter;
  services.clock = &system_clock();
  if (const auto url = scratch_url(options, &services.project); !url.empty())
    services.scratch_url = Secret(url);
  services.person = user_at_host();
  services.signing_key = options.key;
  services.database = options.database;
  return engine::Engine(std::move(services));
}

}  // namespace plumb::cli
