// What has to hold before a run begins: trust, identity, needs; and the dry run.
#include "unit/engine/support.hpp"

using namespace plumb;
using namespace plumb::test;

namespace {

Error error_of(const std::function<void()>& act) {
  try {
    act();
  } catch (const Error& e) {
    return e;
  }
  return Error(Exit::done, "no error");
}

std::string digest_of_own(EngineProject& project) {
  project.own_runbook = true;
  project.engine();  // writes the file
  return runbook::Library({}, {}, {project.project.folder / "runbooks"}).find("test-run").digest;
}

}  // namespace

TEST_CASE("a protected environment without a pin is refused") {
  EngineProject project;
  project.lock.identities.clear();
  const Error error = error_of([&] { project.start("prod"); });
  CHECK(error.code == Exit::refused);
  CHECK(error.hint == "plumb doctor --pin prod");
  CHECK(project.engine().runs().empty());
}

TEST_CASE("another database than the one that was pinned is refused, naming the fact") {
  EngineProject project;
  project.lock.identities["prod"]["database_oid"] = "1";
  const Error error = error_of([&] { project.start("prod"); });
  CHECK(error.code == Exit::refused);
  CHECK_THAT(error.detail, ContainsSubstring("oid"));
}

TEST_CASE("a fact that plumb.toml expects is compared too") {
  EngineProject project;
  project.project.environments.at("dev").expect = {{"database", "other"}};
  CHECK_THAT(error_of([&] { project.start(); }).detail, ContainsSubstring("plumb.toml expects other"));
}

TEST_CASE("a resumed run looks at the target's identity again") {
  EngineProject project;
  project.script = [](Caller&, const Json&) { throw Error::failed("broken"); };
  const auto run = project.start("prod").run;
  project.lock.identities["prod"]["database_oid"] = "1";
  CHECK(error_of([&] { project.resume(run); }).code == Exit::refused);
}

TEST_CASE("a protected environment runs an own runbook only when its content is trusted") {
  EngineProject project;
  const std::string digest = digest_of_own(project);
  CHECK_THAT(error_of([&] { project.start("prod"); }).hint, ContainsSubstring("plumb runbooks trust"));
  project.lock.runbooks["test-run@1.0.0"] = std::string(64, '0');
  CHECK_THAT(error_of([&] { project.start("prod"); }).message, ContainsSubstring("another content"));
  project.lock.runbooks["test-run@1.0.0"] = digest;
  CHECK(project.start("prod").state == "done");
}

TEST_CASE("an unprotected environment runs any own runbook") {
  EngineProject project;
  digest_of_own(project);
  CHECK(project.start().state == "done");
}

TEST_CASE("a resumed run says that its file has changed, and goes on under what it began with") {
  EngineProject project;
  digest_of_own(project);
  project.script = [](Caller&, const Json&) { throw Error::failed("broken"); };
  const auto run = project.start().run;
  auto engine = project.engine();
  write_file(project.project.folder / "runbooks/test_run.lua", "return { changed = true }");
  engine.resume(run);
  CHECK(project.observer.told("has changed; the run goes on under the content it began with"));
}

TEST_CASE("a runbook that needs what there is not is refused before it runs") {
  EngineProject project;
  project.needs = {"target.aply"};
  CHECK_THAT(error_of([&] { project.start(); }).text(), ContainsSubstring("did you mean target.apply?"));
}

namespace {

/// A dry run that proves a plan on a second scratch database, while the first holds the copy.
engine::RunStatus dry_run(EngineProject& project) {
  project.script = [](Caller& host, const Json&) {
    host.step("plan", [&] {
      return host.call("schema.plan_statements", {{"statements", {"DROP TABLE public.users"}}});
    });
  };
  return project.engine().start({"test-run", "prod", {}, {}, true});
}

}  // namespace

TEST_CASE("a dry run on a lent database makes the second one that it needs beside it") {
  EngineProject project;
  CHECK(dry_run(project).state == "done");
  CHECK(value_of(project.lent, "SELECT count(*) FROM pg_database WHERE datname LIKE '" +
                                   project.lent.database + "\\_plumb%'") == "0");
}

TEST_CASE("a dry run on a lent database is refused where its role may create no other") {
  EngineProject project;
  project.lent = empty_database();
  pg::Session(project.lent)
      .execute_script("CREATE ROLE lodger LOGIN; GRANT ALL ON DATABASE " + project.lent.database +
                      " TO lodger");
  project.lent.user = "lodger";
  CHECK_THAT(error_of([&] { dry_run(project); }).text(),
             ContainsSubstring("needs two scratch databases") && ContainsSubstring("may not create"));
}

TEST_CASE("a dry run does everything on a copy and leaves nothing behind") {
  EngineProject project;
  project.script = [](Caller& host, const Json& context) {
    CHECK(context.at("dry_run") == true);
    const Json plan = host.step("plan", [&] {
      return host.call("schema.plan_statements", {{"statements", {"DROP TABLE public.users"}}});
    });
    host.call("review", {{"plan", plan}});
    host.step("apply", [&] { return host.call("target.apply", {{"plan", plan}}); });
    CHECK(host.call("target.query", {{"sql", "SELECT 1 AS one FROM pg_tables WHERE tablename = 'users'"}})
              .empty());
    host.call("report", {{"title", "Report"}, {"file", "REPORT.md"}});
  };
  const auto status = project.engine().start({"test-run", "prod", {}, {}, true});
  CHECK(status.state == "done");
  CHECK(project.observer.told("would ask: type the name of the database"));
  CHECK(value_of(project.database, "SELECT count(*) FROM pg_tables WHERE tablename = 'users'") == "1");
  CHECK_FALSE(std::filesystem::exists(project.project.folder / project.project.report_path));
  CHECK(project.engine().runs().empty());
}
