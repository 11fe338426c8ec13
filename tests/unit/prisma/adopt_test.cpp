#include "prisma/adopt.hpp"

#include "prisma/spelling.hpp"
#include "support/catch.hpp"
#include "unit/prisma/schemas.hpp"

using namespace plumb;
using prisma::compare_defaults;
using prisma::Likeness;
using schema::Kind;

namespace {

const std::string k_user =
    "enum Role {\n  A\n  B\n  C\n}\nmodel User {\n  id Int @id @default(autoincrement())\n  mail String "
    "@unique\n  role Role @default(A)\n"
    "  at DateTime @default(now())\n  tags String[]\n}\n";

schema::Table& user_of(schema::Model& model) {
  return const_cast<schema::Table&>(*model.find_table({"public", "User"}));
}

schema::Table& table_of(schema::Model& model, const std::string& name) {
  return const_cast<schema::Table&>(*model.find_table({"public", name}));
}

/// Two implicit many-to-many relations.
prisma::Desired read_joins(prisma::JoinKey key) {
  return test::read_text(std::string(test::k_datasource) +
                             "model A {\n  id Int @id\n  b B[]\n  c C[]\n}\n"
                             "model B {\n  id Int @id\n  a A[]\n}\nmodel C {\n  id Int @id\n  a A[]\n}\n",
                         {.join_key = key});
}

/// The names of the primary key and of the unique indexes of a table.
std::string key_of(const schema::Model& model, const std::string& name) {
  const auto& table = *model.find_table({"public", name});
  std::string keys;
  if (const auto* key = schema::primary_key(table)) keys += key->name;
  for (const auto& index : table.indexes)
    if (index.unique) keys += index.name;
  return keys;
}

/// The live model is the desired one after `change`; gives what adopt() makes of the two.
template <class F>
prisma::Adopted adopted_after(const std::string& blocks, F change) {
  const auto desired = test::read_blocks(blocks);
  auto live = desired.model;
  change(live);
  live.sort();
  return prisma::adopt(desired, live);
}

}  // namespace

TEST_CASE("the order values have in the database is kept, and a new one stands where it is declared") {
  CHECK(prisma::values_in_live_order({"A", "B", "C"}, {"C", "A", "B"}) ==
        std::vector<std::string>{"C", "A", "B"});
  CHECK(prisma::values_in_live_order({"A", "N", "B", "M"}, {"B", "A"}) ==
        std::vector<std::string>{"B", "M", "A", "N"});
  CHECK(prisma::values_in_live_order({"N", "A"}, {"A", "gone"}) == std::vector<std::string>{"N", "A"});
}

TEST_CASE("another order of values is a note") {
  const auto adopted = adopted_after(
      k_user, [](auto& live) { std::reverse(live.enums[0].values.begin(), live.enums[0].values.end()); });
  CHECK(adopted.model.enums[0].values == std::vector<std::string>{"C", "B", "A"});
  REQUIRE(adopted.notes.size() == 1);
  CHECK_THAT(adopted.notes[0], test::ContainsSubstring("public.\"Role\" keeps the order"));
}

TEST_CASE("a unique constraint takes the place of the unique index, with the name Prisma gives it") {
  auto adopted = adopted_after(k_user, [](auto& live) {
    schema::Constraint unique;
    unique.kind = Kind::unique;
    unique.name = "mail_is_unique";
    unique.columns = {"mail"};
    unique.deferrable = true;
    user_of(live).indexes.clear();
    user_of(live).constraints.push_back(unique);
  });
  const auto& table = user_of(adopted.model);
  CHECK(table.indexes.empty());
  REQUIRE(table.constraints.size() == 2);
  CHECK(table.constraints[0].name == "User_mail_key");
  CHECK(table.constraints[0].deferrable);
}

TEST_CASE("an identity takes the place of a sequence") {
  auto adopted = adopted_after(k_user, [](auto& live) {
    live.sequences.clear();
    user_of(live).columns[0].default_sql.clear();
    user_of(live).columns[0].identity = schema::Identity::by_default;
  });
  CHECK(adopted.model.sequences.empty());
  CHECK(user_of(adopted.model).columns[0].identity == schema::Identity::by_default);
  CHECK(user_of(adopted.model).columns[0].default_sql == "");
}

