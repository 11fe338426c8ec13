#include "schema/model.hpp"

#include "sample.hpp"
#include "support/catch.hpp"

using namespace plumb::schema;

TEST_CASE("objects are found by name in a sorted model") {
  Model model;
  model.tables.resize(3);
  model.tables[0].name = {"public", "b"};
  model.tables[1].name = {"public", "a"};
  model.tables[2].name = {"app", "z"};
  model.sort();
  CHECK(model.tables[0].name == Name{"app", "z"});
  CHECK(model.find_table({"public", "b"}) == &model.tables[2]);
  CHECK(model.find_table({"public", "c"}) == nullptr);
  CHECK(model.find_enum({"public", "c"}) == nullptr);
}

TEST_CASE("an index is plain without predicate and expressions") {
  Index index;
  index.keys.resize(1);
  index.keys[0].column = "a";
  CHECK(is_plain(index));
  index.predicate = "(a > 1)";
  CHECK_FALSE(is_plain(index));
  index.predicate = "";
  index.keys[0].expression = "lower(a)";
  CHECK_FALSE(is_plain(index));
}

TEST_CASE("the primary key and columns of a table are found") {
  auto table = test::sample().tables[0];
  CHECK(primary_key(table) == nullptr);
  table.constraints[0].kind = Kind::primary_key;
  CHECK(primary_key(table) == &table.constraints[0]);
  CHECK(find_column(table, "total") == &table.columns[1]);
  CHECK(find_column(table, "Total") == nullptr);
}

TEST_CASE("objects read well for people") {
  CHECK(to_string(ObjectId{Kind::column, "public", "user", "mail"}) == "column public.user.mail");
  CHECK(to_string(ObjectId{Kind::enum_type, "public", "", "Role"}) == "enum public.Role");
  CHECK(to_string(ObjectId{Kind::table, "public", "", "a.b\""}) == "table public.\"a.b\"\"\"");
  CHECK(to_string(ObjectId{Kind::schema, "", "", "public"}) == "schema public");
  CHECK(to_string(ObjectId{Kind::other, "public", "", "area(integer)", "function"}) ==
        "function public.area(integer)");
}

TEST_CASE("changes are named by nouns") {
  CHECK(noun(Kind::primary_key) == "PrimaryKey");
  CHECK(noun(Kind::enum_type) == "Enum");
}

TEST_CASE("names are spelled for SQL") {
  CHECK(Name{"public", "user"}.sql() == "public.\"user\"");
  CHECK(Name{"", "User"}.sql() == "\"User\"");
}
