#include "base/secret.hpp"
#include "base/text.hpp"
#include "engine/primitives.hpp"

namespace plumb::engine {
namespace {

constexpr int k_most_commits = 1000;

Finished git(RunContext& context, std::vector<std::string> arguments) {
  Command command;
  command.program = "git";
  command.arguments = std::move(arguments);
  command.folder = context.services().project.folder;
  // Reading must not write: status would else refresh the index.
  command.environment["GIT_OPTIONAL_LOCKS"] = "0";
  return run_command(command);
}

bool is_outside_of_repository(const Finished& finished) {
  return finished.errors.find("not a git repository") != std::string::npos;
}

Error git_failed(const std::string& act, const Finished& finished) {
  auto error = Error::failed("git could not " + act);
  return error.because(redact(trim(finished.errors))).next("git status, in the project folder");
}

/// The project folder as git names it: relative to the root of the repository, with a slash at its end, or
/// empty.
std::string prefix_of(RunContext& context) {
  const auto finished = git(context, {"rev-parse", "--show-prefix"});
  return std::string(trim(finished.output));
}

/// Files that plumb itself writes do not make a tree unclean: exported plans and reports.
bool is_own(RunContext& context, const std::string& prefix, const std::string& file) {
  if (!file.starts_with(prefix)) return false;
  const auto& project = context.services().project;
  const auto relative = std::filesystem::path(file.substr(prefix.size()));
  if (relative.extension() == ".md")
    return relative.parent_path().lexically_normal() ==
           std::filesystem::path(project.report_path).lexically_normal();
  return relative.parent_path().empty() && is_export(project.folder / relative);
}

struct Status {
  std::string branch, commit;
  std::vector<std::string> changed;
};

/// The path in a line of `git status --porcelain=v2`: behind a number of fields that its first letter tells.
std::string path_in(const std::string& line) {
  const int fields = line.front() == '?' ? 1 : line.front() == '1' ? 8 : line.front() == '2' ? 9 : 10;
  std::size_t at = 0;
  for (int field = 0; field < fields && at != std::string::npos; ++field) at = line.find(' ', at) + 1;
  return line.substr(at);
}

Status read_status(const std::string& output) {
  Status status;
  const auto lines = split(output, '\0');
  for (std::size_t number = 0; number < lines.size(); ++number) {
    const auto& line = lines[number];
    if (line.starts_with("# branch.oid ")) {
      status.commit = line.substr(13);
    } else if (line.starts_with("# branch.head ")) {
      status.branch = line.substr(14);
    } else if (!line.empty() && line.front() != '#') {
      status.changed.push_back(path_in(line));
      if (line.front() == '2') ++number;  // a renamed file is followed by its old name
    }
  }
  return status;
}

/// The path of a SOURCE, so that a runbook may ask for the log of the desired schema as the project names it.
std::string path_of_source(const std::string& text) {
  for (const auto* prefix : {"prisma:", "sql:", "migrations:", "model:"})
    if (text.starts_with(prefix)) return text.substr(std::string_view(prefix).size());
  return text;
}

std::vector<std::string> log_arguments(const Json& arguments) {
  const auto count = std::clamp(arguments.value("count", 20), 1, k_most_commits);
  std::vector<std::string> out = {"log", "--max-count=" + std::to_string(count), "--date=iso-strict",
                                  "--format=%H%x1f%ad%x1f%an%x1f%s", "--"};
  for (const auto& path : arguments.value("paths", Json::array()))
    if (path.is_string()) out.push_back(path_of_source(path.get<std::string>()));
  return out;
}

}  // namespace

Json read_git_status(RunContext& context, const Json&) {
  const auto finished = git(context, {"status", "--porcelain=v2", "--branch", "--untracked-files=all", "-z"});
  if (is_outside_of_repository(finished)) return nullptr;
  if (!finished.ok()) throw git_failed("tell the state of the working tree", finished);
  auto status = read_status(finished.output);
  const auto prefix = prefix_of(context);
  std::erase_if(status.changed, [&](const std::string& file) { return is_own(context, prefix, file); });
  return {{"branch", status.branch},
          {"commit", status.commit},
          {"clean", status.changed.empty()},
          {"changed", status.changed}};
}

Json read_git_log(RunContext& context, const Json& arguments) {
  const auto finished = git(context, log_arguments(arguments));
  auto commits = Json::array();
  // A repository without a commit has no log, which is no failure.
  const bool is_new = finished.errors.find("does not have any commits") != std::string::npos;
  if (is_outside_of_repository(finished) || is_new) return commits;
  if (!finished.ok()) throw git_failed("read the log", finished);
  for (const auto& line : split(finished.output, '\n')) {
    const auto fields = split(line, '\x1f');
    if (fields.size() != 4) continue;
    commits.push_back(
        {{"commit", fields[0]}, {"date", fields[1]}, {"author", fields[2]}, {"subject", fields[3]}});
  }
  return commits;
}

}  // namespace plumb::engine