TEST_CASE("a sequence of another name or step is kept") {
  auto adopted = adopted_after(k_user, [](auto& live) {
    live.sequences[0].name.name = "users_id_seq";
    live.sequences[0].increment = 10;
    user_of(live).columns[0].default_sql = "nextval('public.users_id_seq'::regclass)";
  });
  REQUIRE(adopted.model.sequences.size() == 1);
  CHECK(adopted.model.sequences[0].increment == 10);
  CHECK(user_of(adopted.model).columns[0].default_sql == "nextval('public.users_id_seq'::regclass)");
}

TEST_CASE("a column of a wider type counts as far as that type, from where it stands") {
  auto adopted =
      adopted_after("model User {\n  id BigInt @id @default(autoincrement())\n}\n", [](auto& live) {
        user_of(live).columns[0].type = "integer";
        auto& sequence = live.sequences[0];
        sequence.type = "integer";
        sequence.maximum = INT32_MAX;
        sequence.start = 1000;
      });
  const auto& sequence = adopted.model.sequences[0];
  CHECK(sequence.type == "bigint");
  CHECK(sequence.maximum == INT64_MAX);
  CHECK(sequence.start == 1000);
}

TEST_CASE("a limit of one's own stays with a wider type") {
  const auto adopted =
      adopted_after("model User {\n  id BigInt @id @default(autoincrement())\n}\n", [](auto& live) {
        user_of(live).columns[0].type = "integer";
        live.sequences[0].type = "integer";
        live.sequences[0].maximum = 999;
      });
  CHECK(adopted.model.sequences[0].type == "bigint");
  CHECK(adopted.model.sequences[0].maximum == 999);
}

TEST_CASE("a sequence of nobody stays") {
  const auto adopted = adopted_after(k_user, [](auto& live) {
    live.sequences.push_back({.name = {"public", "invoice_numbers"}});
  });
  CHECK(adopted.model.sequences.size() == 2);
}

TEST_CASE("what Prisma cannot say of a column stays: collation, generated expression, not null of a list") {
  auto adopted = adopted_after(k_user, [](auto& live) {
    auto& columns = user_of(live).columns;
    columns[1].collation = "pg_catalog.\"C\"";
    columns[3].generated = "now()";
    columns[3].default_sql.clear();
    columns[4].not_null = true;
  });
  const auto& columns = user_of(adopted.model).columns;
  CHECK(columns[1].collation == "pg_catalog.\"C\"");
  CHECK(columns[3].generated == "now()");
  CHECK(columns[3].default_sql == "");
  CHECK(columns[4].not_null);
}

TEST_CASE("an expression spelled another way is left unsettled, a literal is not") {
  const auto adopted = adopted_after(
      "model M {\n  id Int @id\n  a String @default(dbgenerated(\"lower('X')\"))\n  b Int @default(5)\n  c "
      "Int @default(5)\n}\n",
      [](auto& live) {
        auto& columns = const_cast<schema::Table&>(*live.find_table({"public", "M"})).columns;
        columns[1].default_sql = "lower('X'::text)";
        columns[2].default_sql = "6";
        columns[3].default_sql = "'5'::integer";
      });
  REQUIRE(adopted.unsettled.size() == 1);
  CHECK(adopted.unsettled[0] == schema::ObjectId{Kind::column, "public", "M", "a"});
  const auto& columns = adopted.model.find_table({"public", "M"})->columns;
  CHECK(columns[2].default_sql == "5");
  CHECK(columns[3].default_sql == "'5'::integer");
}

TEST_CASE("a default that belongs to the database is taken over") {
  const auto adopted =
      adopted_after("model M {\n  id Int @id\n  a String @default(dbgenerated())\n}\n", [](auto& live) {
        const_cast<schema::Table&>(*live.find_table({"public", "M"})).columns[1].default_sql = "'x'::text";
      });
  CHECK(adopted.model.find_table({"public", "M"})->columns[1].default_sql == "'x'::text");
}

TEST_CASE("an optional column that counts by itself keeps whether it may be null") {
  const auto may_be_null = [](bool live_not_null) {
    const auto adopted =
        adopted_after("model M {\n  id Int @id\n  n BigInt? @default(autoincrement())\n}\n",
                      [&](auto& live) { table_of(live, "M").columns[1].not_null = live_not_null; });
    return !adopted.model.find_table({"public", "M"})->columns[1].not_null;
  };
  CHECK(may_be_null(false));
  CHECK_FALSE(may_be_null(true));
}

