#pragma once
// The command line as plain values. CLI11 is used in options.cpp only.
#include <map>
#include <optional>
#include <string>
#include <vector>

namespace plumb::cli {

/// What was typed. Each command reads the fields it has; the rest keep their defaults.
struct Options {
  std::string command;  ///< "run", "snapshot create" …
  // Everywhere.
  std::string project;   ///< --project DIR
  std::string database;  ///< --database NAME
  bool json = false;     ///< --json
  std::string scratch;   ///< --scratch URL
  // Names of things.
  std::string runbook, environment, run, snapshot, file, name;
  std::vector<std::string> files;
  std::string restore_name;  ///< snapshot restore --as
  // Running and answering.
  std::map<std::string, std::string> parameters, answers;
  std::string plan, key, reason;
  bool dry_run = false, undo = false;
  // diff and inspect.
  std::string from, to, source, format, output;
  std::vector<std::string> renames;
  bool exit_code = false, privileges = false, owners = false, online = false, prove = false;
  // doctor.
  std::string pin, grants;
  // guard.
  std::vector<std::string> arguments;
};

/// Parses the command line. Returns nullopt after --help or --version printed their text; throws Error
/// (usage) with the nearest command or option.
std::optional<Options> parse_options(int argc, char** argv);

}  // namespace plumb::cli
