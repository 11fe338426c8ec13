// run, resume, confirm, abort, apply: whatever advances a run.
#include "cli/command.hpp"
#include "cli/output.hpp"
#include "cli/run_output.hpp"
#include "cli/terminal.hpp"
#include "cli/workspace.hpp"

namespace plumb::cli {
namespace {

/// Makes the engine, advances a run through `act`, tells where it stands, and gives its exit code.
template <class Act>
Exit advance(const Options& options, const Tools& tools, Act act) {
  TerminalObserver observer;
  const auto prompter = options.json ? nullptr : make_prompter();
  auto engine = make_engine(options, tools, observer, prompter.get());
  const engine::RunStatus status = act(engine);
  print_status(status, options.json);
  return status.exit;
}

}  // namespace

Exit run_run(const Options& options, const Tools& tools) {
  return advance(options, tools, [&](engine::Engine& engine) {
    return engine.start(
        {options.runbook, options.environment, options.parameters, options.answers, options.dry_run});
  });
}

Exit run_resume(const Options& options, const Tools& tools) {
  return advance(options, tools,
                 [&](engine::Engine& engine) { return engine.resume(engine.find_run(options.run)); });
}

Exit run_confirm(const Options& options, const Tools& tools) {
  return advance(options, tools, [&](engine::Engine& engine) {
    return engine.confirm(engine.find_run(options.run), options.plan, options.answers);
  });
}

Exit run_abort(const Options& options, const Tools& tools) {
  return advance(options, tools, [&](engine::Engine& engine) {
    return engine.abort(engine.find_run(options.run), options.undo);
  });
}

Exit run_apply(const Options& options, const Tools& tools) {
  const auto file = std::filesystem::absolute(options.file).string();
  return advance(options, tools, [&](engine::Engine& engine) {
    return engine.start({"apply-plan", options.environment, {{"plan", file}}, {}, false});
  });
}

}  // namespace plumb::cli
