#pragma once
// Other programs: started by argument list (never through a shell), with a cleared environment, ended with
// us.
#include <filesystem>
#include <functional>
#include <map>
#include <optional>
#include <string>
#include <string_view>
#include <vector>

namespace plumb {

/// What to start. The child gets PATH, HOME, LANG, LC_ALL, TZ of ours, `environment`, and nothing else,
/// unless `inherit`.
struct Command {
  std::string program{};                             ///< a name looked up in PATH, or a path
  std::vector<std::string> arguments{};              ///< without the program's name; never a secret
  std::map<std::string, std::string> environment{};  ///< added variables
  std::filesystem::path folder{};                    ///< working directory; empty = ours
  std::string input{};                               ///< bytes for its standard input; empty = /dev/null
  std::string passfile{};  ///< content of a 0600 memory file named as PGPASSFILE; empty = none
  bool inherit = false;    ///< give it our whole environment (a project's own commands)
  /// called with pieces of stdout as they come, instead of collecting them
  std::function<void(std::string_view)> on_output{};
  std::function<void()> on_idle{};  ///< called about ten times a second while it runs (progress)
};

/// How it ended.
struct Finished {
  int status = 0;      ///< exit status; 128 + signal when a signal ended it
  std::string output;  ///< standard output
  std::string errors;  ///< standard error
  bool ok() const { return status == 0; }
};

/// Runs a program to its end. Throws Error (usage) when it does not exist, Error (stopped) when the person
/// interrupts. The child dies with this process, also on SIGKILL (PR_SET_PDEATHSIG).
Finished run_command(const Command& command);

/// The path of a program in PATH or one of `folders`, if it is there.
std::optional<std::filesystem::path> find_program(std::string_view name,
                                                  const std::vector<std::filesystem::path>& folders = {});

}  // namespace plumb
