#include "base/text.hpp"
#include "support/catch.hpp"
#include "unit/prisma/schemas.hpp"

using namespace plumb;
using schema::Action;
using schema::Kind;

namespace {

const schema::Table& table_of(const prisma::Desired& desired, const std::string& name,
                              const std::string& schema = "public") {
  const auto* table = desired.model.find_table({schema, name});
  REQUIRE(table != nullptr);
  return *table;
}

const schema::Constraint& constraint_of(const schema::Table& table, const std::string& name) {
  for (const auto& constraint : table.constraints)
    if (constraint.name == name) return constraint;
  FAIL("no constraint " << name);
  return table.constraints.front();
}

std::vector<std::string> names_of(const auto& objects) {
  std::vector<std::string> names;
  for (const auto& object : objects) names.push_back(object.name);
  return names;
}

}  // namespace

TEST_CASE("CRLF, a byte order mark, tabs and a missing last newline change nothing") {
  const std::string plain =
      "datasource db {\n  provider = \"postgresql\"\n}\nmodel A {\n  id Int @id // key\n}\n";
  std::string other = "\xEF\xBB\xBF";
  for (const char c : plain.substr(0, plain.size() - 1))
    other += c == '\n' ? "\r\n" : std::string(1, c == ' ' ? '\t' : c);
  const auto a = test::read_text(plain), b = test::read_text(other);
  CHECK(table_of(a, "A").columns[0].type == table_of(b, "A").columns[0].type);
  CHECK(a.digest != b.digest);
}

TEST_CASE("a folder is read whole, in order of its names") {
  const TemporaryFolder folder("prisma");
  write_file(folder.path() / "b.prisma", "model B {\n  id Int @id\n  a A[]\n}\n");
  write_file(folder.path() / "a.prisma", "model A {\n  id Int @id\n  b B[]\n}\n");
  make_folders(folder.path() / "config");
  write_file(folder.path() / "config/main.prisma", test::k_datasource);
  write_file(folder.path() / "notes.txt", "no schema");
  const auto desired = prisma::read(folder.path());
  CHECK(desired.files.size() == 3);
  CHECK(desired.files[0].filename() == "a.prisma");
  CHECK(desired.model.tables.size() == 3);
}

TEST_CASE("a problem names the file of a folder it is in") {
  const TemporaryFolder folder("prisma");
  write_file(folder.path() / "a.prisma", test::k_datasource);
  write_file(folder.path() / "b.prisma", "model B {\n  id Nope @id\n}\n");
  try {
    prisma::read(folder.path());
    FAIL("it was read");
  } catch (const Error& error) {
    CHECK_THAT(error.detail, test::ContainsSubstring("b.prisma:2:6: "));
  }
}

TEST_CASE("names that are too long are cut before their suffix, between characters") {
  const auto desired = test::read_blocks(
      "model TestModelWithALongName {\n  id Int @id\n  looooooooooooongfield String\n  "
      "evenLongerFieldNameWth String\n"
      "  omgWhatEvenIsThatLongFieldName String\n"
      "  @@index([looooooooooooongfield, evenLongerFieldNameWth, omgWhatEvenIsThatLongFieldName])\n}\n"
      "model Wide {\n  id Int @id\n  f Int @unique @map(\"" +
      std::string(53, 'x') + "öö\")\n}\n");
  CHECK(table_of(desired, "TestModelWithALongName").indexes[0].name ==
        "TestModelWithALongName_looooooooooooongfield_evenLongerFiel_idx");
  CHECK(table_of(desired, "Wide").indexes[0].name == "Wide_" + std::string(53, 'x') + "_key");
}

TEST_CASE("a serial column has a sequence of its type, named as the server names it") {
  const std::string table(40, 't'), column(40, 'c');
  const auto desired =
      test::read_blocks("model M {\n  id Int @id @default(autoincrement()) @map(\"" + column +
                        "\")\n  n BigInt @default(autoincrement())\n"
                        "  s Int @db.SmallInt @default(autoincrement())\n  @@map(\"" +
                        table + "\")\n}\n");
  REQUIRE(desired.model.sequences.size() == 3);
  const auto& sequence = desired.model.sequences[0];
  CHECK(sequence.name.name == std::string(29, 't') + "_" + std::string(29, 'c') + "_seq");
  CHECK(sequence.type == "integer");
  CHECK(sequence.maximum == 2147483647);
  CHECK(table_of(desired, table).columns[0].default_sql ==
        "nextval('public." + sequence.name.name + "'::regclass)");
}

