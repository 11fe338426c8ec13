#include "schema/identifier.hpp"

#include "schema/keywords.hpp"
#include "support/catch.hpp"
#include "support/database.hpp"

using namespace plumb;

TEST_CASE("plain lower-case words are not quoted") {
  CHECK(schema::quoted("customer") == "customer");
  CHECK(schema::quoted("_a1") == "_a1");
  CHECK(schema::quoted("public", "customer") == "public.customer");
}

TEST_CASE("names that are no plain words are quoted") {
  CHECK(schema::quoted("User") == "\"User\"");
  CHECK(schema::quoted("1st") == "\"1st\"");
  CHECK(schema::quoted("a\"b") == "\"a\"\"b\"");
  CHECK(schema::quoted("") == "\"\"");
  CHECK(schema::quoted("select") == "\"select\"");
}

TEST_CASE("literals double their quotes and keep backslashes") {
  CHECK(schema::literal("it's") == "'it''s'");
  CHECK(schema::literal("a\\b") == "'a\\b'");
}

TEST_CASE("names are cut at 63 bytes and never inside a character") {
  CHECK(schema::truncated(std::string(63, 'a')) == std::string(63, 'a'));
  CHECK(schema::truncated(std::string(64, 'a')) == std::string(63, 'a'));
  CHECK(schema::truncated(std::string(62, 'a') + "ä") == std::string(62, 'a'));
}

TEST_CASE("the server quotes every keyword and every odd name as we do") {
  pg::Session session(test::empty_database());
  const auto rows = session.query(
      "SELECT name, quote_ident(name) FROM (SELECT word AS name FROM pg_get_keywords() UNION ALL "
      "SELECT unnest(ARRAY['', 'a', 'A', '_', '1', 'a1', 'a b', 'a\"b', 'ä', 'a$', 'a.b', E'a\\nb', 'selec', "
      "'selects',"
      "'a''b', 'a\\b', ' ', '\"\"', '日本'])) AS names");
  REQUIRE(rows.size() > 400);
  for (const auto row : rows)
    if (row[0] != "system_user") CHECK(schema::quoted(row[0]) == row[1]);
}

TEST_CASE("the server cuts names and spells literals as we do") {
  pg::Session session(test::empty_database());
  const std::string name = "x" + std::string(61, 'y') + "ß and more";
  const auto rows = session.query("SELECT $1::text::name, quote_literal('it''s')", {name});
  CHECK(rows[0][0] == schema::truncated(name));
  CHECK(rows[0][1] == schema::literal("it's"));
}
