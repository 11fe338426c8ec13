// Schemas that were damaged at random: each is read or refused with a place, and nothing else happens.
#include <chrono>
#include <cstdlib>
#include <random>

#include "support/catch.hpp"
#include "unit/prisma/schemas.hpp"

using namespace plumb;

namespace {

const std::string k_whole =
    std::string(test::k_datasource) +
    "enum Role {\n  USER @map(\"user\")\n  ADMIN\n\n  @@map(\"role\")\n}\n/// a user\nmodel User {\n"
    "  id Int @id(map: \"pk\") @default(autoincrement())\n  mail String @unique @db.VarChar(100) // mail\n"
    "  role Role @default(USER)\n  tags String[] @default([\"a\", \"b\\n\"])\n  at DateTime? @default(now()) "
    "@db.Timestamptz(3)\n"
    "  price Decimal @default(1.5)\n  raw Unsupported(\"point\")? @default(dbgenerated(\"now()\"))\n"
    "  posts Post[]\n  boss User? @relation(\"boss\", fields: [bossId], references: [id], onDelete: "
    "SetNull)\n"
    "  bossId Int?\n  team User[] @relation(\"boss\")\n\n  @@index([mail(sort: Desc), role], map: \"i\")\n  "
    "@@map(\"users\")\n}\n"
    "/* posts */\nmodel Post {\n  a Int\n  b String @db.Uuid\n  author User @relation(fields: [a], "
    "references: [id])\n"
    "  doc Json @default(\"{}\")\n  tags Tag[]\n  key Int @unique\n\n  @@id([key])\n  @@index([doc(ops: "
    "JsonbPathOps)], type: Gin)\n  @@unique([a, b])\n}\n"
    "model Tag {\n  id Int @id\n  posts Post[]\n}\n";

const std::vector<std::string> k_pieces = {"@",
                                           "@@",
                                           "(",
                                           ")",
                                           "[",
                                           "]",
                                           "{",
                                           "}",
                                           "\"",
                                           "\n",
                                           "\\",
                                           ",",
                                           ":",
                                           "?",
                                           "model ",
                                           "enum ",
                                           "Int",
                                           "User",
                                           "id",
                                           "@id",
                                           "@@id([id])",
                                           "@relation(",
                                           "-1",
                                           "9999999999999999999",
                                           ".",
                                           "//",
                                           "/*",
                                           "*/",
                                           "\xF0\x9F\x98\x80",
                                           "\r",
                                           "\t",
                                           "Role[]"};

std::string damaged(std::mt19937& random) {
  auto text = k_whole;
  const auto below = [&](std::size_t limit) { return random() % limit; };
  for (auto count = 1 + below(6); count > 0; --count) {
    const auto at = below(text.size()), length = below(std::min<std::size_t>(text.size() - at, 40) + 1);
    switch (below(4)) {
      case 0:
        text.erase(at, length);
        break;
      case 1:
        text.insert(at, k_pieces[below(k_pieces.size())]);
        break;
      case 2:
        text.insert(below(text.size()), text.substr(at, length));
        break;
      default:
        text[at] = static_cast<char>(32 + below(95));
    }
  }
  return text;
}

}  // namespace

TEST_CASE("the schema that is damaged is whole") { CHECK(test::problems_of(k_whole) == ""); }

TEST_CASE("a damaged schema is read, or refused with a place, within a second") {
  const auto* more = std::getenv("PLUMB_LONG");
  const int count = more && *more ? 10000 : 500;
  const TemporaryFolder folder("prisma");
  const auto path = folder.path() / "schema.prisma";
  std::mt19937 random(20240501);
  for (int i = 0; i < count; ++i) {
    const auto text = damaged(random);
    std::ofstream(path, std::ios::binary) << text;
    const auto start = std::chrono::steady_clock::now();
    try {
      prisma::read(path);
    } catch (const Error& error) {
      const auto told = error.message + error.detail;
      if (error.code != Exit::usage || told.find("schema.prisma:") == std::string::npos)
        FAIL_CHECK(told << "\n" << text);
    }
    if (std::chrono::steady_clock::now() - start > std::chrono::seconds(1)) FAIL_CHECK("too slow:\n" << text);
  }
  SUCCEED();
}