TEST_CASE("a second index of the same columns stays, since Prisma does not see it") {
  const auto adopted = adopted_after("model M {\n  id Int @id\n  a Int @unique\n}\n", [](auto& live) {
    auto& indexes = table_of(live, "M").indexes;
    indexes.push_back(indexes[0]);
    indexes.back().name = "second";
    indexes.push_back(indexes[0]);
    indexes.back().name = "third";
    indexes.back().unique = false;
  });
  const auto& indexes = adopted.model.find_table({"public", "M"})->indexes;
  REQUIRE(indexes.size() == 2);
  CHECK(indexes[1].name == "second");
  CHECK_THAT(adopted.notes[0],
             test::ContainsSubstring("index second of table public.\"M\" is the same as M_a_key"));
}

TEST_CASE("a join table of an older Prisma keeps its unique index, under the name it has") {
  auto live = read_joins(prisma::JoinKey::unique_index).model;
  for (auto& index : table_of(live, "_AToB").indexes)
    if (index.unique) index.name = "_ab_unique";
  const auto adopted = prisma::adopt(read_joins(prisma::JoinKey::primary), live);
  CHECK(key_of(adopted.model, "_AToB") == "_ab_unique");
  CHECK_THAT(adopted.notes[0], test::ContainsSubstring("public.\"_AToB\" keeps the unique index"));
}

TEST_CASE("a join table with a primary key keeps it where new ones get a unique index") {
  const auto live = read_joins(prisma::JoinKey::primary).model;
  const auto adopted = prisma::adopt(read_joins(prisma::JoinKey::unique_index), live);
  CHECK(key_of(adopted.model, "_AToB") == "_AToB_AB_pkey");
  CHECK_THAT(adopted.notes[0], test::ContainsSubstring("public.\"_AToB\" keeps its primary key"));
}

TEST_CASE("a new join table gets the key that the project chose, and a note says which") {
  const auto added = [](prisma::JoinKey key) { return prisma::adopt(read_joins(key), {}); };
  CHECK(key_of(added(prisma::JoinKey::primary).model, "_AToC") == "_AToC_AB_pkey");
  CHECK(key_of(added(prisma::JoinKey::unique_index).model, "_AToC") == "_AToC_AB_unique");
  CHECK_THAT(added(prisma::JoinKey::unique_index).notes[0],
             test::ContainsSubstring("public.\"_AToB\", public.\"_AToC\" have a unique index"));
}

TEST_CASE("a new join table gets the key of those that are there when the project wants that") {
  const auto beside = [](prisma::JoinKey key) {
    auto live = read_joins(key).model;
    std::erase_if(live.tables, [](const auto& table) { return table.name.name == "_AToC"; });
    return prisma::adopt(read_joins(prisma::JoinKey::as_existing), live);
  };
  CHECK(key_of(beside(prisma::JoinKey::unique_index).model, "_AToC") == "_AToC_AB_unique");
  CHECK(key_of(beside(prisma::JoinKey::primary).model, "_AToC") == "_AToC_AB_pkey");
  CHECK(key_of(prisma::adopt(read_joins(prisma::JoinKey::as_existing), {}).model, "_AToC") ==
        "_AToC_AB_pkey");
}

TEST_CASE("a name that was only cut another way is kept, any other is not") {
  const std::string column(58, 'c');
  const auto name_after = [&](const std::string& live_name) {
    const auto adopted =
        adopted_after("model User {\n  id Int @id\n  " + column + " Int\n  @@index([" + column + "])\n}\n",
                      [&](auto& live) { user_of(live).indexes[0].name = live_name; });
    return adopted.model.find_table({"public", "User"})->indexes[0].name;
  };
  const auto own = "User_" + std::string(54, 'c') + "_idx";
  CHECK(name_after("User_" + column) == "User_" + column);
  CHECK(name_after("my_index") == own);
}

TEST_CASE("settings of keys that Prisma does not know are taken over") {
  auto adopted = adopted_after(
      "model A {\n  id Int @id\n  b B[]\n}\nmodel B {\n  id Int @id\n  aId Int\n  a A @relation(fields: "
      "[aId], references: [id])\n  @@index([aId])\n}\n",
      [](auto& live) {
        auto& table = const_cast<schema::Table&>(*live.find_table({"public", "B"}));
        table.constraints[0].deferrable = true;
        table.indexes[0].options = {"fillfactor=70"};
        table.unlogged = true;
      });
  const auto& table = *adopted.model.find_table({"public", "B"});
  CHECK(table.constraints[0].deferrable);
  CHECK(table.indexes[0].options == std::vector<std::string>{"fillfactor=70"});
  CHECK(table.unlogged);
}

