// The built-in runbooks against a scripted host: what they ask, in which order, and what they do when
// something fails.
#include "unit/bindings/fake_host.hpp"

using namespace plumb;
using namespace plumb::test;

namespace {

const Json k_plan = {
    {"$handle", "plan"},
    {"id", "abc"},
    {"empty", false},
    {"statements", 2},
    {"lines", {"add column a", "drop table b"}},
    {"hazards", {{{"id", "hazard.1"}, {"kind", "data_loss"}, {"message", "3 rows"}, {"object", "table b"}}}},
    {"remarks", {{{"kind", "DROP TABLE"}, {"object", "b"}}}},
    {"unmanaged", Json::array()},
    {"notes", Json::array()}};
const Json k_snapshot = {{"$handle", "snapshot"}, {"id", "snap1"}, {"environment", "prod"},
                         {"taken", "2026-01-01"}, {"bytes", 10},   {"verified", "restore"},
                         {"tables", 3},           {"rows", 7}};

/// A host on which everything goes well.
struct Project : FakeHost {
  Project() {
    answer("clock.now", "2026-01-01 00:00:00 UTC");
    answer("git.status",
           {{"branch", "dev"}, {"commit", "0123456789abcdef"}, {"clean", true}, {"changed", Json::array()}});
    answer("git.log", Json::array({{{"commit", "0123456789abcdef"},
                                    {"date", "2026-01-01T00:00:00Z"},
                                    {"author", "A"},
                                    {"subject", "add a"}}}));
    answer("snapshot.create", k_snapshot);
    answer("snapshot.renew", k_snapshot);
    answer("project.info",
           {{"sync", {{"environment", "dev"}, {"has_command", false}, {"has_generate", true}}}});
    answer("environment.find",
           {{"$handle", "target"}, {"environment", "dev"}, {"database", "dev"}, {"protected", false}});
    answer("environment.align", {{"changes", 1}, {"statements", 1}});
    answer("tool.run", {{"status", 0}, {"output", ""}});
    answer("schema.plan", k_plan);
    answer("schema.compare", {{"equal", true}, {"changes", Json::array()}, {"notes", Json::array()}});
    answer("file.export", {{"path", "prisma_prod_align.sql"}});
    answer("approve", {{"approvers", {"dba@example.org"}}});
    answer("target.apply", {{"groups", 1}, {"statements", 2}, {"milliseconds", 5}, {"already", 0}});
    answer("report", {{"path", "docs/runbooks/R.md"}});
    end("done");
  }

  std::optional<Error> run(const std::string& runbook, const Json& params) {
    auto knows = context();
    knows["params"] = params;
    const auto source = runbook::Library(built_in_runbooks, stdlib_modules, {}).find(runbook);
    return bindings::make_lua_script(source, limits())->run(*this, knows);
  }

  /// The value of a field of the report.
  std::string field(const std::string& label) const {
    const Json report = arguments("report");
    for (const auto& field : report.at("fields"))
      if (field[0] == label) return field[1];
    return "(absent)";
  }

  /// Kinds and names without the notes, as far as they are asked for.
  bool in_order(const std::vector<std::string>& wanted) const {
    std::size_t next = 0;
    for (const auto& line : told())
      if (next < wanted.size() && line == wanted[next]) ++next;
    return next == wanted.size();
  }
};

const Json k_dev = {{"branch", "dev"}};

}  // namespace

TEST_CASE("prod-alignment takes the steps of the handbook in order") {
  Project project;
  CHECK_FALSE(project.run("prod-alignment", k_dev));
  CHECK(project.in_order({"step.begin working tree",
                          "git.status status",
                          "step.begin snapshot",
                          "snapshot.create snapshot",
                          "step.begin dev sync",
                          "environment.align dev",
                          "tool.run generate",
                          "step.begin plan",
                          "schema.plan plan",
                          "git.log log",
                          "step.begin export",
                          "file.export prisma_prod_align.sql",
                          "review review",
                          "approve approve",
                          "step.begin apply",
                          "snapshot.renew renew",
                          "target.apply apply",
                          "step.begin verify",
                          "schema.compare compare",
                          "step.begin clean up",
                          "file.remove prisma_prod_align.sql",
                          "report Production schema alignment",
                          "done done"}));
  CHECK(project.arguments("snapshot.create")["verify"] == true);
  CHECK(project.arguments("approve")["snapshot"]["id"] == "snap1");
  CHECK(project.arguments("target.apply")["plan"] == k_plan);
}

