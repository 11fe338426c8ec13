#include "base/error.hpp"
#include "sql/statement.hpp"
#include "support/catch.hpp"

namespace plumb::sql {
namespace {

std::string message_of(std::string_view script) {
  try {
    split(script, "old.sql");
  } catch (const Error& error) {
    return error.message;
  }
  return "";
}

std::string repeated(std::string_view text, int times) {
  std::string out;
  for (int i = 0; i < times; ++i) out += text;
  return out;
}

TEST_CASE("split gives each statement without its semicolon") {
  const auto statements = split("create table a (x int);\nselect ';' ; select 2", "old.sql");
  REQUIRE(statements.size() == 3);
  CHECK(statements[0].text == "create table a (x int)");
  CHECK(statements[1].text == "select ';'");
  CHECK(statements[2].text == "select 2");
}

TEST_CASE("split tells lines and columns in characters, comments skipped") {
  const auto statements = split("-- é\n/* a /* b */ */ select 'é'; select 2;\n\n  select 3", "old.sql");
  REQUIRE(statements.size() == 3);
  CHECK(statements[0].line == 2);
  CHECK(statements[0].column == 17);
  CHECK(statements[1].column == 29);
  CHECK(statements[2].line == 4);
  CHECK(statements[2].column == 3);
}

TEST_CASE("split of a text without statements is empty") {
  CHECK(split("", "old.sql").empty());
  CHECK(split(" -- nothing\n/* here */ ;;", "old.sql").empty());
}

TEST_CASE("split keeps semicolons and backslash lines within dollar quotes") {
  const auto statements =
      split("create function f() returns text language sql as $$ select 'a';\n\\b\n$$; select 1", "old.sql");
  REQUIRE(statements.size() == 2);
  CHECK_THAT(statements[0].text, test::ContainsSubstring("\\b"));
}

TEST_CASE("split names source, line and column of a syntax error") {
  CHECK(message_of("select 1;\nselect 'é', frm from from t") ==
        "old.sql:2:22: syntax error at or near \"from\"");
}

TEST_CASE("split skips the restrict lines of pg_dump and keeps positions") {
  const auto statements = split("\\restrict abc\nselect 1;\n\\unrestrict abc\nselect 2;", "old.sql");
  REQUIRE(statements.size() == 2);
  CHECK(statements[1].line == 4);
}

TEST_CASE("split skips the restrict lines of pg_dump whose key begins as a number") {
  CHECK(split("\\restrict 1Ab\nselect 1;\n\\unrestrict 1Ab\n", "old.sql").size() == 1);
}

TEST_CASE("split leaves a backslash line within quotes as it is") {
  const std::string text = "select '\n\\restrict 1Ab\n'";
  CHECK(split(text, "old.sql").front().text == text);
}

TEST_CASE("split refuses other lines for psql") {
  CHECK_THAT(message_of("select 1;\n\\connect other\n"),
             test::StartsWith("old.sql:2:1: a line for psql is not SQL"));
}

TEST_CASE("split refuses text that is not UTF-8 and text with NUL") {
  CHECK_THAT(message_of("select '\xff'"), test::ContainsSubstring("not UTF-8"));
  CHECK_THAT(message_of(std::string_view("select 1\0; drop table t", 22)),
             test::ContainsSubstring("not UTF-8"));
}

TEST_CASE("split refuses a statement of more than 256 KiB") {
  CHECK_THAT(message_of("select '" + std::string(300 * 1024, 'x') + "'"), test::ContainsSubstring("256 KiB"));
}

TEST_CASE("a chain too deep for the parser is refused instead of ending the process") {
  const auto chain = "select 1" + repeated("+1", 120000);
  CHECK_THROWS_AS(classify(chain), Error);
  CHECK_THROWS_AS(classify("select " + repeated("(", 20000) + "1" + repeated(")", 20000)), Error);
  CHECK_THROWS_AS(classify("select 1" + repeated("+f(1,2)", 30000)), Error);
}

TEST_CASE("a long list of rows is not taken for deep nesting") {
  CHECK(classify("insert into s.t values (1, 'a')" + repeated(", (1, 'a')", 20000)).effect == Effect::data);
}

TEST_CASE("a long chain within the limits is read") {
  CHECK(classify("select 1" + repeated("+1", 9000)).effect == Effect::read);
  CHECK(classify("select 1" + repeated(" union select 1", 6000)).effect == Effect::read);
}

}  // namespace
}  // namespace plumb::sql
