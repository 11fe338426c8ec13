// Primitives, called by a run on a real database.
#include "engine/primitive.hpp"
#include "unit/engine/support.hpp"

using namespace plumb;
using namespace plumb::test;

namespace {

constexpr auto k_books = "CREATE TABLE book (id integer PRIMARY KEY, title text);";

/// A project on a database with books, whose runbook is one function inside a step.
struct Project : EngineProject {
  Project() : EngineProject(std::string(k_books) + "INSERT INTO book VALUES (1, 'one'), (2, NULL);") {
    needs = {"target.apply",      "snapshot.create", "snapshot.restore",
             "environment.align", "file.write",      "tool.run"};
    desire("CREATE TABLE book (id integer PRIMARY KEY, title text, isbn text);");
  }

  void desire(const std::string& sql) const { write_file(folder.path() / "schema.sql", sql); }

  /// What `work` returns as a step of a run.
  Json value_of_step(const std::function<Json(Caller&, const Json&)>& work, bool is_dry = false) {
    Json value;
    script = [&](Caller& host, const Json& context) {
      value = host.step("only", [&] { return work(host, context); });
    };
    const auto status = engine().start({"test-run", "dev", {}, {}, is_dry});
    last = status;
    if (status.error) throw *status.error;
    return value;
  }

  Error error_of_step(const std::function<Json(Caller&, const Json&)>& work) {
    try {
      value_of_step(work);
    } catch (const Error& error) {
      return error;
    }
    throw std::runtime_error("no error was thrown");
  }

  engine::RunStatus last;
};

Json plan_to_desired(Caller& host, const Json& context) {
  return host.call("schema.plan", {{"from", context.at("target")}, {"to", context.at("desired")}});
}

Json apply_desired(Caller& host, const Json& context) {
  return host.call("target.apply", {{"plan", plan_to_desired(host, context)}});
}

}  // namespace

TEST_CASE_METHOD(Project, "every primitive has a kind of its own") {
  std::set<std::string_view> kinds;
  for (const auto& primitive : engine::primitives()) kinds.insert(primitive.kind);
  CHECK(kinds.size() == engine::primitives().size());
  CHECK(engine::find_primitive("target.apply") != nullptr);
  CHECK(engine::find_primitive("target.drop") == nullptr);
}

TEST_CASE_METHOD(Project, "a plan that is applied makes the target equal to the desired schema") {
  const auto value = value_of_step([](Caller& host, const Json& context) {
    apply_desired(host, context);
    return host.call("schema.compare", {{"from", context.at("target")}, {"to", context.at("desired")}});
  });
  CHECK(value.at("equal") == true);
  CHECK(value_of(database, "SELECT count(*) FROM plumb.ledger") == "1");
}

TEST_CASE_METHOD(Project, "a dry run applies to a scratch copy and leaves the environment as it is") {
  const auto value = value_of_step(
      [](Caller& host, const Json& context) {
        apply_desired(host, context);
        return host.call("schema.compare", {{"from", context.at("target")}, {"to", context.at("desired")}});
      },
      true);
  CHECK(value.at("equal") == true);
  CHECK(value_of(database, "SELECT count(*) FROM pg_attribute WHERE attname = 'isbn'") == "0");
}

TEST_CASE_METHOD(Project, "rows that violate a constraint are counted when an apply fails") {
  desire("CREATE TABLE book (id integer PRIMARY KEY, title text NOT NULL);");
  const auto error = error_of_step(apply_desired);
  CHECK(error.sqlstate == "23502");
  CHECK(error.message == "public.book has 1 row where title is NULL");
}

TEST_CASE_METHOD(Project, "a query returns rows by column name with their types") {
  const auto rows = value_of_step([](Caller& host, const Json&) {
    return host.call(
        "target.query",
        {{"sql", "SELECT id, title, id / 4.0 AS part FROM public.book WHERE id = $1"}, {"parameters", {2}}});
  });
  CHECK(rows == Json::array({{{"id", 2}, {"title", nullptr}, {"part", "0.5"}}}));
}

TEST_CASE_METHOD(Project, "a query that does not only read is refused") {
  const auto error = error_of_step([](Caller& host, const Json&) {
    return host.call("target.query", {{"sql", "DELETE FROM book"}});
  });
  CHECK(error.code == Exit::refused);
  CHECK(value_of(database, "SELECT count(*) FROM public.book") == "2");
}

