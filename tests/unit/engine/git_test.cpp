// What a run reads of the project's repository.
#include "base/subprocess.hpp"
#include "unit/engine/support.hpp"

using namespace plumb;
using namespace plumb::test;

namespace {

/// A project whose folder is a repository with one commit.
struct Repository : EngineProject {
  Repository() {
    write_file(folder.path() / "schema.sql", "CREATE TABLE users (id integer PRIMARY KEY);\n");
    git({"init", "--quiet", "--initial-branch=dev"});
    git({"add", "schema.sql"});
    commit("Add users");
  }

  void git(std::vector<std::string> arguments) const {
    Command command;
    command.program = "git";
    command.arguments = std::move(arguments);
    command.folder = folder.path();
    const auto finished = run_command(command);
    if (!finished.ok()) throw std::runtime_error(finished.errors);
  }
  void commit(const std::string& subject) const {
    git({"-c", "user.name=Ann", "-c", "user.email=ann@example.org", "commit", "--quiet", "-m", subject});
  }

  Json called(const std::string& kind, const Json& arguments = Json::object()) {
    Json value;
    script = [&](Caller& host, const Json&) { value = host.call(kind, arguments); };
    if (const auto status = start(); status.error) throw *status.error;
    return value;
  }
};

}  // namespace

TEST_CASE_METHOD(Repository, "a clean tree is told with branch and commit") {
  write_file(folder.path() / ".gitignore", ".plumb\n");
  git({"add", ".gitignore"});
  commit("Ignore");
  const auto status = called("git.status");
  CHECK(status.at("branch") == "dev");
  CHECK(status.at("clean") == true);
  CHECK(status.at("commit").get<std::string>().size() == 40);
}

TEST_CASE_METHOD(Repository, "changed, renamed and new files make a tree unclean") {
  write_file(folder.path() / "new file.txt", "x");
  git({"mv", "schema.sql", "other.sql"});
  const auto status = called("git.status");
  CHECK(status.at("changed") == Json{"other.sql", "new file.txt"});
}

TEST_CASE_METHOD(Repository, "what plumb writes does not make a tree unclean") {
  write_file(folder.path() / "prisma_prod_align.sql", "-- plumb 0.1.0\n");
  make_folders(folder.path() / "docs/runbooks");
  write_file(folder.path() / "docs/runbooks/REPORT.md", "# Report\n");
  CHECK(called("git.status").at("clean") == true);
}

TEST_CASE_METHOD(Repository, "the log holds the commits that touched a path") {
  write_file(folder.path() / "other.txt", "x");
  git({"add", "other.txt"});
  commit("Add something else");
  const auto log = called("git.log", {{"paths", {"sql:schema.sql"}}, {"count", 5}});
  REQUIRE(log.size() == 1);
  CHECK(log[0].at("subject") == "Add users");
  CHECK(log[0].at("author") == "Ann");
}

TEST_CASE("outside of a repository there is no git status") {
  EngineProject project;
  Json value = "unset";
  project.script = [&](Caller& host, const Json&) { value = host.call("git.status"); };
  project.start();
  CHECK(value.is_null());
}
