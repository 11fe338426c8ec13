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

TEST_CASE("objects are found by kind, name and what tells them apart") {
  const auto function = [](const std::string& signature) {
    return Object{Kind::function, {"public", "area"}, {}, signature, {}, {}};
  };
  Model model;
  model.objects = {function("text"), function("integer")};
  model.sort();
  const ObjectId wanted{Kind::function, "public", "", "area", "text"};
  REQUIRE(model.find_object(wanted) != nullptr);
  CHECK(model.find_object(wanted)->signature == "text");
  CHECK(model.find_object({Kind::function, "public", "", "area"}) == nullptr);
  CHECK(model.find_object({Kind::procedure, "public", "", "area", "text"}) == nullptr);
}

TEST_CASE("an object on a table lives in the table's schema") {
  const auto model = test::sample();
  CHECK(model.find_object({Kind::trigger, "public", "order", "audit"}) != nullptr);
}

TEST_CASE("an object names what it needs, each once") {
  const ObjectId view{Kind::view, "public", "", "v"}, table{Kind::table, "public", "", "t"},
      function{Kind::function, "public", "", "f"};
  Model model;
  model.dependencies = {{view, table}, {function, table}, {view, function}, {view, table}};
  model.sort();
  CHECK(model.needs_of(view) == std::vector<ObjectId>{function, table});
  CHECK(model.needs_of(table).empty());
}

TEST_CASE("schemas and extensions are listed by kind") {
  Model model;
  model.add_named(Kind::extension, "citext");
  model.add_named(Kind::schema, "shop");
  model.add_named(Kind::schema, "audit");
  model.sort();
  CHECK(model.names_of(Kind::schema) == std::vector<std::string>{"audit", "shop"});
  CHECK(model.names_of(Kind::extension) == std::vector<std::string>{"citext"});
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
  CHECK(to_string(ObjectId{Kind::trigger, "public", "user", "audit"}) == "trigger public.user.audit");
}

TEST_CASE("routines read with their arguments, even when they have none") {
  CHECK(to_string(ObjectId{Kind::function, "public", "", "area", "integer"}) ==
        "function public.area(integer)");
  CHECK(to_string(ObjectId{Kind::procedure, "public", "", "clean"}) == "procedure public.clean()");
  CHECK(to_string(ObjectId{Kind::operation, "public", "", "===", "text, text"}) ==
        "operator public.===(text, text)");
}

TEST_CASE("an object of no known kind reads as what it is") {
  CHECK(to_string(ObjectId{Kind::other, "", "", "thing", "security label"}) == "security label thing");
}

TEST_CASE("changes are named by nouns") {
  CHECK(noun(Kind::primary_key) == "PrimaryKey");
  CHECK(noun(Kind::enum_type) == "Enum");
}

TEST_CASE("names are spelled for SQL") {
  CHECK(Name{"public", "user"}.sql() == "public.\"user\"");
  CHECK(Name{"", "User"}.sql() == "\"User\"");
}
