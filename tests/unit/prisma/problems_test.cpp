#include "support/catch.hpp"
#include "unit/prisma/schemas.hpp"

using namespace plumb;
using test::ContainsSubstring;
using test::problems_of;

namespace {

/// What is wrong with blocks behind the datasource, whose lines are counted from 1 again.
std::string problems_in(const std::string& blocks) { return problems_of(blocks + "\n" + test::k_datasource); }

}  // namespace

TEST_CASE("a problem is told with its place, its line, a caret and what to write instead") {
  CHECK(problems_in("model User {\n  id   Int @id\n  name Strng\n}") ==
        "schema.prisma:3:8: type \"Strng\" is not known\n"
        "3    |   name Strng\n"
        "     |        ^^^^^\n"
        "     = did you mean String?");
}

TEST_CASE("problems are told in the order of the file, up to ten, and the rest is counted") {
  std::string schema = "model User {\n  id Int @id\n";
  for (int i = 0; i < 14; ++i) schema += "  f" + std::to_string(i) + " Nothing\n";
  const auto problems = problems_in(schema + "}");
  CHECK_THAT(problems, test::StartsWith("schema.prisma:3:6: "));
  CHECK_THAT(problems, ContainsSubstring("schema.prisma:12:6: "));
  CHECK_THAT(problems, !ContainsSubstring("schema.prisma:13:6: "));
  CHECK_THAT(problems, test::EndsWith("and 4 more"));
}

TEST_CASE("the caret stands right behind tabs and wide characters") {
  const auto problems = problems_in("model Lööp {\n\tid\tInt @id\n\tlööps\tNope\n}");
  CHECK_THAT(problems, ContainsSubstring("schema.prisma:3:8: "));
  CHECK_THAT(problems, ContainsSubstring("3    |  lööps Nope\n     |        ^^^^"));
}

TEST_CASE("a line that cannot be read does not hide the problems of others") {
  const auto problems = problems_in("model User {\n  id Int @id(\n  ?\n  name\n}\n\nmodle Post {\n}");
  CHECK_THAT(problems, ContainsSubstring("schema.prisma:3:3: expected a value, found \"?\""));
  CHECK_THAT(problems, ContainsSubstring("schema.prisma:4:3: field \"name\" has no type"));
  CHECK_THAT(problems, ContainsSubstring("schema.prisma:7:1: \"modle\" begins no block"));
  CHECK_THAT(problems, ContainsSubstring("did you mean model?"));
}

TEST_CASE("old ways to write a field are refused with the new one") {
  CHECK_THAT(problems_in("model A {\n  id: Int @id\n}"), ContainsSubstring("no colon"));
  CHECK_THAT(problems_in("model A {\n  id Int! @id\n}"), ContainsSubstring("leave the \"!\" out"));
  CHECK_THAT(problems_in("model A {\n  id [Int]\n}"), ContainsSubstring("write Type[]"));
  CHECK_THAT(problems_in("model A {\n  id Int[]?\n}"), ContainsSubstring("a list cannot be optional"));
  CHECK_THAT(problems_in("type Name = String"), ContainsSubstring("type aliases do not exist any more"));
}

TEST_CASE("a field on the line of its block is refused, since Prisma reads past it") {
  CHECK_THAT(problems_in("model A { id Int @id }"), ContainsSubstring("lines of its own"));
}

TEST_CASE("strings, comments and blocks that are not closed are refused at their beginning") {
  CHECK_THAT(problems_in("model A {\n  id String @id @map(\"x)\n}"),
             ContainsSubstring(":2:22: the string is not closed"));
  CHECK_THAT(problems_of("model A {\n  id Int @id\n}\n/* model B {"),
             ContainsSubstring(":4:1: the comment is not closed"));
  CHECK_THAT(problems_of("model A {\n  id Int @id"),
             ContainsSubstring("expected \"}\" at the end of block \"A\""));
}

TEST_CASE("an escape that does not exist is refused") {
  CHECK_THAT(problems_in("model A {\n  id String @id @default(\"C:\\new\\x\")\n}"),
             ContainsSubstring("an escape that does not exist"));
  CHECK_THAT(problems_in("model A {\n  id String @id @default(\"\\ud83d\")\n}"),
             ContainsSubstring("an escape that does not exist"));
}

TEST_CASE("values nested without end are refused, not followed") {
  const std::string deep(100000, '[');
  CHECK_THAT(problems_in("model A {\n  id Int @id @default(" + deep + ")\n}"),
             ContainsSubstring("nested too deeply"));
}

TEST_CASE("bytes that are no UTF-8 are refused with their place") {
  CHECK(problems_of("model A {\n  id Int @id // \xff\n}") ==
        "schema.prisma:2:17: byte 0xff is no part of a character of UTF-8\n"
        "2    |   id Int @id // \\u{fffd}\n"
        "     |                 ^^^^^^^^");
  CHECK_THAT(problems_of(std::string("model A {\n\0}", 12)),
             ContainsSubstring("schema.prisma:2:1: a NUL byte"));
}

