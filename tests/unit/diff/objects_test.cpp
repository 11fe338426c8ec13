// Objects of the kinds whose attributes are texts, and attributes by name.
#include "diff/change.hpp"
#include "support/catch.hpp"

using namespace plumb;
using namespace plumb::schema;

namespace {

Object function(const std::string& signature, const std::string& definition) {
  Object object;
  object.kind = Kind::function;
  object.name = {"public", "area"};
  object.signature = signature;
  object.properties.set("definition", definition);
  return object;
}

Object trigger() {
  Object object;
  object.kind = Kind::trigger;
  object.name = {"public", "audit"};
  object.table = {"public", "t"};
  return object;
}

Model model(std::vector<Object> objects) {
  Model model;
  model.objects = std::move(objects);
  model.sort();
  return model;
}

Model with_table(Model model) {
  Table table;
  table.name = {"public", "t"};
  table.columns = {{.name = "id", .type = "integer"}};
  model.tables = {table};
  return model;
}

std::vector<std::string> lines(const diff::Changes& changes) {
  std::vector<std::string> out;
  for (const auto& change : changes) out.push_back(diff::to_line(change));
  return out;
}

using Lines = std::vector<std::string>;

}  // namespace

TEST_CASE("functions of one name are told apart by their arguments") {
  CHECK(lines(diff::diff(model({function("integer", "a")}), model({function("text", "a")}))) ==
        Lines{"- function public.area(integer)", "+ function public.area(text)"});
}

TEST_CASE("a changed attribute is named with its old and new value") {
  CHECK(lines(diff::diff(model({function("", "a")}), model({function("", "b")}))) ==
        Lines{"~ function public.area()  definition a -> b"});
}

TEST_CASE("an attribute that comes or goes is a change from or to none") {
  auto commented = function("", "a");
  commented.properties.set("comment", "of a circle");
  CHECK(lines(diff::diff(model({function("", "a")}), model({commented}))) ==
        Lines{"~ function public.area()  comment none -> of a circle"});
  CHECK(lines(diff::diff(model({commented}), model({function("", "a")}))) ==
        Lines{"~ function public.area()  comment of a circle -> none"});
}

TEST_CASE("rare attributes of a column are compared by their names") {
  auto from = with_table({}), to = from;
  from.tables[0].columns[0].more.set("comment", "counts");
  to.tables[0].columns[0].more.set("storage", "external");
  CHECK(lines(diff::diff(from, to)) ==
        Lines{"~ column public.t.id  comment counts -> none, storage none -> external"});
}

TEST_CASE("a trigger goes with its table") {
  CHECK(lines(diff::diff(with_table(model({trigger()})), model({}))) == Lines{"- table public.t"});
  CHECK(lines(diff::diff(with_table(model({trigger()})), with_table({}))) ==
        Lines{"- trigger public.t.audit"});
}

TEST_CASE("owners and privileges are compared only on request") {
  auto from = with_table({}), to = from;
  from.tables[0].rights.owner = "alice";
  to.tables[0].rights = {"bob", {{"reader", "SELECT", true}, {"", "INSERT", false, true}}};
  CHECK(diff::diff(from, to).empty());
  CHECK(lines(diff::diff(from, to, {.owners = true})) == Lines{"~ table public.t  owner alice -> bob"});
  CHECK(
      lines(diff::diff(from, to, {.privileges = true})) ==
      Lines{"~ table public.t  privileges none -> no INSERT to PUBLIC, SELECT to reader with grant option"});
}

TEST_CASE("privileges on one column are compared on request") {
  auto from = with_table({}), to = from;
  to.tables[0].columns[0].privileges = {{"reader", "SELECT"}};
  CHECK(diff::diff(from, to).empty());
  CHECK(lines(diff::diff(from, to, {.privileges = true})) ==
        Lines{"~ column public.t.id  privileges none -> SELECT to reader"});
}

TEST_CASE("what is not modelled is never changed") {
  Object other;
  other.name.name = "thing";
  other.signature = "security label";
  CHECK(diff::diff(model({other}), model({})).empty());
}

TEST_CASE("what is not modelled and belongs to no table is listed always, and when it is wanted otherwise") {
  Object other;
  other.kind = Kind::other;
  other.name.name = "thing";
  other.signature = "security label";
  other.properties.set("label", "secret");
  const auto id = id_of(other);
  CHECK(diff::unmanaged(model({other}), {}, {}, false) == std::vector{id});
  CHECK(diff::unmanaged_wanted(model({other}), model({other}), {}).empty());
  CHECK(diff::unmanaged_wanted(model({}), model({other}), {}) == std::vector{id});
  auto changed = other;
  changed.properties.set("label", "open");
  CHECK(diff::unmanaged_wanted(model({other}), model({changed}), {}) == std::vector{id});
}

TEST_CASE("Prisma manages no objects but schemas and extensions") {
  const diff::Managed prisma{.prisma = true};
  CHECK(diff::diff(with_table(model({trigger(), function("", "a")})), with_table({}), prisma).empty());
  auto with_extension = with_table({});
  with_extension.add_named(Kind::extension, "citext");
  CHECK(lines(diff::diff(with_table({}), with_extension, prisma)) == Lines{"+ extension citext"});
}

TEST_CASE("Prisma says nothing of comments and storage") {
  auto from = with_table({}), to = from;
  to.tables[0].more.set("comment", "what was bought");
  to.tables[0].columns[0].more.set("storage", "external");
  CHECK(diff::diff(from, to, {.prisma = true}).empty());
}

TEST_CASE("columns and constraints of a parent table are changed there") {
  auto from = with_table({});
  auto heir = from.tables[0];
  heir.name.name = "u";
  heir.parents = {from.tables[0].name};
  from.tables.push_back(heir);
  auto to = from;
  for (auto& table : to.tables) table.columns.push_back({.name = "of_parent", .type = "integer"});
  to.tables[1].columns.back().more.set("inherited", "yes");
  CHECK(lines(diff::diff(from, to)) == Lines{"+ column public.t.of_parent"});
  CHECK(lines(diff::diff(to, from)) == Lines{"- column public.t.of_parent"});
}