TEST_CASE_METHOD(Project, "a plan of written statements is applied") {
  value_of_step([](Caller& host, const Json&) {
    const auto plan = host.call("schema.plan_statements",
                                {{"statements", {"ALTER TABLE public.book ADD COLUMN pages integer"}}});
    return host.call("target.apply", {{"plan", plan}});
  });
  CHECK(value_of(database, "SELECT count(*) FROM pg_attribute WHERE attname = 'pages'") == "1");
}

TEST_CASE_METHOD(Project, "the inverse of a plan is a plan beside the statements it undoes") {
  const auto value = value_of_step([](Caller& host, const Json& context) {
    const auto plan = plan_to_desired(host, context);
    host.call("target.apply", {{"plan", plan}});
    return host.call("plan.inverse", {{"plan", plan}});
  });
  CHECK_FALSE(value.at("pairs").empty());
}

TEST_CASE_METHOD(Project, "a plan that destroys data is refused without a review on any environment") {
  const auto error = error_of_step([](Caller& host, const Json&) {
    const auto plan = host.call("schema.plan_statements", {{"statements", {"DROP TABLE public.book"}}});
    return host.call("target.apply", {{"plan", plan}});
  });
  CHECK(error.code == Exit::refused);
  CHECK(value_of(database, "SELECT count(*) FROM public.book") == "2");
}

TEST_CASE_METHOD(Project, "a snapshot is made, found and restored beside") {
  const auto name = "beside_" + database.database;
  const auto found = value_of_step([&](Caller& host, const Json&) {
    const auto snapshot = host.call("snapshot.create", {{"verify", true}});
    host.call("snapshot.restore", {{"snapshot", snapshot}, {"name", name}});
    host.call("snapshot.restore", {{"snapshot", snapshot}, {"name", name}});
    clock.time = SystemClock().now();
    return host.call("snapshot.find", {{"max_age_s", 60}});
  });
  CHECK(found.at("verified") == "restore");
  CHECK(found.at("rows") == 2);
  CHECK(value_of(database.with_database(name), "SELECT count(*) FROM public.book") == "2");
  scratch().drop_database(database.with_database(name));
}

namespace {

/// A project whose run took a snapshot two hours ago and has yet to apply its plan.
struct Waited : Project {
  Waited() { clock.time = SystemClock().now(); }

  Json taken_long_ago(Caller& host) const {
    const auto handle = host.call("snapshot.create", {{"verify", "list"}});
    const auto record = project.state_folder() / "snapshots" / (handle.at("id").get<std::string>() + ".json");
    auto json = parse_json(read_file(record), "the record");
    json["taken"] = utc_text(clock.time - 2 * 3600);
    write_file(record, json.dump());
    return handle;
  }

  static std::string renewed(Caller& host, const Json& snapshot, const Json& plan) {
    return host.call("snapshot.renew", {{"snapshot", snapshot}, {"plan", plan}, {"verify", "list"}}).at("id");
  }

  std::size_t snapshots() const {
    std::size_t count = 0;
    for (const auto& file : std::filesystem::directory_iterator(project.state_folder() / "snapshots"))
      if (file.path().extension() == ".json") ++count;
    return count;
  }
};

}  // namespace

TEST_CASE_METHOD(Waited, "a snapshot that is too old is taken again before the apply, once") {
  value_of_step([&](Caller& host, const Json& context) {
    const auto plan = plan_to_desired(host, context);
    const auto old = taken_long_ago(host);
    const auto fresh = renewed(host, old, plan);
    CHECK(fresh != old.at("id"));
    CHECK(renewed(host, old, plan) == fresh);
    return nullptr;
  });
  CHECK(snapshots() == 2);
}

TEST_CASE_METHOD(Waited, "a renewed snapshot that became too old in its turn is taken again") {
  value_of_step([&](Caller& host, const Json& context) {
    const auto plan = plan_to_desired(host, context);
    const auto old = taken_long_ago(host);
    const auto fresh = renewed(host, old, plan);
    clock.time += 2 * 3600;
    CHECK(renewed(host, old, plan) != fresh);
    return nullptr;
  });
  CHECK(snapshots() == 3);
}

TEST_CASE_METHOD(Waited, "a snapshot that is young enough is left as it is") {
  value_of_step([&](Caller& host, const Json& context) {
    const auto young = host.call("snapshot.create", {{"verify", "list"}});
    CHECK(renewed(host, young, plan_to_desired(host, context)) == young.at("id"));
    return nullptr;
  });
  CHECK(snapshots() == 1);
}

