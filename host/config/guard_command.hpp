#pragma once
// What a command line would really start: launchers and package scripts are looked through.
#include <filesystem>
#include <map>
#include <string>
#include <vector>

namespace plumb::config {

/// A program as it would be started, behind its launchers.
struct Invocation {
  std::string program;  ///< without folder and version, "prisma"
  std::vector<std::string> arguments;
  std::map<std::string, std::string> variables;  ///< its environment, dotenv files of launchers included
  std::filesystem::path folder;
  std::string obscure;  ///< why it cannot be told what would run or where; empty = it can

  /// The program and its words, options left out: "prisma", "db", "push".
  std::vector<std::string> words() const;
  /// The value of `--name VALUE` or `--name=VALUE`, else empty.
  std::string option(const std::string& name) const;
  /// True when `flag` stands among the arguments before a `--`.
  bool has_flag(const std::string& flag) const;
};

/// The programs that `command` starts, in order; several when it is a script of several commands.
std::vector<Invocation> look_through(const std::vector<std::string>& command,
                                     const std::map<std::string, std::string>& variables,
                                     const std::filesystem::path& folder);

}  // namespace plumb::config
