// init and guard.
#include <unistd.h>

#include <cerrno>
#include <cstring>

#include "base/interrupt.hpp"
#include "base/text.hpp"
#include "cli/command.hpp"
#include "cli/output.hpp"
#include "cli/workspace.hpp"
#include "config/guard.hpp"
#include "config/init.hpp"

extern char** environ;

namespace plumb::cli {
namespace {

std::map<std::string, std::string> process_variables() {
  std::map<std::string, std::string> variables;
  for (char** entry = environ; *entry != nullptr; ++entry) {
    const std::string_view text = *entry;
    const auto equals = text.find('=');
    if (equals != std::string_view::npos) variables.emplace(text.substr(0, equals), text.substr(equals + 1));
  }
  return variables;
}

/// Becomes the command: its exit code is ours.
[[noreturn]] void become(const std::vector<std::string>& arguments) {
  std::vector<char*> argv;
  for (const auto& argument : arguments) argv.push_back(const_cast<char*>(argument.c_str()));
  argv.push_back(nullptr);
  forget_interrupt_handlers();  // what is ignored here would be ignored there
  execvp(argv.front(), argv.data());
  throw Error::usage("cannot start " + arguments.front()).because(strerror(errno));
}

}  // namespace

Exit run_init(const Options& options, const Tools&) {
  const auto folder =
      options.project.empty() ? std::filesystem::current_path() : std::filesystem::path(options.project);
  const auto result = config::write_initial_config(folder);
  for (const auto& line : result.found) print_line("  found  " + display(line));
  print_line("wrote " + result.file.string());
  print_line("  next   read it, then: plumb doctor");
  return Exit::done;
}

Exit run_guard(const Options& options, const Tools&) {
  const auto project = load_workspace_project(options);
  const auto decision =
      config::decide(project, options.arguments, process_variables(), std::filesystem::current_path());
  const auto where = decision.environment.empty() ? std::string("unknown database") : decision.environment;
  if (!decision.allowed) {
    auto error = Error::refused("BLOCKED: " + decision.command + " (" + where + ")");
    throw error.because(decision.reason).next(decision.instead);
  }
  print_line("plumb guard: passed  " + decision.command + " (" + where + ")");
  become(options.arguments);
}

}  // namespace plumb::cli
