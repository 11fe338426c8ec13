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
  model.add_named(Kind::schema, "public");
  model.tables = std::move(tables);
  model.sort();
  return model;
}

Object object(Kind kind, const std::string& name, const std::string& on_table = "") {
  Object object;
  object.kind = kind;
  object.name = {"public", name};
  if (!on_table.empty()) object.table = {"public", on_table};
  return object;
}

std::vector<std::string> lines(const diff::Changes& changes) {
  std::vector<std::string> out;
  for (const auto& change : changes) out.push_back(diff::to_line(change));
  return out;
}

using Lines = std::vector<std::string>;

}  // namespace

TEST_CASE("equal models have no changes") {
  CHECK(diff::diff(model({table("a")}), model({table("a")})).empty());
}

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
  CHECK(diff::to_line(changes[0]) ==
        "~ column public.a.mail  type text -> character varying(20), not_null no -> yes");
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

TEST_CASE("the check by which plumb makes a column NOT NULL is its own, where a given up plan left it") {
  auto before = table("a");
  before.constraints = {{.kind = Kind::check,
                         .name = "mail_not_null_new",
                         .columns = {"mail"},
                         .definition = "CHECK ((mail IS NOT NULL))"}};
  const diff::Managed prisma{.prisma = true, .schemas = {"public"}, .ignored = {}};
  CHECK(diff::diff(model({before}), model({table("a")}), prisma).size() == 1);
  before.constraints.front().name = "mail_not_null";
  CHECK(diff::diff(model({before}), model({table("a")}), prisma).empty());
}

TEST_CASE("the check that plumb left is recognised where the column's name left it no room") {
  const std::string column(60, 'c');
  auto before = table("a");
  before.constraints = {{.kind = Kind::check,
                         .name = std::string(59, 'c') + "_new",
                         .columns = {column},
                         .definition = "CHECK ((" + column + " IS NOT NULL))"}};
  const diff::Managed prisma{.prisma = true, .schemas = {"public"}, .ignored = {}};
  CHECK(diff::diff(model({before}), model({table("a")}), prisma).size() == 1);
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
  before.constraints =
      untouched.constraints = {{.kind = Kind::check, .name = "c", .definition = "CHECK (id > 0)"}};
  auto after = before;
  after.columns[1].not_null = true;
  const diff::Managed prisma{.prisma = true, .schemas = {}, .ignored = {}};
  const auto from = model({before, untouched});
  const auto changes = diff::diff(from, model({after, untouched}), prisma);
  const auto near = diff::unmanaged(from, changes, prisma, false);
  REQUIRE(near.size() == 1);
  CHECK(near[0].parent == "a");
}

TEST_CASE("changes come by kind, then by name") {
  auto before = table("a"), after = table("a");
  after.columns.push_back({.name = "z", .type = "text"});
  after.columns.push_back({.name = "k", .type = "text"});
  after.indexes = {{.name = "i", .keys = {{.column = "z"}}}};
  auto to = model({after, table("b")});
  to.enums = {{.name = {"public", "Role"}, .values = {"guest"}}};
  CHECK(lines(diff::diff(model({before}), to)) == Lines{"+ enum public.Role", "+ table public.b",
                                                        "+ column public.a.k", "+ column public.a.z",
                                                        "+ index public.a.i"});
}

TEST_CASE("every field of a constraint and an index is compared") {
  auto before = table("a"), after = table("a");
  before.constraints = after.constraints = {{.kind = Kind::foreign_key, .name = "f", .columns = {"id"}}};
  before.indexes = after.indexes = {{.name = "i", .keys = {{.column = "id"}}}};
  after.constraints[0].on_delete = Action::cascade;
  after.indexes[0].keys[0].descending = true;
  CHECK(lines(diff::diff(model({before}), model({after}))) ==
        Lines{"~ foreign key public.a.f  on_delete no action -> cascade",
              "~ index public.a.i  keys id -> id DESC NULLS LAST"});
}

TEST_CASE("an owned sequence of a column that stays is a change of its own") {
  auto to = model({table("a")});
  to.sequences = {{.name = {"public", "a_id_seq"}, .owner_table = {"public", "a"}, .owner_column = "id"}};
  const diff::Managed prisma{.prisma = true, .schemas = {"public"}, .ignored = {}};
  CHECK(lines(diff::diff(model({table("a")}), to, prisma)) == Lines{"+ sequence public.a_id_seq"});
  CHECK(lines(diff::diff(to, model({table("a")}), prisma)) == Lines{"- sequence public.a_id_seq"});
}