TEST_CASE("the report of prod-alignment has every field that the handbook lists") {
  Project project;
  project.run("prod-alignment", k_dev);
  CHECK(project.arguments("report")["file"] == "PROD_SCHEMA_ALIGNMENT_REPORT.md");
  CHECK(project.field("Date and time") == "2026-01-01 00:00:00 UTC");
  CHECK(project.field("Git commit") == "0123456789abcdef");
  CHECK(project.field("Dev synced first") == "dev aligned, statements: 1, client generated");
  CHECK(project.field("Diff generated") == "yes, 2 statements, plan abc");
  CHECK_THAT(project.field("Diff reviewed"), StartsWith("yes"));
  CHECK_THAT(project.field("Diff applied"), StartsWith("yes, 2 statements in 1 group,"));
  CHECK_THAT(project.field("Final verification"), StartsWith("no difference"));
  CHECK(project.field("Approved by") == "dba@example.org");
  CHECK(project.field("Result") == "done");
}

TEST_CASE("prod-alignment warns of what has to be looked at twice") {
  Project project;
  project.run("prod-alignment", k_dev);
  bool warned = false;
  for (const auto& call : project.calls)
    warned |= call.kind == "note" && call.arguments["text"] == "look twice: DROP TABLE b" &&
              call.arguments["level"] == "warn";
  CHECK(warned);
}

TEST_CASE("prod-alignment ends well when there is nothing to do") {
  Project project;
  auto empty = k_plan;
  empty["empty"] = true;
  project.answer("schema.plan", empty);
  CHECK_FALSE(project.run("prod-alignment", k_dev));
  CHECK(project.arguments("done")["message"] == "already aligned");
  CHECK_FALSE(project.in_order({"review review"}));
}

TEST_CASE("prod-alignment refuses the wrong branch before anything else") {
  Project project;
  project.answer(
      "git.status",
      {{"branch", "main"}, {"commit", "0123456789abcdef"}, {"clean", true}, {"changed", Json::array()}});
  const auto ended = project.run("prod-alignment", k_dev);
  REQUIRE(ended);
  CHECK(ended->code == Exit::refused);
  CHECK_FALSE(project.in_order({"step.begin snapshot"}));
}

TEST_CASE("prod-alignment works outside of git when no branch is asked for") {
  Project project;
  project.answer("git.status", nullptr);
  project.answer("git.log", Json::array());
  CHECK_FALSE(project.run("prod-alignment", {{"branch", ""}}));
  CHECK(project.field("Git commit") == "outside of git");
}

TEST_CASE("a failing apply is explained in the report, with the way back, and keeps its code") {
  Project project;
  Error error = Error::failed("column \"a\" contains null values");
  error.sqlstate = "23502";
  error.because("3 rows");
  project.fail("target.apply", error);
  const auto ended = project.run("prod-alignment", k_dev);
  REQUIRE(ended);
  CHECK(ended->message == error.message);
  CHECK(ended->hint == "correct the rows, then plumb resume r1");
  CHECK_THAT(project.field("Diff applied"), StartsWith("no (data): "));
  CHECK(project.field("Result") == "failed");
  const std::string sections = project.arguments("report")["sections"].dump();
  CHECK_THAT(sections, ContainsSubstring("3 rows") && ContainsSubstring("SQLSTATE 23502") &&
                           ContainsSubstring("plumb snapshot restore"));
}

TEST_CASE("a snapshot that became too old while people answered is renewed, and is the way back") {
  Project project;
  auto fresh = k_snapshot;
  fresh["id"] = "snap2";
  project.answer("snapshot.renew", fresh);
  SECTION("where all goes well") {
    CHECK_FALSE(project.run("prod-alignment", k_dev));
    CHECK(project.field("Fresh snapshot before") == "snap2");
  }
  SECTION("where the apply fails") {
    project.fail("target.apply", Error::failed("no"));
    project.run("prod-alignment", k_dev);
    CHECK_THAT(project.arguments("report")["sections"].dump(),
               ContainsSubstring("plumb snapshot restore snap2"));
  }
  CHECK(project.arguments("snapshot.renew")["snapshot"] == k_snapshot);
}

