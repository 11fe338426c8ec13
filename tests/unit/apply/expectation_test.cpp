#include "apply/expectation.hpp"

#include "support/catch.hpp"

using namespace plumb;

namespace {

schema::Table table(const std::string& schema, const std::string& name) {
  schema::Table table;
  table.name = {schema, name};
  return table;
}

}  // namespace

TEST_CASE("differences name what changed, what is missing and what is new") {
  const schema::Fingerprints expected = {{"table a", "1"}, {"table b", "2"}};
  const schema::Fingerprints seen = {{"table b", "3"}, {"table c", "4"}};
  CHECK(apply::differences(expected, seen) ==
        std::vector<std::string>{"table a is missing", "table b changed", "table c is new"});
}

TEST_CASE("what is not managed does not change the fingerprint of the whole") {
  schema::Model model;
  model.tables = {table("public", "book")};
  diff::Managed managed;
  managed.schemas = {"public"};
  const auto before = apply::managed_fingerprint(model, managed);
  model.tables.push_back(table("other", "thing"));
  model.objects.push_back({schema::Kind::view, {"other", "v"}, {}, "", {}, {}});
  model.objects.push_back({schema::Kind::other, {"", "label"}, {}, "security label", {}, {}});
  CHECK(apply::managed_fingerprint(model, managed) == before);
}

TEST_CASE("a partition does not change the fingerprint of the whole") {
  schema::Model model;
  const auto before = apply::managed_fingerprint(model, {});
  model.tables = {table("public", "log_2026")};
  model.tables[0].kind = schema::TableKind::partition;
  CHECK(apply::managed_fingerprint(model, {}) == before);
}

TEST_CASE("touched fingerprints hold the objects of the group only") {
  schema::Model model;
  model.tables = {table("public", "author"), table("public", "book")};
  plan::Group group;
  group.relations = {{"public", "book"}, {"public", "absent"}};
  const auto touched = apply::touched_fingerprints(model, group);
  REQUIRE(touched.size() == 1);
  CHECK(touched.begin()->first == "table public.book");
}
