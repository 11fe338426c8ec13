// What Prisma's engine was seen to make of spellings that schemas rarely have.
#include "support/catch.hpp"
#include "unit/prisma/schemas.hpp"

using namespace plumb;

namespace {

/// The column of a model with one field beside its id.
schema::Column column_of(const std::string& field) {
  const auto desired = test::read_blocks("model M {\n  id Int @id\n  " + field + "\n}\n");
  return desired.model.find_table({"public", "M"})->columns.at(1);
}

std::string default_of(const std::string& field) { return column_of(field).default_sql; }

std::string decimal(const std::string& text) { return default_of("f Decimal @default(\"" + text + "\")"); }

std::string time_of(const std::string& text, const std::string& native) {
  const auto sql = default_of("f DateTime @default(\"" + text + "\") @db." + native);
  return sql.substr(1, sql.find('\'', 1) - 1);
}

/// A database whose extensions live in a schema of their own.
schema::Model with_extensions(schema::Model model) {
  for (const auto* name : {"citext", "pg_trgm", "ltree"}) {
    model.add_named(schema::Kind::extension, name);
    model.objects.back().properties.set("schema", "extensions");
  }
  model.sort();
  return model;
}

constexpr const char* k_members =
    "model M {\n  id Int @id\n  c String? @db.Citext\n  t String\n  p Unsupported(\"ltree\")?\n  o "
    "Unsupported(\"mine\")?\n  @@index([t(ops: raw(\"gin_trgm_ops\"))], type: Gin)\n}\n";

}  // namespace

TEST_CASE("a decimal is written without its exponent") {
  CHECK(decimal("1e5") == "100000");
  CHECK(decimal("12.3e1") == "123");
  CHECK(decimal("1e-10") == "0.0000000001");
  CHECK(decimal("1.50") == "1.50");
  CHECK(decimal("0e5") == "0");
  CHECK(decimal("-1.5E-3") == "'-0.0015'::numeric");
}

TEST_CASE("a decimal may lack digits before or behind its point, and have underscores") {
  CHECK(decimal(".5") == "0.5");
  CHECK(decimal("5.") == "5");
  CHECK(decimal("+7") == "7");
  CHECK(decimal("1_000") == "1000");
}

TEST_CASE("what is no decimal is refused") {
  for (const auto* text : {"", ".", "-", "_1", "1e", "1e1_0", "1.2.3", "0x1"})
    CHECK_THAT(test::problems_of(std::string(test::k_datasource) +
                                 "model M {\n  id Int @id\n  f Decimal @default(\"" + text + "\")\n}\n"),
               test::ContainsSubstring("expected a number"));
}

TEST_CASE("the fraction of a second is rounded as the server rounds it") {
  CHECK(time_of("2020-01-01T00:00:00.1234567Z", "Timestamp(6)") == "2020-01-01 00:00:00.123457");
  CHECK(time_of("2020-12-31T23:59:59.9999999Z", "Timestamp(6)") == "2021-01-01 00:00:00");
  CHECK(time_of("2020-12-31T23:59:59.9999999Z", "Timestamptz(6)") == "2021-01-01 00:00:00+00");
  CHECK(time_of("2020-12-31T23:59:59.9999999Z", "Time(6)") == "24:00:00");
  CHECK(time_of("2020-12-31T23:59:59.9999999Z", "Date") == "2020-12-31");
}

TEST_CASE("the client fills lists of texts too") {
  for (const auto* function : {"uuid()", "cuid(2)", "ulid()", "nanoid(5)"})
    CHECK(default_of("f String[] @default(" + std::string(function) + ")") == "");
}

TEST_CASE("the last argument of a native type may have a comma behind it") {
  CHECK(column_of("f Decimal @db.Decimal(10, 2,)").type == "numeric(10,2)");
}

TEST_CASE("the map of an implicit many-to-many relation names nothing") {
  const auto desired = test::read_blocks(
      "model A {\n  id Int @id\n  b B[]\n}\nmodel B {\n  id Int @id\n  a A[] @relation(map: \"x\")\n}\n");
  CHECK(desired.model.find_table({"public", "_AToB"}) != nullptr);
}

TEST_CASE("a sequence dodges the names of tables and indexes") {
  const auto desired = test::read_blocks(
      "model A {\n  id Int @id @default(autoincrement())\n  b Int @unique(map: \"A_id_seq1\")\n}\n"
      "model B {\n  id Int @id\n  @@map(\"A_id_seq\")\n}\n");
  CHECK(desired.model.sequences[0].name.name == "A_id_seq2");
}

TEST_CASE("types and operator classes are where the database has their extensions") {
  const auto desired = test::read_blocks(k_members);
  const auto adopted = prisma::adopt(desired, with_extensions({}));
  const auto& table = *adopted.model.find_table({"public", "M"});
  CHECK(table.columns[1].type == "extensions.citext");
  CHECK(table.columns[3].type == "extensions.ltree");
  CHECK(table.columns[4].type == "public.mine");
  CHECK(table.indexes[0].keys[0].operator_class == "extensions.gin_trgm_ops");
}

TEST_CASE("types and operator classes are where the datasource puts their extensions") {
  const auto desired = test::read_text(
      "datasource db {\n  provider = \"postgresql\"\n  extensions = [citext(schema: \"ext\"), "
      "pg_trgm(schema: "
      "\"ext\"), ltree(schema: \"ext\")]\n}\ngenerator c {\n  provider = \"x\"\n  previewFeatures = "
      "[\"postgresqlExtensions\"]\n}\n" +
      std::string(k_members));
  const auto& table = *desired.model.find_table({"public", "M"});
  CHECK(table.columns[1].type == "ext.citext");
  CHECK(table.columns[3].type == "ext.ltree");
  CHECK(table.indexes[0].keys[0].operator_class == "ext.gin_trgm_ops");
  for (const auto& object : desired.model.objects)
    if (object.kind == schema::Kind::extension) CHECK(object.properties["schema"] == "ext");
}

TEST_CASE("what a key says of a field beyond what it can say is read past") {
  const auto desired = test::read_blocks(
      "model M {\n  id Int @id\n  a Int\n  b Int\n  @@unique([a(name: 5), b(1)])\n"
      "  @@index([b(sort: Desc, map: \"x\")])\n}\n");
  const auto& table = *desired.model.find_table({"public", "M"});
  CHECK(table.indexes[0].name == "M_a_b_key");
  CHECK(table.indexes[1].keys[0].descending);
}

TEST_CASE("the condition of a partial index is the first argument of raw()") {
  const auto desired =
      test::read_text(std::string(test::k_datasource) +
                      "generator c {\n  provider = \"x\"\n  previewFeatures = [\"partialIndexes\"]\n}\n"
                      "model M {\n  id Int @id\n  @@index([id], where: raw(where: \"id > 0\", \"x\"))\n}\n");
  CHECK(desired.model.find_table({"public", "M"})->indexes[0].predicate == "(id > 0)");
}
