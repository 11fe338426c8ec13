#include "diff/change.hpp"
#include "support/catch.hpp"

using namespace plumb;
using namespace plumb::schema;

namespace {

Table table(const std::string& name) {
  Table table;
  table.name = {"public", name};
  table.columns = {{.name = "id", .type = "integer", .not_null = true}, {.name = "mail", .type = "text"}};
  return table;
}

Model model(std::vector<Table> tables) {
  Model model;
  model.schemas = {"public"};
  model.tables = std::move(tables);
  model.sort();
  return model;
}

std::vector<std::string> lines(const diff::Changes& changes) {
  std::vector<std::string> out;
  for (const auto& change : changes) out.push_back(diff::to_line(change));
  return out;
}

using Lines = std::vector<std::string>;

}  // namespace

TEST_CASE("equal models have no changes") { CHECK(diff::diff(model({table("a")}), model({table("a")})).empty()); }

TEST_CASE("a table that is only wanted is added, one that is only there is dropped") {
  const auto changes = diff::diff(model({table("old")}), model({table("new")}));
  CHECK(lines(changes) == Lines{"+ table public.new", "- table public.old"});
}

TEST_CASE("columns are compared by name whatever their order") {
  auto other = table("a");
  std::swap(other.columns[0], other.columns[1]);
  CHECK(diff::diff(model({table("a")}), model({other})).empty());
}

TEST_CASE("a change of a column names each field with its old and new value") {
  auto other = table("a");
  other.columns[1].type = "character varying(20)";
  other.columns[1].not_null = true;
  const auto changes = diff::diff(model({table("a")}), model({other}));
  REQUIRE(changes.size() == 1);
  CHECK(changes[0].name() == "AlterColumn");
  CHECK(diff::to_line(changes[0]) == "~ column public.a.mail  type text -> character varying(20), not_null no -> yes");
}

TEST_CASE("a constraint that became another kind is dropped and added") {
  auto before = table("a"), after = table("a");
  before.constraints = {{.kind = Kind::unique, .name = "k", .columns = {"id"}}};
  after.constraints = {{.kind = Kind::primary_key, .name = "k", .columns = {"id"}}};
  CHECK(diff::diff(model({before}), model({after})).size() == 2);
}

TEST_CASE("what Prisma cannot express is left alone in its comparison") {
  auto before = table("a");
  before.constraints = {{.kind = Kind::check, .name = "c", .definition = "CHECK (id > 0)"}};
  before.indexes = {{.name = "partial", .keys = {{.column = "mail"}}, .predicate = "id > 0"}};
  const diff::Managed prisma{.prisma = true, .schemas = {"public"}, .ignored = {}};
  const auto from = model({before, table("_prisma_migrations")});
  CHECK(diff::diff(from, model({table("a")}), prisma).empty());
  CHECK(diff::diff(from, model({table("a")})).size() == 3);
}

TEST_CASE("other schemas and ignored tables are left alone") {
  auto elsewhere = table("x");
  elsewhere.name.schema = "audit";
  const diff::Managed managed{.prisma = true, .schemas = {"public"}, .ignored = {"public.tmp_*"}};
  CHECK(diff::diff(model({elsewhere, table("tmp_1")}), model({}), managed).empty());
}

TEST_CASE("a sequence goes with the column that owns it") {
  auto from = model({table("a")});
  from.sequences = {{.name = {"public", "a_id_seq"}, .owner_table = {"public", "a"}, .owner_column = "id"}};
  CHECK(lines(diff::diff(from, model({}))) == Lines{"- table public.a"});
}

TEST_CASE("an unmanaged part of a touched table is listed, one of another table is not") {
  auto before = table("a"), untouched = table("b");
  before.constraints = untouched.constraints = {{.kind = Kind::check, .name = "c", .definition = "CHECK (id > 0)"}};
  auto after = before;
  after.columns[1].not_null = true;
  const diff::Managed prisma{.prisma = true, .schemas = {}, .ignored = {}};
  const auto from = model({before, untouched});
  const auto changes = diff::diff(from, model({after, untouched}), prisma);
  const auto near = diff::unmanaged(from, changes, prisma, false);
  REQUIRE(near.size() == 1);
  CHECK(near[0].parent == "a");
}
