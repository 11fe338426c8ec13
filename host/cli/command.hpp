#pragma once
// The commands: each takes options, makes one call into the house, prints, and returns an exit code.
#include <functional>
#include <memory>
#include <span>
#include <string>

#include "base/embedded.hpp"
#include "base/error.hpp"
#include "cli/options.hpp"
#include "engine/engine.hpp"
#include "engine/source.hpp"

namespace plumb::cli {

/// What the composition root gives, so that no command knows Lua.
struct Tools {
  std::function<std::unique_ptr<engine::Script>(const runbook::Source&)> make_script;
  std::function<runbook::Manifest(const runbook::Source&)> read_manifest;
  std::function<void(const runbook::Source&)> check_syntax;
  std::span<const EmbeddedFile> built_in_runbooks;
  std::span<const EmbeddedFile> stdlib_modules;
};

/// Runs the command line to its exit code; never throws.
int run_cli(int argc, char** argv, const Tools& tools);

/// One command.
struct CommandEntry {
  std::string_view name;
  Exit (*run)(const Options& options, const Tools& tools);
};

Exit run_init(const Options&, const Tools&);
Exit run_doctor(const Options&, const Tools&);
Exit run_guard(const Options&, const Tools&);
Exit run_runbooks(const Options&, const Tools&);
Exit run_trust(const Options&, const Tools&);
Exit run_explain(const Options&, const Tools&);
Exit run_run(const Options&, const Tools&);
Exit run_resume(const Options&, const Tools&);
Exit run_confirm(const Options&, const Tools&);
Exit run_approve(const Options&, const Tools&);
Exit run_reject(const Options&, const Tools&);
Exit run_abort(const Options&, const Tools&);
Exit run_apply(const Options&, const Tools&);
Exit run_runs(const Options&, const Tools&);
Exit run_show(const Options&, const Tools&);
Exit run_diff(const Options&, const Tools&);
Exit run_inspect(const Options&, const Tools&);
Exit run_migrations(const Options&, const Tools&);
Exit run_snapshot_create(const Options&, const Tools&);
Exit run_snapshot_list(const Options&, const Tools&);
Exit run_snapshot_verify(const Options&, const Tools&);
Exit run_snapshot_restore(const Options&, const Tools&);
Exit run_new(const Options&, const Tools&);
Exit run_check(const Options&, const Tools&);
Exit run_test(const Options&, const Tools&);

}  // namespace plumb::cli
