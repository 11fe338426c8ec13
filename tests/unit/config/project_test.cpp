#include "config/project.hpp"

#include "unit/config/project_folder.hpp"

using namespace plumb;
using namespace plumb::config;
using plumb::test::error_of;
using plumb::test::ProjectFolder;

namespace {

constexpr const char* k_whole = R"(
[project]
name    = "bookshop"
mode    = "push-only"
schema  = "prisma:prisma/schema.prisma"
runbooks = ["runbooks", "more"]

[environments.dev]
url = { file = ".env", variable = "DATABASE_URL" }

[environments.prod]
url        = { file = ".env.prod.migrate", variable = "DATABASE_URL" }
direct_url = { file = ".env.prod.migrate", variable = "DIRECT_URL" }
protected  = true
snapshot   = { provider = "pg_dump", verify = "list", max_age = "10m" }
expect     = { host = "db.example.org", port = 5433, database = "books" }

[environments.prod.approval]
people = 2
roles  = ["dba"]
wait   = "5m"
expires = "12h"

[policy]
allowed_signers = "keys/allowed_signers"
[policy.roles]
dba = ["first-dba@example.org"]

[ignore]
tables = ["audit.*"]
[tools]
pg_bin = ["/opt/pg17/bin"]
[scratch]
url = { variable = "SCRATCH_URL" }
[report]
path = "reports"
[contacts]
"on call" = "+00 1"
"a dba"   = "dba@example.org"
[guard]
allow = ["prisma studio"]
block = "prisma db seed"
[sync]
command = "npm run  db:dev:sync"
generate = ["npx", "prisma", "generate"]
)";

Project whole() { return ProjectFolder().with("plumb.toml", k_whole).load(); }

Project minimal(const std::string& text) { return ProjectFolder().with("plumb.toml", text).load(); }

}  // namespace

TEST_CASE("a whole plumb.toml gives its project and environments") {
  const auto project = whole();
  CHECK(project.name == "bookshop");
  CHECK(project.schema == "prisma:prisma/schema.prisma");
  CHECK(project.runbooks == std::vector<std::string>{"runbooks", "more"});
  const auto& prod = project.environment("prod");
  CHECK(prod.is_protected);
  CHECK(prod.direct_url.variable == "DIRECT_URL");
  CHECK(prod.expect.at("port") == "5433");
  CHECK_FALSE(project.environment("dev").is_protected);
}

TEST_CASE("durations of policies are read as seconds") {
  const auto prod = whole().environment("prod");
  CHECK(prod.snapshot.max_age == 600);
  CHECK(prod.approval.wait == 300);
  CHECK(prod.approval.expires == 12 * 3600);
}

TEST_CASE("approvals, roles and signers come from the policy tables") {
  const auto project = whole();
  CHECK(project.environment("prod").approval.people == 2);
  CHECK(project.roles.at("dba") == std::vector<std::string>{"first-dba@example.org"});
  CHECK(project.allowed_signers == "keys/allowed_signers");
}

TEST_CASE("an environment without approval and snapshot tables has the defaults") {
  const auto dev = whole().environment("dev");
  CHECK_FALSE(dev.approval.required());
  CHECK(dev.snapshot.verify == "restore");
  CHECK(dev.snapshot.max_age == 1800);
}

TEST_CASE("new join tables get a primary key unless the project says otherwise") {
  CHECK(minimal("").prisma.join_tables == "primary-key");
  CHECK(minimal("[prisma]\njoin_tables = \"as-existing\"\n").prisma.join_tables == "as-existing");
  CHECK_THROWS(minimal("[prisma]\njoin_tables = \"old\"\n"));
}

TEST_CASE("contacts keep the order they were written in") {
  const auto contacts = whole().contacts;
  REQUIRE(contacts.size() == 2);
  CHECK(contacts[0].name == "on call");
  CHECK(contacts[1].reach == "dba@example.org");
}

TEST_CASE("a command may be a list or a text cut at blanks") {
  const auto sync = whole().sync;
  CHECK(sync.command == std::vector<std::string>{"npm", "run", "db:dev:sync"});
  CHECK(sync.generate == std::vector<std::string>{"npx", "prisma", "generate"});
}

TEST_CASE("sync names dev by default only when dev exists") {
  CHECK(whole().sync.environment == "dev");
  CHECK(minimal("[project]\nname = \"x\"\n").sync.environment.empty());
}

TEST_CASE("own runbooks may be named by a table of their own") {
  CHECK(minimal("[runbooks]\npath = \"mine\"\n").runbooks == std::vector<std::string>{"mine"});
}

TEST_CASE("a project without a name is called as its folder is") {
  ProjectFolder folder;
  CHECK(folder.with("plumb.toml", "").load().name == folder.path().filename());
}

TEST_CASE("the digest of a project moves with its policy and not with its reports") {
  ProjectFolder folder;
  const auto before = folder.with("plumb.toml", k_whole).load().digest;
  CHECK(folder.with("plumb.toml", std::string(k_whole) + "environment = \"dev\"\n").load().digest == before);
  CHECK(folder.with("keys/allowed_signers", "a@example.org ssh-ed25519 AAAA\n").load().digest != before);
  CHECK(minimal("[environments.a]\nurl = { variable = \"A\" }\nprotected = true\n").digest !=
        minimal("[environments.a]\nurl = { variable = \"A\" }\nprotected = false\n").digest);
}

TEST_CASE("an unknown environment names the nearest one") {
  CHECK(error_of([] { whole().environment("prd"); }).hint == "did you mean prod?");
}

TEST_CASE("a project is found from a folder inside of it") {
  ProjectFolder folder;
  folder.with("plumb.toml", "").with("a/b/file", "");
  CHECK(find_project(folder.path() / "a/b") == folder.path());
}

TEST_CASE("the search for a project ends at the git root") {
  ProjectFolder folder;
  folder.with("plumb.toml", "").with("repository/.git/HEAD", "").with("repository/src/file", "");
  const auto error = error_of([&] { find_project(folder.path() / "repository/src"); });
  CHECK(error.code == Exit::usage);
  CHECK(error.hint == "plumb init");
}

TEST_CASE("each of several databases has the shared tables and its own") {
  ProjectFolder folder;
  folder.with("plumb.toml", R"(
[project]
name = "two"
[databases.site.project]
schema = "prisma:site/schema.prisma"
[databases.site.environments.prod]
url = { variable = "SITE_URL" }
[databases.job.project]
schema = "prisma:job/schema.prisma"
[databases.job.environments.prod]
url = { variable = "JOB_URL" }
)");
  const auto job = folder.load("job");
  CHECK(job.name == "two");
  CHECK(job.database == "job");
  CHECK(job.schema == "prisma:job/schema.prisma");
  CHECK(job.environment("prod").url.variable == "JOB_URL");
}

TEST_CASE("with several databases one has to be chosen") {
  ProjectFolder folder;
  folder.with("plumb.toml", "[databases.a.project]\nname = \"a\"\n[databases.b.project]\nname = \"b\"\n");
  CHECK(error_of([&] { folder.load(); }).hint == "choose with --database: a, b");
  CHECK(error_of([&] { folder.load("c"); }).code == Exit::usage);
}

TEST_CASE("--database is refused where there is one database") {
  CHECK(error_of([] { ProjectFolder().with("plumb.toml", "").load("site"); }).code == Exit::usage);
}