TEST_CASE("Prisma manages neither free sequences nor the numbers of owned ones") {
  auto from = model({table("a")}), to = from;
  from.sequences = {{.name = {"public", "a_id_seq"}, .owner_table = {"public", "a"}, .owner_column = "id"},
                    {.name = {"public", "free"}}};
  to.sequences = {from.sequences[0]};
  to.sequences[0].increment = 10;
  const diff::Managed prisma{.prisma = true, .schemas = {"public"}, .ignored = {}};
  CHECK(diff::diff(from, to, prisma).empty());
  CHECK(lines(diff::diff(from, to)) ==
        Lines{"~ sequence public.a_id_seq  increment 1 -> 10", "- sequence public.free"});
}

TEST_CASE("the type of an owned sequence is the type of its column, which Prisma manages") {
  auto from = model({table("a")}), to = from;
  from.sequences = {{.name = {"public", "a_id_seq"}, .owner_table = {"public", "a"}, .owner_column = "id"}};
  to.sequences = from.sequences;
  to.sequences[0].type = "integer";
  const diff::Managed prisma{.prisma = true, .schemas = {"public"}, .ignored = {}};
  CHECK(lines(diff::diff(from, to, prisma)) == Lines{"~ sequence public.a_id_seq  type bigint -> integer"});
}

TEST_CASE("Prisma makes schemas and drops none") {
  auto from = model({}), to = model({});
  from.add_named(Kind::schema, "audit");
  to.add_named(Kind::schema, "shop");
  from.sort();
  CHECK(lines(diff::diff(from, to, {.prisma = true, .schemas = {"public", "shop"}, .ignored = {}})) ==
        Lines{"+ schema shop"});
  CHECK(lines(diff::diff(from, to)) == Lines{"- schema audit", "+ schema shop"});
}

TEST_CASE("partitions and foreign tables are nothing Prisma manages") {
  auto partition = table("p"), foreign = table("f");
  partition.kind = TableKind::partition;
  foreign.kind = TableKind::foreign;
  const diff::Managed prisma{.prisma = true, .schemas = {"public"}, .ignored = {}};
  CHECK(diff::diff(model({partition, foreign}), model({}), prisma).empty());
}

TEST_CASE("tables are ignored by bare and by qualified patterns") {
  const auto ignores = [](const std::string& pattern) {
    return !diff::Managed{.prisma = false, .schemas = {}, .ignored = {pattern}}.manages_table(
        {"public", "audit_log"});
  };
  CHECK(ignores("audit_*"));
  CHECK(ignores("public.audit_log"));
  CHECK(ignores("public.*"));
  CHECK_FALSE(ignores("audit"));
  CHECK_FALSE(ignores("other.audit_log"));
}

TEST_CASE("views of a touched table are listed, others only when all are") {
  auto from = model({table("a"), table("b")});
  const Object view = object(Kind::view, "of_a"), trigger = object(Kind::trigger, "on_b", "b");
  from.objects.insert(from.objects.end(), {view, trigger});
  from.dependencies = {{id_of(view), {Kind::column, "public", "a", "mail"}}};
  from.sort();
  auto after = table("a");
  after.columns.pop_back();
  const diff::Managed prisma{.prisma = true, .schemas = {}, .ignored = {}};
  const auto changes = diff::diff(from, model({after, table("b")}), prisma);
  const auto near = diff::unmanaged(from, changes, prisma, false);
  REQUIRE(near.size() == 1);
  CHECK(to_string(near[0]) == "view public.of_a");
  CHECK(diff::unmanaged(from, changes, prisma, true).size() == 2);
}

TEST_CASE("changes as JSON have a name, an object and the fields that differ") {
  auto after = table("a");
  after.columns[1].default_sql = "'x'::text";
  CHECK(diff::to_json(diff::diff(model({table("a")}), model({after}))).dump() ==
        R"([{"change":"AlterColumn","fields":[{"field":"default","from":"","to":"'x'::text"}],)"
        R"("object":"column public.a.mail"}])");
}