TEST_CASE("types of another database are not refused beside its provider") {
  const auto problems =
      problems_of("datasource db {\n  provider = \"mysql\"\n}\nmodel A {\n  id Int @id @db.TinyInt\n}");
  CHECK_THAT(problems, ContainsSubstring("schema.prisma:2:14: provider \"mysql\" is not PostgreSQL"));
  CHECK_THAT(problems, !ContainsSubstring("TinyInt"));
}

TEST_CASE("a second model says where the first is, in another file too") {
  const TemporaryFolder folder("prisma");
  write_file(folder.path() / "a.prisma", std::string(test::k_datasource) + "model A {\n  id Int @id\n}\n");
  write_file(folder.path() / "b.prisma", "model A {\n  id Int @id\n}\n");
  CHECK_THAT(test::problems_at(folder.path()), ContainsSubstring("the first is at a.prisma:4"));
}

TEST_CASE("a native type of another scalar is offered with the scalar it stands on") {
  CHECK_THAT(problems_in("model A {\n  id Int @id @db.Varchar(3)\n}"),
             ContainsSubstring("= VarChar stands on fields of type String"));
}

TEST_CASE("a value that an enum does not have is refused with those it has") {
  CHECK_THAT(problems_in("enum E {\n  RED\n  BLUE\n}\nmodel A {\n  id Int @id\n  e E @default(green)\n}"),
             ContainsSubstring("= its values are RED, BLUE"));
}

TEST_CASE("a number that no whole number type holds is refused with the range") {
  CHECK_THAT(problems_in("model A {\n  id Int @id\n  n BigInt @default(99999999999999999999)\n}"),
             ContainsSubstring("from -9223372036854775808 to 9223372036854775807"));
}

TEST_CASE("a reference to fields that are unique in some rows only is refused") {
  CHECK_THAT(
      problems_in("generator c {\n  provider = \"x\"\n  previewFeatures = [\"partialIndexes\"]\n}\n"
                  "model A {\n  id Int @id\n  s String @unique(where: { id: 1 })\n  bs B[]\n}\n"
                  "model B {\n  id Int @id\n  s String\n  a A @relation(fields: [s], references: [s])\n}"),
      ContainsSubstring("unique in some rows only"));
}

TEST_CASE("a schema without a datasource, with two, or with another database is refused") {
  CHECK_THAT(problems_of("model A {\n  id Int @id\n}"), ContainsSubstring("has no datasource"));
  CHECK_THAT(problems_in(test::k_datasource), ContainsSubstring("a second datasource"));
  CHECK_THAT(problems_of("datasource db {\n  provider = \"mysql\"\n}"),
             ContainsSubstring("\"mysql\" is not PostgreSQL"));
  CHECK_THAT(problems_of("datasource Int {\n  provider = \"postgresql\"\n}"),
             ContainsSubstring("\"Int\" is the name of a type"));
  CHECK_THAT(problems_of("datasource db {\n  provder = \"postgresql\"\n}"),
             ContainsSubstring("did you mean provider?"));
}

TEST_CASE("a path without a schema says what to give") {
  const TemporaryFolder folder("prisma");
  CHECK_THROWS_WITH(prisma::read(folder.path()), ContainsSubstring("no *.prisma file in"));
  CHECK_THROWS_WITH(prisma::read(folder.path() / "none"), ContainsSubstring("there is no schema at"));
  CHECK_THROWS_WITH(prisma::read("/dev/zero"), ContainsSubstring("is a device"));
}

TEST_CASE("relations that do not fit together are refused with the way out") {
  const std::string user = "model User {\n  id Int @id\n";
  CHECK_THAT(problems_in(user + "}\nmodel Post {\n  id Int @id\n  userId Int\n  user User @relation(fields: "
                                "[userId], references: [id])\n}"),
             ContainsSubstring("add a field of type Post[] to User"));
  CHECK_THAT(problems_in(user + "  posts Post[]\n}\nmodel Post {\n  id Int @id\n  user User\n}"),
             ContainsSubstring("does not say its fields and references"));
  CHECK_THAT(problems_in(user + "  posts Post[]\n}\nmodel Post {\n  id Int @id\n  a Int\n  b Int\n  x User "
                                "@relation(fields: [a], references: [id])\n"
                                "  y User @relation(fields: [b], references: [id])\n}"),
             ContainsSubstring("could be the same relation"));
  CHECK_THAT(problems_in(user + "  boss User?\n}"), ContainsSubstring("has no other side"));
}

