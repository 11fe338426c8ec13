// runs, show, approve, reject: what there is, and what people say to it.
#include "base/text.hpp"
#include "cli/command.hpp"
#include "cli/output.hpp"
#include "cli/run_output.hpp"
#include "cli/terminal.hpp"
#include "cli/workspace.hpp"
#include "plan/planner.hpp"

namespace plumb::cli {
namespace {

/// Shows what is about to be signed, from the bytes that are signed.
void show_request(const engine::RunDetails& details, const config::Environment& environment) {
  if (!details.request || !details.plan)
    throw Error::usage("run " + details.status.run + " does not wait for an approval")
        .next("plumb show " + details.status.run);
  print_line(approval::describe(*details.request, environment.approval));
  print_line(plan::to_text(*details.plan, has_colour_on_errors()));
}

void require_key(const Options& options) {
  if (options.key.empty())
    throw Error::usage("no key to sign with")
        .next("plumb " + options.command + " " + options.run + " --key ~/.ssh/id_ed25519");
}

}  // namespace

Exit run_runs(const Options& options, const Tools& tools) {
  TerminalObserver observer;
  print_runs(make_engine(options, tools, observer, nullptr).runs(), options.json);
  return Exit::done;
}

Exit run_show(const Options& options, const Tools& tools) {
  TerminalObserver observer;
  auto engine = make_engine(options, tools, observer, nullptr);
  print_details(engine.show(engine.find_run(options.run)), options.json);
  return Exit::done;
}

Exit run_approve(const Options& options, const Tools& tools) {
  require_key(options);
  TerminalObserver observer;
  auto engine = make_engine(options, tools, observer, nullptr);
  const auto run = engine.find_run(options.run);
  engine.expect_approver(run, options.key);  // who may not sign is told so before a long plan, not after it
  const auto details = engine.show(run);
  show_request(details, load_workspace_project(options).environment(details.status.environment));
  const auto verdict = engine.approve(run, options.key);
  if (options.json) {
    print_json({{"run", run},
                {"satisfied", verdict.satisfied},
                {"missing", verdict.missing},
                {"approvers", verdict.approvers}});
    return Exit::done;
  }
  print_line("  signed; approved by " + join(verdict.approvers, ", "));
  for (const auto& missing : verdict.missing) print_line("  still needed: " + missing);
  if (verdict.satisfied) print_line("  next  plumb resume " + run);
  return Exit::done;
}

Exit run_reject(const Options& options, const Tools& tools) {
  require_key(options);
  TerminalObserver observer;
  auto engine = make_engine(options, tools, observer, nullptr);
  print_status(engine.reject(engine.find_run(options.run), options.key, options.reason), options.json);
  return Exit::done;
}

}  // namespace plumb::cli