TEST_CASE_METHOD(Waited, "after the apply has begun no snapshot is a way back, so none is taken") {
  value_of_step([&](Caller& host, const Json& context) {
    const auto plan = plan_to_desired(host, context);
    const auto old = taken_long_ago(host);
    host.call("target.apply", {{"plan", plan}});
    CHECK(renewed(host, old, plan) == old.at("id"));
    return nullptr;
  });
  CHECK(snapshots() == 1);
}

TEST_CASE_METHOD(Project, "a protected environment is not aligned") {
  const auto error = error_of_step([](Caller& host, const Json&) {
    return host.call("environment.align", {{"environment", "prod"}});
  });
  CHECK(error.code == Exit::refused);
}

TEST_CASE_METHOD(Project, "an environment is aligned where nothing would be lost") {
  const auto value = value_of_step([](Caller& host, const Json&) {
    return host.call("environment.align", {{"environment", "dev"}});
  });
  CHECK(value.at("changes") == 1);
  CHECK(value_of(database, "SELECT count(*) FROM pg_attribute WHERE attname = 'isbn'") == "1");
}

TEST_CASE_METHOD(Project, "aligning an environment that would lose data is refused") {
  desire("CREATE TABLE book (id integer PRIMARY KEY);");
  const auto error = error_of_step([](Caller& host, const Json&) {
    return host.call("environment.align", {{"environment", "dev"}});
  });
  CHECK(error.code == Exit::refused);
  CHECK_THAT(error.hint, ContainsSubstring("plumb run prod-alignment --env dev"));
}

TEST_CASE_METHOD(Project, "an exported plan is written into the project folder and removed again") {
  const auto path = value_of_step([&](Caller& host, const Json& context) {
    const auto plan = plan_to_desired(host, context);
    const auto value = host.call("file.export", {{"plan", plan}, {"name", "align.sql"}});
    CHECK(read_file(folder.path() / "align.sql").starts_with("-- plumb"));
    host.call("file.remove", {{"name", "align.sql"}});
    return value;
  });
  CHECK(path.at("path") == "align.sql");
  CHECK_FALSE(std::filesystem::exists(folder.path() / "align.sql"));
}

TEST_CASE_METHOD(Project, "a file that plumb did not export is not removed") {
  const auto error = error_of_step([](Caller& host, const Json&) {
    return host.call("file.remove", {{"name", "schema.sql"}});
  });
  CHECK(error.code == Exit::refused);
  CHECK(std::filesystem::exists(folder.path() / "schema.sql"));
}

TEST_CASE_METHOD(Project, "an export cannot leave the project folder") {
  const auto error = error_of_step([](Caller& host, const Json&) {
    return host.call("file.remove", {{"name", "../x.sql"}});
  });
  CHECK(error.code == Exit::usage);
}

TEST_CASE_METHOD(Project, "a project's own tool is run in its folder") {
  project.sync.command = {"sh", "-c", "pwd; exit 3"};
  const auto value = value_of_step([](Caller& host, const Json&) {
    return host.call("tool.run", {{"tool", "sync"}});
  });
  CHECK(value.at("status") == 3);
  CHECK(value.at("output") == folder.path().string());
}

TEST_CASE_METHOD(Project, "a tool is not run in a dry run") {
  project.sync.command = {"touch", "ran"};
  value_of_step([](Caller& host, const Json&) { return host.call("tool.run", {{"tool", "sync"}}); }, true);
  CHECK_FALSE(std::filesystem::exists(folder.path() / "ran"));
  CHECK(observer.told("is not run"));
}

TEST_CASE_METHOD(Project, "an environment that is not configured is absent") {
  const auto value = value_of_step([](Caller& host, const Json&) {
    return host.call("environment.find", {{"name", "staging"}});
  });
  CHECK(value.is_null());
}

TEST_CASE_METHOD(Project, "an earlier run is loaded with its plan") {
  value_of_step(apply_desired);
  const auto earlier = last.run;
  const auto value = value_of_step([&](Caller& host, const Json&) {
    return host.call("run.load", {{"run", earlier}});
  });
  CHECK(value.at("state") == "done");
  CHECK(value.at("plan").at("statements") > 0);
  CHECK(value.at("snapshot").is_null());
}