TEST_CASE("an enum, its values and its uses have their mapped names") {
  const auto desired = test::read_blocks(
      "enum Role {\n  USER @map(\"user\")\n  ADMIN\n  @@map(\"user_role\")\n}\n"
      "model M {\n  id Int @id\n  r Role @default(USER)\n  l Role[] @default([ADMIN, USER])\n}\n");
  REQUIRE(desired.model.enums.size() == 1);
  CHECK(desired.model.enums[0].values == std::vector<std::string>{"user", "ADMIN"});
  const auto& columns = table_of(desired, "M").columns;
  CHECK(columns[1].default_sql == "'user'::public.user_role");
  CHECK(columns[2].type == "public.user_role[]");
  CHECK(columns[2].default_sql == "ARRAY['ADMIN'::public.user_role, 'user'::public.user_role]");
}

TEST_CASE("a foreign key has Prisma's actions unless the schema names others") {
  const auto actions = [](const std::string& arity, const std::string& more) {
    const auto desired =
        test::read_blocks("model A {\n  id Int @id\n  b B[]\n}\nmodel B {\n  id Int @id\n  aId Int" + arity +
                          "\n  a A" + arity + " @relation(fields: [aId], references: [id]" + more + ")\n}\n");
    const auto& key = constraint_of(table_of(desired, "B"), "B_aId_fkey");
    return std::pair(key.on_delete, key.on_update);
  };
  CHECK(actions("", "") == std::pair(Action::restrict, Action::cascade));
  CHECK(actions("?", "") == std::pair(Action::set_null, Action::cascade));
  CHECK(actions("", ", onDelete: Cascade, onUpdate: NoAction") ==
        std::pair(Action::cascade, Action::no_action));
}

TEST_CASE("an implicit many-to-many relation becomes a table between") {
  const auto desired = test::read_blocks(
      "model Post {\n  id Int @id\n  tags Tag[]\n  @@map(\"posts\")\n}\nmodel Tag {\n  name String @id "
      "@map(\"n\") @db.VarChar(20)\n  posts Post[]\n}\n");
  const auto& table = table_of(desired, "_PostToTag");
  CHECK(table.columns[0].type == "integer");
  CHECK(table.columns[1].type == "character varying(20)");
  CHECK(names_of(table.constraints) ==
        std::vector<std::string>{"_PostToTag_AB_pkey", "_PostToTag_A_fkey", "_PostToTag_B_fkey"});
  CHECK(constraint_of(table, "_PostToTag_A_fkey").references.name == "posts");
  CHECK(constraint_of(table, "_PostToTag_B_fkey").referenced_columns == std::vector<std::string>{"n"});
  CHECK(names_of(table.indexes) == std::vector<std::string>{"_PostToTag_B_index"});
  CHECK(desired.join_tables.contains({"public", "_PostToTag"}));
}

TEST_CASE("with relationMode prisma there are no foreign keys") {
  const auto desired = test::read_text(
      "datasource db {\n  provider = \"postgres\"\n  relationMode = \"prisma\"\n}\nmodel A {\n  id Int @id\n "
      " b B[]\n  c A[] @relation(\"r\")\n"
      "  d A[] @relation(\"r\")\n}\nmodel B {\n  id Int @id\n  aId Int\n  a A @relation(fields: [aId], "
      "references: [id])\n}\n");
  for (const auto& table : desired.model.tables)
    for (const auto& constraint : table.constraints) CHECK(constraint.kind == Kind::primary_key);
}

