#include "bookshop.hpp"
#include "schema/fingerprint.hpp"
#include "support/catch.hpp"

using namespace plumb;
using namespace plumb::inspect::test;

TEST_CASE("reading sends no statement that writes, in one read-only snapshot") {
  pg::Session session(bookshop());
  std::vector<std::string> sent;
  session.on_statement([&](std::string_view sql) { sent.emplace_back(sql); });
  inspect::inspect(session);
  CHECK(sent.front() == "BEGIN ISOLATION LEVEL REPEATABLE READ READ ONLY");
  CHECK(sent.back() == "ROLLBACK");
}

TEST_CASE("the number of statements does not grow with the number of objects") {
  const auto statements = [](const std::string& sql) {
    pg::Session session(plumb::test::database_with(sql));
    std::size_t sent = 0;
    session.on_statement([&](std::string_view) { ++sent; });
    inspect::inspect(session);
    return sent;
  };
  const std::string one = "CREATE TABLE a (id int PRIMARY KEY); CREATE VIEW v AS SELECT id FROM a;";
  const std::string more =
      "CREATE TABLE b (id int PRIMARY KEY, a int REFERENCES a); CREATE INDEX ON b (a); "
      "CREATE VIEW w AS SELECT id FROM v;";
  CHECK(statements(one + more) == statements(one));
}

TEST_CASE("the spelling does not depend on the caller's settings, and they are put back") {
  pg::Session session(bookshop());
  pg::Transaction transaction(session, {.read_only = true});
  session.execute("SET LOCAL search_path = public, sales");
  session.execute("SET LOCAL quote_all_identifiers = on");
  const auto model = inspect::inspect_within(session);
  CHECK(schema::fingerprint(model) == schema::fingerprint(whole()));
  CHECK(session.query("SHOW search_path")[0][0] == "public, sales");
  CHECK(session.query("SHOW quote_all_identifiers")[0][0] == "on");
  CHECK(session.query("SHOW jit")[0][0] ==
        session.query("SELECT reset_val FROM pg_settings WHERE name = 'jit'")[0][0]);
}

TEST_CASE("a reading inside a transaction sees what it has done so far") {
  pg::Session session(bookshop());
  pg::Transaction transaction(session, {});
  session.execute("ALTER TABLE public.note ADD COLUMN fresh text");
  const auto model =
      inspect::inspect_within(session, {.schemas = {}, .relations = {{"public", "note"}}, .types = {}});
  CHECK(schema::find_column(model.tables.at(0), "fresh") != nullptr);
}

TEST_CASE("an operator of a user cannot stand in for one of the catalog") {
  const auto database = plumb::test::database_with(
      "CREATE TABLE t (id int); CREATE FUNCTION never(name, name) RETURNS bool LANGUAGE sql AS 'SELECT "
      "false';"
      "CREATE OPERATOR = (leftarg = name, rightarg = name, function = never);");
  pg::Session session(database);
  pg::Transaction transaction(session, {.read_only = true});
  session.execute("SET LOCAL search_path = public, pg_catalog");
  CHECK(inspect::inspect_within(session).tables.size() == 1);
}

TEST_CASE("an empty database has nothing but its schema") {
  pg::Session session(plumb::test::empty_database());
  const auto model = inspect::inspect(session);
  CHECK(model.tables.empty());
  REQUIRE(model.objects.size() == 1);
  CHECK(schema::to_string(schema::id_of(model.objects[0])) == "schema public");
  CHECK(model.dependencies.empty());
  CHECK(model.server_version == session.server_version());
}