TEST_CASE("what a foreign key needs is checked") {
  const auto relation = [](const std::string& user, const std::string& post) {
    return problems_in("model User {\n  id Int @id\n  name String\n" + user +
                       "\n}\nmodel Post {\n  id Int @id\n" + post + "\n}");
  };
  CHECK_THAT(relation("posts Post[]", "n String\n user User @relation(fields: [n], references: [name])"),
             ContainsSubstring("add @unique to name"));
  CHECK_THAT(relation("posts Post[]", "n String\n user User @relation(fields: [n], references: [id])"),
             ContainsSubstring("another type"));
  CHECK_THAT(relation("posts Post[]", "n Int?\n user User @relation(fields: [n], references: [id])"),
             ContainsSubstring("write User?"));
  CHECK_THAT(relation("post Post?", "n Int\n user User @relation(fields: [n], references: [id])"),
             ContainsSubstring("needs unique fields"));
  CHECK_THAT(relation("post Post", "n Int @unique\n user User @relation(fields: [n], references: [id])"),
             ContainsSubstring("write Post?"));
  CHECK_THAT(relation("posts Post[]",
                      "n Int\n user User @relation(fields: [n], references: [id], onDelete: Casade)"),
             ContainsSubstring("did you mean Cascade?"));
}

TEST_CASE("defaults that do not fit their type are refused") {
  const auto field = [](const std::string& text) {
    return problems_in("enum Role {\n  A\n}\nmodel M {\n  id Int @id\n  f " + text + "\n}");
  };
  for (const auto* text : {"Int @default(\"1\")",
                           "Int @default(1.5)",
                           "Int @default(3000000000)",
                           "Int @db.SmallInt @default(40000)",
                           "Boolean @default(yes)",
                           "String @default(5)",
                           "DateTime @default(\"tomorrow\")",
                           "Json @default(\"{\")",
                           "Bytes @default(\"?\")",
                           "Role @default(B)",
                           "Role @default(\"A\")",
                           "Int[] @default(1)",
                           "Int @default([1])",
                           "String @default(autoincrement())",
                           "Int @default(cuid())",
                           "String @default(now())",
                           "String @default(nope())",
                           "String @default(dbgenerated(\"\"))",
                           "Unsupported(\"point\") @default(\"1\")",
                           "DateTime @default(\"2020-02-30T00:00:00Z\")"}) {
    INFO(text);
    CHECK_THAT(field(text), ContainsSubstring("schema.prisma:6:"));
  }
}

TEST_CASE("what other databases have is refused") {
  CHECK_THAT(problems_in("type Photo {\n  id Int\n}"),
             ContainsSubstring("composite types do not exist on PostgreSQL"));
  CHECK_THAT(problems_in("model A {\n  id Int @id\n  t String\n  @@fulltext([t])\n}"),
             ContainsSubstring("@@fulltext does not exist"));
  CHECK_THAT(problems_in("model A {\n  id Int @id\n  t String\n  @@index([t(length: 5)])\n}"),
             ContainsSubstring("leave length out"));
}

TEST_CASE("an attribute of another schema language is refused with the nearest one") {
  CHECK_THAT(problems_in("model A {\n  id Int @id\n  n String @uniqe\n}"),
             ContainsSubstring("did you mean @unique?"));
  CHECK_THAT(problems_in("model A {\n  id Int @id\n  n String @pg.Text\n}"),
             ContainsSubstring("write @db.Text"));
  CHECK_THAT(problems_in("model A {\n  id Int @id\n  n String @db.Varchar(3)\n}"),
             ContainsSubstring("did you mean VarChar?"));
  CHECK_THAT(problems_in("model A {\n  id Int @id\n  n Int @db.VarChar(3)\n}"),
             ContainsSubstring("does not fit type Int"));
}

TEST_CASE("names that would be the same in the database are refused") {
  CHECK_THAT(problems_in("model A {\n  id Int @id\n  @@map(\"t\")\n}\nmodel B {\n  id Int @id(map: \"b\")\n  "
                         "@@map(\"t\")\n}"),
             ContainsSubstring("same table \"t\""));
  CHECK_THAT(problems_in("model A {\n  id Int @id\n  a Int @map(\"x\")\n  b Int @map(\"x\")\n}"),
             ContainsSubstring("same column \"x\""));
  CHECK_THAT(
      problems_in(
          "model A {\n  id Int @id\n  a Int @unique(map: \"k\")\n  b Int\n  @@index([b], map: \"k\")\n}"),
      ContainsSubstring("is named \"k\""));
}

TEST_CASE("a key of more columns than PostgreSQL takes is refused") {
  std::string fields, names;
  for (int i = 0; i < 33; ++i) {
    fields += "  f" + std::to_string(i) + " Int\n";
    names += (i ? ", f" : "f") + std::to_string(i);
  }
  CHECK_THAT(problems_in("model A {\n  id Int @id\n" + fields + "  @@index([" + names + "])\n}"),
             ContainsSubstring("at most 32 columns"));
}