TEST_CASE("ignored models and fields are in the database, views are not") {
  const auto desired = test::read_text(
      "datasource db {\n  provider = \"postgresql\"\n}\ngenerator c {\n  provider = \"x\"\n  previewFeatures "
      "= [\"views\"]\n}\n"
      "model A {\n  id Int @id\n  old String @ignore\n}\nmodel B {\n  n Int\n  @@ignore\n}\nview V {\n  id "
      "Int @unique\n}\n");
  CHECK(desired.model.tables.size() == 2);
  CHECK(table_of(desired, "A").columns.size() == 2);
}

TEST_CASE("tables and enums stand in the schema they name") {
  const auto desired = test::read_text(
      "datasource db {\n  provider = \"postgresql\"\n  schemas = [\"a\", \"b\"]\n}\nmodel M {\n  id Int @id "
      "@default(autoincrement())\n  k Kind\n"
      "  @@schema(\"a\")\n}\nenum Kind {\n  X\n  @@schema(\"b\")\n}\n");
  const auto& table = table_of(desired, "M", "a");
  CHECK(table.columns[0].default_sql == "nextval('a.\"M_id_seq\"'::regclass)");
  CHECK(table.columns[1].type == "b.\"Kind\"");
  CHECK(desired.schemas == std::vector<std::string>{"a", "b"});
}

TEST_CASE("without schemas everything stands in the schema of the URL") {
  const auto desired = test::read_text(std::string(test::k_datasource) + "model M {\n  id Int @id\n}\n",
                                       {.default_schema = "app"});
  CHECK(table_of(desired, "M", "app").columns.size() == 1);
  CHECK(desired.schemas == std::vector<std::string>{"app"});
}

TEST_CASE("indexes have their method, order and operator class") {
  const auto desired = test::read_blocks(
      "model M {\n  id Int @id\n  j Json\n  t String\n  @@index([j(ops: JsonbPathOps)], type: Gin, map: "
      "\"j\")\n"
      "  @@index([t(ops: raw(\"gin_trgm_ops\"))], type: Gin, map: \"t\")\n  @@index([j(ops: JsonbOps)], "
      "type: Gin, map: \"d\")\n"
      "  @@unique([t(sort: Desc), id], map: \"u\", name: \"client\")\n}\n");
  const auto& indexes = table_of(desired, "M").indexes;
  REQUIRE(names_of(indexes) == std::vector<std::string>{"d", "j", "t", "u"});
  CHECK(indexes[0].keys[0].operator_class == "");
  CHECK(indexes[1].keys[0].operator_class == "pg_catalog.jsonb_path_ops");
  CHECK(indexes[2].keys[0].operator_class == "public.gin_trgm_ops");
  CHECK(indexes[3].unique);
  CHECK((indexes[3].keys[0].descending && indexes[3].keys[0].nulls_first));
}

TEST_CASE("a default without an argument belongs to the database") {
  const auto desired = test::read_blocks(
      "model M {\n  id Int @id\n  a String @default(dbgenerated())\n  b String "
      "@default(dbgenerated(\"gen_random_uuid()\")) @db.Uuid\n  c String @default(cuid())\n}\n");
  const auto& columns = table_of(desired, "M").columns;
  CHECK(columns[1].default_sql == "");
  CHECK(columns[2].default_sql == "gen_random_uuid()");
  CHECK(columns[3].default_sql == "");
  CHECK(desired.database_defaults.contains({Kind::column, "public", "M", "a"}));
}

TEST_CASE("Unsupported types are spelled as the server spells them, as far as can be known") {
  const auto desired = test::read_blocks(
      "model M {\n  id Int @id\n  a Unsupported(\"tsvector\")?\n  b Unsupported(\"geometry(Point, "
      "4326)\")?\n  c Unsupported(\"timestamptz(3)\")\n"
      "  d Unsupported(\"int4\")\n  e Unsupported(\"ext.\\\"T\\\"\")\n}\n");
  std::vector<std::string> types;
  for (const auto& column : table_of(desired, "M").columns) types.push_back(column.type);
  CHECK(types == std::vector<std::string>{"integer", "tsvector", "public.geometry(Point,4326)",
                                          "timestamp(3) with time zone", "integer", "ext.\"T\""});
}