TEST_CASE("failures of syntax, data, connection and locks are told apart") {
  const std::pair<const char*, const char*> kinds[] = {
      {"42601", "syntax"},     {"22001", "data"},  {"23505", "data"}, {"08006", "connection"},
      {"57P01", "connection"}, {"55P03", "locks"}, {"", "other"}};
  for (const auto& [sqlstate, kind] : kinds) {
    INFO(sqlstate);
    Project project;
    Error error = Error::failed("no");
    error.sqlstate = sqlstate;
    project.fail("target.apply", error);
    project.run("prod-alignment", k_dev);
    CHECK_THAT(project.field("Diff applied"), StartsWith(std::string("no (") + kind + ")"));
  }
}

TEST_CASE(
    "after a plan that was rolled back for what it did, planning again comes first and the snapshot last") {
  Project project;
  Error error(Exit::verification, "group 1 of 1 did not do what the plan promised");
  error.because("table public.book changed").because("nothing was changed");
  project.fail("target.apply", error);
  const auto ended = project.run("prod-alignment", k_dev);
  REQUIRE(ended);
  CHECK(ended->code == Exit::verification);
  CHECK(ended->hint == "plumb abort r1, then plumb run sample --env prod");
  const std::string sections = project.arguments("report")["sections"].dump();
  const auto at = [&](const std::string& text) { return sections.find(text); };
  CHECK(at("nothing was changed") < at("Look at what differs"));
  CHECK(at("Look at what differs") < at("plumb abort r1"));
  CHECK(at("plumb abort r1") < at("plumb snapshot restore snap1"));
  CHECK(at("plumb snapshot restore snap1") != std::string::npos);
}

TEST_CASE("a verification that fails lists what differs") {
  Project project;
  project.answer("schema.compare",
                 {{"equal", false}, {"changes", {"add column z"}}, {"notes", Json::array()}});
  const auto ended = project.run("prod-alignment", k_dev);
  REQUIRE(ended);
  CHECK(ended->code == Exit::difference);
  CHECK_THAT(project.field("Final verification"), StartsWith("no (verification)"));
  CHECK_THAT(project.arguments("report")["sections"].dump(), ContainsSubstring("add column z"));
}

TEST_CASE("a configured command syncs dev instead of plumb") {
  Project project;
  project.answer("project.info",
                 {{"sync", {{"environment", "dev"}, {"has_command", true}, {"has_generate", false}}}});
  project.run("prod-alignment", k_dev);
  CHECK(project.in_order({"step.begin dev sync", "tool.run sync", "step.begin plan"}));
  CHECK_FALSE(project.in_order({"environment.align dev"}));
}

TEST_CASE("a dev sync that fails stops the run before production is looked at") {
  Project project;
  project.answer("project.info",
                 {{"sync", {{"environment", "dev"}, {"has_command", true}, {"has_generate", false}}}});
  project.answer("tool.run", {{"status", 2}, {"output", "npm ERR!"}});
  const auto ended = project.run("prod-alignment", k_dev);
  REQUIRE(ended);
  CHECK_THAT(ended->text(), ContainsSubstring("failed with status 2") && ContainsSubstring("npm ERR!"));
  CHECK_FALSE(project.in_order({"step.begin plan"}));
}

TEST_CASE("drift-revert ends when nothing differs") {
  Project project;
  CHECK_FALSE(project.run("drift-revert", {{"staging", "staging"}}));
  CHECK(project.arguments("done")["message"] == "no drift");
}

