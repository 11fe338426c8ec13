#include <new>

#include "base/interrupt.hpp"
#include "cli/arguments.hpp"
#include "cli/command.hpp"
#include "cli/output.hpp"

namespace plumb::cli {
namespace {

constexpr CommandEntry commands[] = {
    {"init", run_init},
    {"doctor", run_doctor},
    {"guard", run_guard},
    {"runbooks", run_runbooks},
    {"runbooks trust", run_trust},
    {"explain", run_explain},
    {"run", run_run},
    {"resume", run_resume},
    {"confirm", run_confirm},
    {"approve", run_approve},
    {"reject", run_reject},
    {"abort", run_abort},
    {"apply", run_apply},
    {"runs", run_runs},
    {"show", run_show},
    {"diff", run_diff},
    {"inspect", run_inspect},
    {"migrations", run_migrations},
    {"snapshot create", run_snapshot_create},
    {"snapshot list", run_snapshot_list},
    {"snapshot verify", run_snapshot_verify},
    {"snapshot restore", run_snapshot_restore},
    {"new", run_new},
    {"check", run_check},
    {"test", run_test},
};

Exit dispatch(int argc, char** argv, const Tools& tools) {
  const auto options = parse_options(argc, argv);
  if (!options) return Exit::done;
  if (options->command != "guard" && wipe_passwords(argc, argv))
    print_line(
        "warning: a password on the command line stood in the process list; name a variable in plumb.toml "
        "instead");
  for (const auto& entry : commands)
    if (entry.name == options->command) return entry.run(*options, tools);
  throw Error::usage("no command '" + options->command + "'").next("plumb --help");
}

/// True when whoever called reads JSON, also where the words after it make no command.
bool wants_json(int argc, char** argv) {
  for (int at = 1; at < argc && std::string_view(argv[at]) != "--"; ++at)
    if (std::string_view(argv[at]) == "--json") return true;
  return false;
}

/// A machine finds one document on stdout whatever happens; a person reads stderr.
int told(const Error& error, bool as_json) {
  print_error(error);
  try {
    if (as_json) print_json({{"error", engine::to_json(error)}, {"exit", static_cast<int>(error.code)}});
  } catch (const Error&) {  // nobody reads stdout: that the command failed is told above
  }
  return static_cast<int>(error.code);
}

}  // namespace

int run_cli(int argc, char** argv, const Tools& tools) {
  install_interrupt_handlers();
  const bool as_json = wants_json(argc, argv);
  try {
    return static_cast<int>(dispatch(argc, argv, tools));
  } catch (const Error& error) {
    return told(error, as_json);
  } catch (const std::bad_alloc&) {
    return told(Error::failed("out of memory").next("free some memory, then the same command again"),
                as_json);
  } catch (const std::exception& error) {  // a library's: told as it is, without a stack trace
    return told(Error::failed(error.what())
                    .because("an unexpected failure; nothing was left half done that resume cannot continue")
                    .next("plumb runs, to see where a run stands"),
                as_json);
  }
}

}  // namespace plumb::cli