TEST_CASE("a key under another name is renamed with its settings") {
  auto adopted = adopted_after(
      "model A {\n  id Int @id\n  b B[]\n}\nmodel B {\n  id Int @id\n  aId Int\n  a A @relation(fields: "
      "[aId], references: [id])\n  @@index([aId])\n}\n",
      [](auto& live) {
        auto& table = table_of(live, "B");
        for (auto& constraint : table.constraints) constraint.name = "old_" + constraint.name;
        for (auto& constraint : table.constraints) constraint.deferrable = true;
        table.indexes[0].name = "old_index";
        table.indexes[0].include = {"id"};
      });
  const auto& table = table_of(adopted.model, "B");
  REQUIRE(table.constraints.size() == 2);
  for (const auto& constraint : table.constraints) CHECK(constraint.deferrable);
  CHECK(table.constraints[0].name == "B_aId_fkey");
  CHECK(table.indexes[0].name == "B_aId_idx");
  CHECK(table.indexes[0].include == std::vector<std::string>{"id"});
}

TEST_CASE("types that differ only in spelling are the same") {
  CHECK(prisma::is_same_type("timestamp(6) without time zone", "timestamp without time zone"));
  CHECK(prisma::is_same_type("public.citext", "extensions.citext"));
  CHECK_FALSE(prisma::is_same_type("timestamp(3) without time zone", "timestamp without time zone"));
  CHECK_FALSE(prisma::is_same_type("character varying(6)", "character varying"));
  CHECK_FALSE(prisma::is_same_type("a.\"Role\"", "b.\"Role\""));
}

TEST_CASE("defaults are compared by what they mean") {
  const auto likeness = [](const char* a, const char* b, const char* type) {
    return compare_defaults(a, b, type, false);
  };
  CHECK(likeness("now()", "CURRENT_TIMESTAMP", "timestamp(3) without time zone") == Likeness::equal);
  CHECK(likeness("'x'::text", "'x'::character varying", "text") == Likeness::equal);
  CHECK(likeness("'it''s'::text", "'its'::text", "text") == Likeness::different);
  CHECK(likeness("1.50", "('1.5'::numeric)::double precision", "double precision") == Likeness::equal);
  CHECK(likeness("'-5'::integer", "(-5)", "integer") == Likeness::equal);
  CHECK(likeness("5", "6", "integer") == Likeness::different);
  CHECK(likeness("true", "false", "boolean") == Likeness::different);
  CHECK(likeness("", "NULL::character varying", "text") == Likeness::equal);
  CHECK(likeness("", "gen_random_uuid()", "uuid") == Likeness::different);
  CHECK(likeness("ARRAY[]::text[]", "'{}'::text[]", "text[]") == Likeness::equal);
  CHECK(likeness("ARRAY['a'::text, 'b,c'::text]", "ARRAY['a'::character varying, 'b,c'::character varying]",
                 "text[]") == Likeness::equal);
  CHECK(likeness("ARRAY[1, 2]", "'{1,3}'::integer[]", "integer[]") == Likeness::different);
  CHECK(likeness("'{\"a\": 1}'::jsonb", "'{\"a\":1}'::jsonb", "jsonb") == Likeness::unknown);
  CHECK(likeness("gen_random_uuid()", "uuid_generate_v4()", "uuid") == Likeness::unknown);
  CHECK(likeness("('a' || 'b')", "'ab'::text", "text") == Likeness::unknown);
  CHECK(likeness("'unclosed", "('", "text") == Likeness::unknown);
  CHECK(likeness("'A'::text || ''", "'A'::text", "text") == Likeness::unknown);
}

TEST_CASE("a default of a column that gets another type is the one the schema gives it") {
  const auto adopted = adopted_after("model M {\n  id Int @id\n  f Boolean[] @default([true, false])\n}\n",
                                     [](schema::Model& live) {
                                       auto& column = table_of(live, "M").columns[1];
                                       column.type = "integer[]";
                                       column.default_sql = "ARRAY[1, '-2'::integer]";
                                     });
  CHECK(adopted.model.tables[0].columns[1].default_sql == "ARRAY[true, false]");
}

TEST_CASE("a column that becomes a list may be null, as Prisma makes it") {
  const auto adopted = adopted_after("model M {\n  id Int @id\n  f Int[]\n}\n", [](schema::Model& live) {
    auto& column = table_of(live, "M").columns[1];
    column.type = "integer";
    column.not_null = true;
  });
  CHECK(!adopted.model.tables[0].columns[1].not_null);
}