TEST_CASE("drift-revert tells since when, looks at staging first and leads back") {
  Project project;
  int compared = 0;
  project.answers["schema.compare"] = [&](const engine::Call&) {
    const bool equal = ++compared > 2;
    const Json changes = equal ? Json::array() : Json::array({"drop column x"});
    return engine::Outcome{
        {{"equal", equal}, {"changes", changes}, {"notes", Json::array()}}, std::nullopt, false};
  };
  project.answers["target.query"] = [](const engine::Call& call) {
    const bool last = call.arguments["sql"].get<std::string>().find("applied_at") != std::string::npos;
    return engine::Outcome{
        last ? Json::array({{{"run", "r0"}, {"at", "2026-01-01"}}}) : Json::array({{{"present", 1}}}),
        std::nullopt, false};
  };
  project.answer(
      "environment.find",
      {{"$handle", "target"}, {"environment", "staging"}, {"database", "s"}, {"protected", false}});
  project.answer("ask", "go on");
  CHECK_FALSE(project.run("drift-revert", {{"staging", "staging"}}));
  CHECK(project.in_order({"step.begin compare", "step.begin staging", "ask staging", "step.begin snapshot",
                          "schema.plan plan", "review review", "target.apply apply", "done done"}));
  CHECK(project.field("Drift appeared") == "after 2026-01-01, when run r0 was applied");
}

TEST_CASE("drift-revert stops for staging when a person says so") {
  Project project;
  project.answer("schema.compare",
                 {{"equal", false}, {"changes", {"drop column x"}}, {"notes", Json::array()}});
  project.answer("target.query", Json::array());
  project.answer("ask", "stop");
  CHECK_FALSE(project.run("drift-revert", {{"staging", "staging"}}));
  CHECK(project.arguments("done")["message"] == "revert staging first");
}

namespace {

/// A host that knows an earlier run.
struct Earlier : Project {
  explicit Earlier(const Json& snapshot = nullptr) {
    answer("run.load", {{"run", "r0"},
                        {"runbook", "prod-alignment"},
                        {"plan", k_plan},
                        {"snapshot", snapshot},
                        {"state", "done"}});
    answer("plan.inverse", {{"plan", k_plan},
                            {"restores", "shape"},
                            {"pairs", Json::array({{{"change", "DropTable table b"},
                                                    {"statement", "DROP TABLE b"},
                                                    {"inverse", "CREATE TABLE b ()"},
                                                    {"restores", "shape"}}})}});
  }
};

}  // namespace

TEST_CASE("rollback shows each statement beside its inverse and applies the inverse like any plan") {
  Earlier project;
  CHECK_FALSE(project.run("rollback", {{"run", "r0"}, {"way", "ask"}}));
  CHECK(project.in_order({"run.load r0", "step.begin inverse", "step.begin snapshot", "review review",
                          "approve approve", "target.apply apply", "done done"}));
  CHECK_THAT(project.arguments("report")["sections"].dump(), ContainsSubstring("DropTable table b: ") &&
                                                                 ContainsSubstring("CREATE TABLE b ()") &&
                                                                 ContainsSubstring("restores: shape"));
}

TEST_CASE("rollback offers the snapshot when the inverse cannot bring everything back") {
  Earlier project(k_snapshot);
  project.answer("ask", "snapshot");
  project.answer("snapshot.restore", {{"database", "shop_restored"}});
  CHECK_FALSE(project.run("rollback", {{"run", "r0"}, {"way", "ask"}}));
  CHECK(project.in_order(
      {"ask way", "step.begin restore", "snapshot.restore shop_restored", "report Rollback", "done done"}));
  CHECK_FALSE(project.in_order({"target.apply apply"}));
}

TEST_CASE("rollback offers no inverse where there is none") {
  Earlier project(k_snapshot);
  project.answer("plan.inverse", {{"plan", nullptr},
                                  {"restores", "nothing"},
                                  {"pairs", Json::array({{{"change", "Run DELETE on b"},
                                                          {"statement", "DELETE"},
                                                          {"inverse", ""},
                                                          {"restores", "nothing"}}})}});
  project.answer("ask", "stop");
  CHECK_FALSE(project.run("rollback", {{"run", "r0"}, {"way", "ask"}}));
  CHECK(project.arguments("ask")["choices"] == Json({"stop", "snapshot"}));
  CHECK(project.arguments("done")["message"] == "nothing was changed");
}

TEST_CASE("rollback of a run without a plan is refused") {
  Project project;
  project.answer(
      "run.load",
      {{"run", "r0"}, {"runbook", "x"}, {"plan", nullptr}, {"snapshot", nullptr}, {"state", "done"}});
  const auto ended = project.run("rollback", {{"run", "r0"}, {"way", "ask"}});
  REQUIRE(ended);
  CHECK(ended->code == Exit::usage);
}
