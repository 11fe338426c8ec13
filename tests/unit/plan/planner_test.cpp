#include "base/error.hpp"
#include "schemas.hpp"
#include "support/catch.hpp"

namespace plumb::test {
namespace {

std::string sql_between(const std::string& from, const std::string& to,
                        const plan::PlanOptions& options = {}) {
  const auto before = model_of(from);
  return statements(plan_between(before, model_of(to), options));
}

std::string hazards_between(const std::string& from, const std::string& to,
                            const plan::PlanOptions& options = {}) {
  const auto before = model_of(from);
  return hazards(plan_between(before, model_of(to), options));
}

plan::PlanOptions with_rows(std::int64_t rows) {
  plan::PlanOptions options;
  options.at_risk[{"public", "t"}] = {rows, 8192, true, {{"b", {rows / 2, 100}}}};
  return options;
}

TEST_CASE("nothing to change is an empty plan") {
  CHECK(sql_between("CREATE TABLE t (a int)", "CREATE TABLE t (a int)") == "");
}

TEST_CASE("a change is one readable statement with qualified names") {
  CHECK(sql_between("CREATE TABLE t (a int)", "CREATE TABLE t (a int, \"user\" text NOT NULL DEFAULT 'x')") ==
        "ALTER TABLE public.t ADD COLUMN \"user\" text NOT NULL DEFAULT 'x'::text\n");
}

TEST_CASE("an index or constraint that only changes its name is renamed") {
  CHECK(sql_between("CREATE TABLE t (a int CONSTRAINT old_pk PRIMARY KEY, b int CONSTRAINT f REFERENCES t "
                    "(a)); CREATE INDEX old_i ON t (b)",
                    "CREATE TABLE t (a int CONSTRAINT new_pk PRIMARY KEY, b int CONSTRAINT g REFERENCES t "
                    "(a)); CREATE INDEX new_i ON t (b)") ==
        "ALTER TABLE public.t RENAME CONSTRAINT old_pk TO new_pk\n"
        "ALTER TABLE public.t RENAME CONSTRAINT f TO g\n"
        "ALTER INDEX public.old_i RENAME TO new_i\n");
}

TEST_CASE("indexes that exchange their names are dropped and added") {
  const auto sql =
      sql_between("CREATE TABLE t (a int, b int); CREATE INDEX x ON t (a); CREATE INDEX y ON t (b)",
                  "CREATE TABLE t (a int, b int); CREATE INDEX y ON t (a); CREATE INDEX x ON t (b)");
  CHECK(sql ==
        "DROP INDEX public.x\nDROP INDEX public.y\n"
        "CREATE INDEX x ON public.t (b)\nCREATE INDEX y ON public.t (a)\n");
}

TEST_CASE("foreign keys make way for the key they stand on and come back") {
  const auto sql = sql_between(
      "CREATE TABLE p (a int CONSTRAINT k PRIMARY KEY); CREATE TABLE c (x int CONSTRAINT f REFERENCES p (a))",
      "CREATE TABLE p (a int CONSTRAINT k PRIMARY KEY DEFERRABLE, UNIQUE (a)); CREATE TABLE c (x int "
      "CONSTRAINT f REFERENCES p (a))");
  CHECK(sql ==
        "ALTER TABLE public.c DROP CONSTRAINT f\n"
        "ALTER TABLE public.p DROP CONSTRAINT k\n"
        "ALTER TABLE public.p ADD CONSTRAINT k PRIMARY KEY (a) DEFERRABLE\n"
        "ALTER TABLE public.p ADD CONSTRAINT p_a_key UNIQUE (a)\n"
        "ALTER TABLE public.c ADD CONSTRAINT f FOREIGN KEY (x) REFERENCES public.p (a)\n");
}

TEST_CASE("a column that begins to count goes on after the highest number") {
  const auto database = database_of("CREATE TABLE t (id serial PRIMARY KEY)");
  const auto to = model_of(database);
  const auto from = model_of("CREATE TABLE t (id int PRIMARY KEY); INSERT INTO t VALUES (41)");
  execute(database, plan_between(from, to));
  CHECK(value_of(database, "INSERT INTO public.t DEFAULT VALUES RETURNING id") == "42");
}

TEST_CASE("rows survive a change of type through text") {
  const auto to = model_of("CREATE TABLE t (a int)");
  const auto database = database_of("CREATE TABLE t (a text); INSERT INTO t VALUES ('7')");
  execute(database, plan_between(model_of(database), to));
  CHECK(value_of(database, "SELECT a + 1 FROM public.t") == "8");
}

TEST_CASE("an enum value that a later statement uses is committed first") {
  const auto from = model_of("CREATE TYPE e AS ENUM ('a'); CREATE TABLE t (x e)");
  const auto used =
      plan_between(from, model_of("CREATE TYPE e AS ENUM ('a', 'b'); CREATE TABLE t (x e DEFAULT 'b')"));
  REQUIRE(used.groups.size() == 2);
  CHECK(used.groups[0].statements.size() == 1);
  CHECK(used.groups[0].types == std::vector<schema::Name>{{"public", "e"}});
  const auto unused =
      plan_between(from, model_of("CREATE TYPE e AS ENUM ('a', 'b'); CREATE TABLE t (x e, y int)"));
  CHECK(unused.groups.size() == 1);
}

TEST_CASE("dropping says how many rows and bytes are lost") {
  const auto from = model_of("CREATE TABLE t (a int, b int)");
  const auto table = plan_between(from, model_of(""), with_rows(10));
  REQUIRE(plan::consent_questions(table).size() == 1);
  CHECK(plan::consent_questions(table)[0].hazard->rows == 10);
  const auto column = plan_between(from, model_of("CREATE TABLE t (a int)"), with_rows(10));
  REQUIRE(plan::consent_questions(column).size() == 1);
  CHECK(plan::consent_questions(column)[0].hazard->rows == 5);
  CHECK(plan::consent_questions(column)[0].hazard->bytes == 100);
}

TEST_CASE("a column without a value for old rows may fail, unless the table is empty") {
  const std::string from = "CREATE TABLE t (a int)", to = "CREATE TABLE t (a int, b int NOT NULL)";
  CHECK(hazards_between(from, to) == "AddColumn may_fail_on_data\n");
  CHECK(hazards_between(from, to, with_rows(0)) == "");
}

TEST_CASE("hazards tell what waits and what may fail") {
  CHECK(hazards_between("CREATE TABLE t (a int)", "CREATE TABLE t (a int); CREATE INDEX ON t (a)") ==
        "AddIndex blocks_writes\n");
  CHECK(hazards_between("CREATE TABLE t (a int)", "CREATE TABLE t (a int); CREATE UNIQUE INDEX ON t (a)") ==
        "AddIndex blocks_writes\nAddIndex may_fail_on_data\n");
  CHECK(hazards_between("CREATE TABLE t (a int)", "CREATE TABLE t (a bigint)") ==
        "AlterColumn table_rewrite\nAlterColumn blocks_reads\n");
  CHECK(hazards_between("CREATE TABLE t (a varchar(3))", "CREATE TABLE t (a text)") == "");
  CHECK(hazards_between("CREATE TABLE t (a int)", "CREATE TABLE t (a int NOT NULL)") ==
        "AlterColumn full_scan\nAlterColumn blocks_reads\nAlterColumn may_fail_on_data\n");
  CHECK(hazards_between("CREATE TABLE t (a int); CREATE INDEX i ON t (a)", "CREATE TABLE t (a int)") ==
        "DropIndex index_dropped\n");
  CHECK(hazards_between("", "CREATE TABLE t (a int PRIMARY KEY); CREATE INDEX ON t (a)") == "");
}

TEST_CASE("a group names the tables it touches and those that refer to them") {
  const std::string child = "; CREATE TABLE c (x int REFERENCES p (a)); CREATE TABLE far (y int)";
  const auto from = model_of("CREATE TABLE p (a int PRIMARY KEY)" + child);
  const auto plan = plan_between(from, model_of("CREATE TABLE p (a int PRIMARY KEY, b int)" + child));
  CHECK(plan.groups.at(0).relations == std::vector<schema::Name>{{"public", "c"}, {"public", "p"}});
}

TEST_CASE("an unmanaged index lost with its column asks for consent of its own") {
  const auto from = model_of("CREATE TABLE t (a int, b int); CREATE INDEX i ON t (b) WHERE a > 1");
  const auto to = model_of("CREATE TABLE t (a int)");
  const diff::Managed managed{true, {}, {}};
  const auto changes = diff::diff(from, to, managed);
  plan::PlanOptions options;
  options.unmanaged = diff::unmanaged(from, changes, managed, false);
  const auto plan = plan::make_plan(changes, from, to, options);
  REQUIRE(plan.unmanaged.size() == 1);
  CHECK(plan.unmanaged[0].note == "lost with column public.t.b");
  CHECK(plan::consent_questions(plan).size() == 2);
}

TEST_CASE("an unmanaged index makes way in the transaction of the change, online too") {
  const std::string table = "CREATE TABLE t (a int, s state);";
  const auto from =
      model_of("CREATE TYPE state AS ENUM ('x', 'y');" + table + "CREATE INDEX i ON t (a) WHERE s = 'x'");
  const auto to = model_of("CREATE TYPE state AS ENUM ('x');" + table);
  plan::PlanOptions options;
  options.online = true;
  const auto plan = plan::make_plan(diff::diff(from, to, {true, {}, {}}), from, to, options);
  CHECK_THAT(test::statements(plan), ContainsSubstring("DROP INDEX public.i\n") &&
                                         ContainsSubstring("\nCREATE INDEX CONCURRENTLY i "));
}

TEST_CASE("a view on a column that goes is told to be in the way") {
  const auto from = model_of("CREATE TABLE t (a int, b int); CREATE VIEW v AS SELECT b FROM t");
  auto to = from;
  to.tables[0].columns.pop_back();
  to.objects.clear();
  const diff::Managed managed{true, {}, {}};
  const auto changes = diff::diff(from, to, managed);
  plan::PlanOptions options;
  options.unmanaged = diff::unmanaged(from, changes, managed, false);
  const auto plan = plan::make_plan(changes, from, to, options);
  REQUIRE(plan.unmanaged.size() == 1);
  CHECK_THAT(plan.unmanaged[0].note, StartsWith("in the way of the change to column public.t.b"));
}

TEST_CASE("an attribute between others of a type that a table is made of is refused by name") {
  const std::string table = "CREATE TABLE t OF place;";
  CHECK_THROWS_WITH(sql_between("CREATE TYPE place AS (a int, c int);" + table,
                                "CREATE TYPE place AS (a int, b int, c int);" + table),
                    ContainsSubstring("composite type public.place"));
}

TEST_CASE("another type in a table whose rows a column holds is refused") {
  const std::string log = "CREATE TABLE log (before t);";
  CHECK_THROWS_WITH(sql_between("CREATE TABLE t (a int);" + log, "CREATE TABLE t (a bigint);" + log),
                    ContainsSubstring("changing the type of column public.t.a"));
}

TEST_CASE("a partition that is not managed and goes with its table is named with its rows") {
  const auto from = model_of(
      "CREATE TABLE t (a int) PARTITION BY LIST (a); CREATE TABLE ours PARTITION OF t FOR VALUES IN (1);"
      "CREATE TABLE theirs PARTITION OF t FOR VALUES IN (2)");
  const auto to = model_of("");
  auto changes = diff::diff(from, to);
  std::erase_if(changes, [](const diff::Change& change) { return change.object.name == "theirs"; });
  const auto plan = plan::make_plan(changes, from, to, {});
  const auto& dropped = plan.groups.at(0).statements.back();
  CHECK(dropped.hazards.at(0).message == "its partition public.theirs goes with all its rows");
  CHECK(dropped.inverse.restores == plan::Restores::shape);
}

TEST_CASE("an enum that goes takes no values with it") {
  CHECK(hazards_between("CREATE TYPE e AS ENUM ('x'); CREATE TABLE t (a e)", "CREATE TABLE t (a text)")
            .find("data_loss") == std::string::npos);
}

TEST_CASE("a view that goes is locked before") {
  const auto from = model_of("CREATE VIEW v AS SELECT 1 AS a; CREATE MATERIALIZED VIEW m AS SELECT 1 AS a");
  const auto plan = plan_between(from, model_of(""));
  for (const auto& statement : plan.groups.front().statements) CHECK(statement.lock == "ACCESS EXCLUSIVE");
}

TEST_CASE("a type, function or value that rows are divided into partitions by is not changed under them") {
  const std::string types = "CREATE TYPE e AS ENUM ('x', 'y'); ", fewer = "CREATE TYPE e AS ENUM ('x'); ";
  const auto function = [](const std::string& arguments) {
    return "CREATE FUNCTION f(" + arguments + ") RETURNS int LANGUAGE sql IMMUTABLE AS 'SELECT $1'; ";
  };
  const auto by = [](const std::string& column, const std::string& key) {
    return "CREATE TABLE t (" + column + ", b text) PARTITION BY LIST (" + key + ")";
  };
  const auto is_refused = ContainsSubstring("is not supported yet");
  CHECK_THROWS_WITH(sql_between(types + by("a e", "a"), fewer + by("a e", "a")), is_refused);
  CHECK_THROWS_WITH(sql_between(function("int") + by("a int", "f(a)"),
                                function("int, int DEFAULT 0") + by("a int", "f(a)")),
                    is_refused);
  CHECK(sql_between(by("a int, c int", "a"), by("a int, c bigint", "a")) != "");
}

TEST_CASE("plan.sql runs as it stands") {
  const auto from = model_of("CREATE TYPE e AS ENUM ('a'); CREATE TABLE t (x e)");
  const auto to = model_of(
      "CREATE TYPE e AS ENUM ('a', 'b'); CREATE TABLE t (x e DEFAULT 'b', \"odd\nname\" int); CREATE TABLE u "
      "(id serial)");
  auto plan = plan_between(from, to);
  plan.settings = plan::default_settings();
  plan::seal(plan);
  const auto database = database_of("CREATE TYPE e AS ENUM ('a'); CREATE TABLE t (x e)");
  pg::Session(database).execute_script(plan::to_sql(plan));
  CHECK(differences(model_of(database), to) == "");
}

TEST_CASE("the same models give the same bytes") {
  const auto from = model_of("CREATE TABLE a (x int); CREATE TABLE b (x int)");
  const auto to =
      model_of("CREATE TABLE a (x int, y int); CREATE TABLE b (x int, y int); CREATE INDEX ON a (x)");
  CHECK(canonical(plan::to_json(plan_between(from, to))) == canonical(plan::to_json(plan_between(from, to))));
}

}  // namespace
}  // namespace plumb::test
