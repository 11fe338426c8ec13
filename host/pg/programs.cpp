#include "pg/programs.hpp"

#include <algorithm>
#include <charconv>
#include <cstdlib>
#include <optional>

#include "base/error.hpp"
#include "base/text.hpp"

namespace plumb::pg {
namespace fs = std::filesystem;
namespace {

/// A program that is installed and the major version it belongs to.
struct Installed {
  fs::path path;
  int major = 0;
};

std::optional<int> number(std::string_view text) {
  int value = 0;
  const auto [stopped, error] = std::from_chars(text.data(), text.data() + text.size(), value);
  return error == std::errc{} && stopped != text.data() ? std::optional(value) : std::nullopt;
}

/// The major version in "pg_dump (PostgreSQL) 15.18 (Debian …)".
std::optional<int> major_of(const fs::path& program) {
  const auto answer = run_command({.program = program.string(), .arguments = {"--version"}});
  const auto mark = answer.output.find("(PostgreSQL) ");
  if (!answer.ok() || mark == std::string::npos) return std::nullopt;
  return number(std::string_view(answer.output).substr(mark + 13));
}

void add_if_there(std::vector<Installed>& found, const fs::path& path) {
  std::error_code ignored;
  if (!fs::is_regular_file(path, ignored)) return;
  if (const auto major = major_of(path)) found.push_back({path, *major});
}

/// Debian's folders carry the version in their name, so nothing has to be started to know it.
void add_distribution(std::vector<Installed>& found, const std::string& name) {
  std::error_code ignored;
  for (const auto& folder : fs::directory_iterator("/usr/lib/postgresql", ignored)) {
    const auto major = number(folder.path().filename().string());
    const auto path = folder.path() / "bin" / name;
    if (major && fs::is_regular_file(path, ignored)) found.push_back({path, *major});
  }
}

/// In the order of preference among equal versions: configured folders, the distribution's, PATH (which on
/// Debian holds wrappers that choose a version by themselves).
std::vector<Installed> installed(const std::string& name, const ProgramFolders& folders) {
  std::vector<Installed> found;
  for (const auto& folder : folders) add_if_there(found, folder / name);
  add_distribution(found, name);
  if (!found.empty()) return found;
  if (const auto path = find_program(name)) add_if_there(found, *path);
  return found;
}

std::string package_of(const std::string& name, int major) {
  const bool is_server = name == "postgres" || name == "initdb";
  return (is_server ? "postgresql-" : "postgresql-client-") + std::to_string(major);
}

}  // namespace

fs::path find_server_program(const std::string& name, int major, const ProgramFolders& folders) {
  const Installed* best = nullptr;
  const auto found = installed(name, folders);
  for (const auto& candidate : found)
    if (candidate.major >= major && (best == nullptr || candidate.major < best->major)) best = &candidate;
  if (best != nullptr) return best->path;
  auto error = Error::usage(name + " of PostgreSQL " + std::to_string(major) + " or newer is not installed");
  if (!found.empty()) error.because("the newest here is " + found.back().path.string());
  throw error.next("install the package " + package_of(name, major) +
                   " or name its folder as pg_bin under [tools]");
}

int newest_server(const ProgramFolders& folders) {
  int newest = 0;
  for (const auto& candidate : installed("postgres", folders)) newest = std::max(newest, candidate.major);
  if (newest > 0) return newest;
  throw Error::usage("no PostgreSQL server is installed on this machine")
      .next("install the package postgresql, or give a database for the purpose with --scratch");
}

Command client_command(const fs::path& program, const ConnectInfo& info, std::vector<std::string> arguments) {
  Command command;
  command.program = program.string();
  command.arguments = client_arguments(info);
  command.arguments.push_back("--no-password");
  command.arguments.insert(command.arguments.end(), arguments.begin(), arguments.end());
  command.environment = client_environment(info);
  if (!info.password.empty()) command.passfile = passfile_line(info);
  return command;
}

}  // namespace plumb::pg
