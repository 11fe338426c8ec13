#include "config/project.hpp"

#include "base/digest.hpp"
#include "base/error.hpp"
#include "base/file.hpp"
#include "base/text.hpp"
#include "config/document.hpp"
#include "config/folder.hpp"
#include "config/project_reader.hpp"

namespace plumb::config {
namespace {

namespace fs = std::filesystem;

Json to_json(const Environment& environment) {
  const auto& approval = environment.approval;
  const auto& snapshot = environment.snapshot;
  return {
      {"protected", environment.is_protected},
      {"approval",
       {{"people", approval.people},
        {"roles", approval.roles},
        {"wait", approval.wait},
        {"expires", approval.expires}}},
      {"snapshot",
       {{"provider", snapshot.provider}, {"verify", snapshot.verify}, {"max_age", snapshot.max_age}}},
  };
}

/// What an approval rests on: protection, approvals, snapshots, roles, and who the signers are.
std::string policy_digest(const Project& project) {
  Json environments = Json::object();
  for (const auto& [name, environment] : project.environments) environments[name] = to_json(environment);
  const auto signers = project.folder / project.allowed_signers;
  const std::string signers_digest = fs::exists(signers) ? sha256(read_file(signers)) : "";
  return sha256(canonical({{"format", 1},
                           {"environments", environments},
                           {"roles", project.roles},
                           {"signers", signers_digest}}));
}

Project read_one(const fs::path& file, const Value& document, const Value& database) {
  return read_project(file, overlay(document, database));
}

/// Every database is read, so that a mistake in one shows whichever is chosen.
Project read_chosen(const fs::path& file, const Value& document, const Value& databases, std::string chosen) {
  if (const Value* shared = document.find("environments"))
    throw error_at(file, shared->place, "environments stand outside of [databases]")
        .next("move them: [databases.NAME.environments.ENV]");
  std::map<std::string, Project> projects;
  std::vector<std::string> names;
  for (const auto& [name, place, database] : databases.members) {
    if (database.kind != Value::Kind::table)
      throw error_at(file, place, "databases." + display(name) + " must be a table");
    names.push_back(name);
    projects[name] = read_one(file, document, database);
  }
  if (chosen.empty() && names.size() == 1) chosen = names.front();
  if (chosen.empty())
    throw Error::usage("this project has several databases")
        .next("choose with --database: " + join(names, ", "));
  const auto found = projects.find(chosen);
  if (found == projects.end())
    throw Error::usage("no database " + display(chosen) + " in plumb.toml")
        .next("choose with --database: " + join(names, ", "));
  found->second.database = chosen;
  return found->second;
}

}  // namespace

const Environment& Project::environment(const std::string& wanted) const {
  const auto found = environments.find(wanted);
  if (found != environments.end()) return found->second;
  std::vector<std::string> names;
  for (const auto& [known, _] : environments) names.push_back(known);
  auto failure = Error::usage("no environment " + display(wanted) + " in plumb.toml");
  if (names.empty()) throw failure.next("add one: [environments." + display(wanted) + "]");
  const auto close = nearest(wanted, names);
  throw failure.next(close ? "did you mean " + *close + "?" : "there are: " + join(names, ", "));
}

namespace {

/// A folder that may not be looked into is no reason to say that there is nothing in it.
bool is_there(const fs::path& path) {
  std::error_code unknown;
  const bool found = fs::exists(path, unknown);
  if (!unknown) return found;
  throw Error::usage("the folder " + display(path.parent_path().string()) + " cannot be looked into")
      .because(unknown.message())
      .next("ls -ld " + display(path.parent_path().string()) + ", to see who may");
}

}  // namespace

fs::path find_project(const fs::path& start) {
  fs::path folder = absolute_folder(start);
  while (true) {
    if (is_there(folder / k_config_file)) return folder;
    if (is_there(folder / ".git") || folder == folder.parent_path()) break;
    folder = folder.parent_path();
  }
  throw Error::usage("no plumb.toml in this folder or above, up to the git root").next("plumb init");
}

Project load_project(const fs::path& folder, const std::string& database) {
  const fs::path file = absolute_folder(folder) / k_config_file;
  if (!is_there(file)) throw Error::usage("no plumb.toml in " + display(folder.string())).next("plumb init");
  const Value document = parse_document(read_file(file), file);
  const Value* databases = document.find("databases");
  if (databases == nullptr && !database.empty())
    throw Error::usage("this project has one database, --database names " + display(database))
        .next("leave --database away");
  if (databases != nullptr && databases->kind != Value::Kind::table)
    throw error_at(file, databases->place, "databases must be tables: [databases.NAME.environments.ENV]");

  Project project =
      databases == nullptr ? read_project(file, document) : read_chosen(file, document, *databases, database);
  project.digest = policy_digest(project);
  return project;
}

}  // namespace plumb::config
