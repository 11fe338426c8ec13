#include "bookshop.hpp"
#include "schema/fingerprint.hpp"
#include "support/catch.hpp"

using namespace plumb;
using namespace plumb::inspect::test;

namespace {

/// Expects that every object of `model` has the fingerprint it has when all is read.
void expect_as_whole(const schema::Model& model) {
  const auto all = schema::fingerprints(whole());
  for (const auto& [object, fingerprint] : schema::fingerprints(model)) {
    INFO(object);
    REQUIRE(all.contains(object));
    CHECK(all.at(object) == fingerprint);
  }
}

std::vector<std::string> tables_of(const schema::Model& model) {
  std::vector<std::string> names;
  for (const auto& each : model.tables) names.push_back(each.name.name);
  return names;
}

using Names = std::vector<std::string>;

}  // namespace

TEST_CASE("each table read alone is as it is when all is read") {
  for (const auto& each : whole().tables) {
    const auto alone = part({.schemas = {}, .relations = {each.name}, .types = {}});
    REQUIRE(alone.tables.size() == 1);
    expect_as_whole(alone);
  }
}

TEST_CASE("a part has the foreign keys of its tables to tables outside of it") {
  const auto model = part({.schemas = {}, .relations = {{"public", "orders"}}, .types = {}});
  CHECK(tables_of(model) == Names{"orders"});
  CHECK(model.tables[0].constraints.size() == 6);
}

TEST_CASE("a part has the sequences and enums it names and no others") {
  const auto model = part({.schemas = {}, .relations = {{"public", "free"}}, .types = {{"public", "Role"}}});
  CHECK(model.tables.empty());
  REQUIRE(model.sequences.size() == 1);
  REQUIRE(model.enums.size() == 1);
  expect_as_whole(model);
}

TEST_CASE("a part of types only has no tables") {
  const auto model = part({.schemas = {}, .relations = {}, .types = {{"public", "Role"}}});
  CHECK(model.enums.size() == 1);
  CHECK(model.tables.empty());
  CHECK(model.sequences.empty());
  CHECK(model.objects.empty());
}

TEST_CASE("a part has what sits on its tables and the views that depend on them") {
  const auto model = part({.schemas = {}, .relations = {{"public", "orders"}}, .types = {}});
  std::set<std::string> names;
  for (const auto& object : model.objects) names.insert(object.name.name);
  CHECK(names == std::set<std::string>{"number_role", "on_total", "order_count", "order_count_idx",
                                       "positive", "total_view", "view_of_view"});
}

TEST_CASE("what a part names and is not there is left out") {
  const auto model =
      part({.schemas = {}, .relations = {{"public", "no such"}}, .types = {{"public", "none"}}});
  CHECK(model.tables.empty());
  CHECK(model.enums.empty());
}

TEST_CASE("only the schemas asked for are read, with their keys to others") {
  const auto model = part({.schemas = {"public"}, .relations = {}, .types = {}});
  CHECK(model.names_of(schema::Kind::schema) == Names{"public"});
  CHECK(model.find_table({"sales", "customer"}) == nullptr);
  CHECK(model.find_table({"public", "orders"}) != nullptr);
  expect_as_whole(model);
}

TEST_CASE("a model of a database reads back from its saved form") {
  const auto back = schema::from_json(Json::parse(schema::to_json(whole()).dump()));
  CHECK(schema::fingerprint(back) == schema::fingerprint(whole()));
}
