// What the model says of types and defaults against what a server makes of the SQL that Prisma would send.
#include "inspect/inspect.hpp"
#include "support/catch.hpp"
#include "support/database.hpp"
#include "unit/prisma/schemas.hpp"

using namespace plumb;

namespace {

struct Spelling {
  std::string field, sql;
};

const std::vector<Spelling> k_spellings = {
    {"String @default(\"it's\")", "TEXT NOT NULL DEFAULT 'it''s'"},
    {"String @db.VarChar(30) @default(\"a\\\\b\")", "VARCHAR(30) NOT NULL DEFAULT 'a\\b'"},
    {"String @db.VarChar @default(\"\\u00e9\\n\")", "VARCHAR NOT NULL DEFAULT 'é\n'"},
    {"String @db.Char(3) @default(\"x\")", "CHAR(3) NOT NULL DEFAULT 'x'"},
    {"String @db.Char", "CHAR NOT NULL"},
    {"String @db.Uuid @default(\"9b1deb4d-3b7d-4bad-9bdd-2b0d7b3dcb6d\")",
     "UUID NOT NULL DEFAULT '9b1deb4d-3b7d-4bad-9bdd-2b0d7b3dcb6d'"},
    {"String @db.Citext @default(\"x\")", "CITEXT NOT NULL DEFAULT 'x'"},
    {"String @db.Inet @default(\"1.2.3.4\")", "INET NOT NULL DEFAULT '1.2.3.4'"},
    {"String @db.Bit(3) @default(\"101\")", "BIT(3) NOT NULL DEFAULT '101'"},
    {"String @db.Bit", "BIT NOT NULL"},
    {"String @db.VarBit(4) @default(\"1\")", "VARBIT(4) NOT NULL DEFAULT '1'"},
    {"String @db.VarBit", "VARBIT NOT NULL"},
    {"String @db.Xml @default(\"<a/>\")", "XML NOT NULL DEFAULT '<a/>'"},
    {"Int @default(-5)", "INTEGER NOT NULL DEFAULT -5"},
    {"Int @default(007)", "INTEGER NOT NULL DEFAULT 007"},
    {"Int @default(-2147483648)", "INTEGER NOT NULL DEFAULT -2147483648"},
    {"Int @db.SmallInt @default(-5)", "SMALLINT NOT NULL DEFAULT -5"},
    {"Int @db.Oid @default(5)", "OID NOT NULL DEFAULT 5"},
    {"Int @db.Oid @default(-1)", "OID NOT NULL DEFAULT -1"},
    {"Int @db.Oid @default(autoincrement())", "OID NOT NULL"},
    {"BigInt @default(5000000000)", "BIGINT NOT NULL DEFAULT 5000000000"},
    {"BigInt @default(-5)", "BIGINT NOT NULL DEFAULT -5"},
    {"Float @default(1.50)", "DOUBLE PRECISION NOT NULL DEFAULT 1.50"},
    {"Float @default(-1.5)", "DOUBLE PRECISION NOT NULL DEFAULT -1.5"},
    {"Float @default(-0.0)", "DOUBLE PRECISION NOT NULL DEFAULT -0.0"},
    {"Float @db.Real @default(3)", "REAL NOT NULL DEFAULT 3"},
    {"Decimal @default(1.5)", "DECIMAL(65,30) NOT NULL DEFAULT 1.5"},
    {"Decimal @default(\"123456789012345678901234567890\")",
     "DECIMAL(65,30) NOT NULL DEFAULT 123456789012345678901234567890"},
    {"Decimal @db.Decimal(10, 2) @default(-5)", "DECIMAL(10,2) NOT NULL DEFAULT -5"},
    {"Decimal @db.Decimal", "DECIMAL NOT NULL"},
    {"Decimal @db.Money @default(1.5)", "MONEY NOT NULL DEFAULT 1.5"},
    {"Boolean @default(false)", "BOOLEAN NOT NULL DEFAULT false"},
    {"DateTime @default(now())", "TIMESTAMP(3) NOT NULL DEFAULT CURRENT_TIMESTAMP"},
    {"DateTime @default(\"2018-01-27T08:00:00.120+02:00\")",
     "TIMESTAMP(3) NOT NULL DEFAULT '2018-01-27 08:00:00.120 +02:00'"},
    {"DateTime @default(\"2016-12-31T23:59:60Z\")",
     "TIMESTAMP(3) NOT NULL DEFAULT '2016-12-31 23:59:60 +00:00'"},
    {"DateTime @db.Timestamp @default(\"2018-01-27T08:00:00Z\")",
     "TIMESTAMP NOT NULL DEFAULT '2018-01-27 08:00:00 +00:00'"},
    {"DateTime @db.Timestamptz(3) @default(\"2018-01-01T00:30:00+02:00\")",
     "TIMESTAMPTZ(3) NOT NULL DEFAULT '2018-01-01 00:30:00 +02:00'"},
    {"DateTime @db.Timestamptz @default(now())", "TIMESTAMPTZ NOT NULL DEFAULT CURRENT_TIMESTAMP"},
    {"DateTime @db.Date @default(\"2018-01-27T08:00:00Z\")",
     "DATE NOT NULL DEFAULT '2018-01-27 08:00:00 +00:00'"},
    {"DateTime @db.Time(0) @default(\"2018-01-27T08:00:00Z\")",
     "TIME(0) NOT NULL DEFAULT '2018-01-27 08:00:00 +00:00'"},
    {"DateTime @db.Timetz @default(\"2018-01-27T08:00:00+05:30\")",
     "TIMETZ NOT NULL DEFAULT '2018-01-27 08:00:00 +05:30'"},
    {"Json @default(\"{\\\"bb\\\":1,\\\"a\\\":[1,null,true,\\\"x\\\\n\\\"],\\\"c\\\":{}}\")",
     "JSONB NOT NULL DEFAULT '{\"bb\":1,\"a\":[1,null,true,\"x\\n\"],\"c\":{}}'"},
    {"Json @db.Json @default(\"{\\\"b\\\":1,  \\\"a\\\":2}\")",
     "JSON NOT NULL DEFAULT '{\"b\":1,  \"a\":2}'"},
    {"Bytes @default(\"aGVsbG8=\")", "BYTEA NOT NULL DEFAULT '\\x68656c6c6f'"},
    {"Role @default(B)", "\"Role\" NOT NULL DEFAULT 'b c'"},
    {"Role?", "\"Role\""},
    {"String[] @default([\"a\", \"it's\"])", "TEXT[] DEFAULT ARRAY['a', 'it''s']::TEXT[]"},
    {"String[] @db.VarChar(5) @default([\"a\"])", "VARCHAR(5)[] DEFAULT ARRAY['a']::VARCHAR(5)[]"},
    {"String[] @db.VarChar(5) @default([])", "VARCHAR(5)[] DEFAULT ARRAY[]::VARCHAR(5)[]"},
    {"String[] @db.Char(5) @default([])", "CHAR(5)[] DEFAULT ARRAY[]::CHAR(5)[]"},
    {"String[] @db.Char(5) @default([\"x\"])", "CHAR(5)[] DEFAULT ARRAY['x']::CHAR(5)[]"},
    {"String[] @db.Bit(3) @default([\"101\"])", "BIT(3)[] DEFAULT ARRAY['101']::BIT(3)[]"},
    {"String[] @db.Uuid @default([])", "UUID[] DEFAULT ARRAY[]::UUID[]"},
    {"Int[] @default([1, -2])", "INTEGER[] DEFAULT ARRAY[1, -2]::INTEGER[]"},
    {"Int[] @db.SmallInt @default([1, -2])", "SMALLINT[] DEFAULT ARRAY[1, -2]::SMALLINT[]"},
    {"BigInt[] @default([1, 5000000000])", "BIGINT[] DEFAULT ARRAY[1, 5000000000]::BIGINT[]"},
    {"Float[] @default([3.20, 0, -1.5])",
     "DOUBLE PRECISION[] DEFAULT ARRAY[3.20, 0, -1.5]::DOUBLE PRECISION[]"},
    {"Decimal[] @default([1, 2.5, -3, -4.5])",
     "DECIMAL(65,30)[] DEFAULT ARRAY[1, 2.5, -3, -4.5]::DECIMAL(65,30)[]"},
    {"Decimal[] @db.Decimal @default([1, 2.5, -4.5])", "DECIMAL[] DEFAULT ARRAY[1, 2.5, -4.5]::DECIMAL[]"},
    {"Decimal[] @default([])", "DECIMAL(65,30)[] DEFAULT ARRAY[]::DECIMAL(65,30)[]"},
    {"Boolean[] @default([true, false])", "BOOLEAN[] DEFAULT ARRAY[true, false]::BOOLEAN[]"},
    {"DateTime[] @default([\"2019-06-17T14:20:57Z\"])",
     "TIMESTAMP(3)[] DEFAULT ARRAY['2019-06-17 14:20:57 +00:00']::TIMESTAMP(3)[]"},
    {"DateTime[] @default([])", "TIMESTAMP(3)[] DEFAULT ARRAY[]::TIMESTAMP(3)[]"},
    {"Role[] @default([A])", "\"Role\"[] DEFAULT ARRAY['A']::\"Role\"[]"},
    {"Role[] @default([])", "\"Role\"[] DEFAULT ARRAY[]::\"Role\"[]"},
    {"Unsupported(\"tsvector\")?", "tsvector"},
    {"Unsupported(\"timestamptz(3)\")", "timestamptz(3) NOT NULL"},
    {"Unsupported(\"interval(3)\")", "interval(3) NOT NULL"},
    {"Unsupported(\"bit\")[]", "bit[]"},
    {"Unsupported(\"float(24)\")", "float(24) NOT NULL"},
    {"Unsupported(\"float(25)\")", "float(25) NOT NULL"},
    {"Unsupported(\"dec(3)\")", "dec(3) NOT NULL"},
    {"Unsupported(\"national character varying(3)\")", "national character varying(3) NOT NULL"},
    {"Unsupported(\"nchar(3)\")", "nchar(3) NOT NULL"},
    {"Unsupported(\"bpchar\")", "bpchar NOT NULL"},
    {"Unsupported(\"bpchar(3)\")", "bpchar(3) NOT NULL"},
    {"Unsupported(\"\\\"char\\\"\")", "\"char\" NOT NULL"},
    {"Unsupported(\"\\\"Role\\\"\")", "\"Role\" NOT NULL"},
    {"Unsupported(\"_int4\")", "_int4 NOT NULL"},
    {"Unsupported(\"pg_catalog.int4\")", "pg_catalog.int4 NOT NULL"},
    {"Unsupported(\"integer array\")", "integer array NOT NULL"},
    {"Unsupported(\"integer array[3]\")", "integer array[3] NOT NULL"},
    {"Unsupported(\"int4 [3] []\")", "int4 [3] [] NOT NULL"},
    {"Unsupported(\"int4[]\")[]", "int4[][]"},
};

}  // namespace

TEST_CASE("types and defaults are spelled as the server stores them") {
  std::string blocks = "enum Role {\n  A\n  B @map(\"b c\")\n}\nmodel M {\n  id Int @id\n";
  std::string sql =
      "CREATE EXTENSION citext; CREATE TYPE \"Role\" AS ENUM ('A', 'b c'); CREATE TABLE \"M\" (id integer "
      "PRIMARY KEY";
  for (std::size_t i = 0; i < k_spellings.size(); ++i) {
    blocks += "  f" + std::to_string(i) + " " + k_spellings[i].field + "\n";
    sql += ", f" + std::to_string(i) + " " + k_spellings[i].sql;
  }
  pg::Session session(test::database_with(sql + ")"));
  const auto live = inspect::inspect(session);
  const auto desired = test::read_blocks(blocks + "}\n");
  const auto& ours = desired.model.find_table({"public", "M"})->columns;
  const auto& theirs = live.find_table({"public", "M"})->columns;
  REQUIRE(ours.size() == theirs.size());
  for (std::size_t i = 1; i < ours.size(); ++i) {
    INFO(k_spellings[i - 1].field);
    CHECK(ours[i].type == theirs[i].type);
    CHECK(ours[i].default_sql == theirs[i].default_sql);
    CHECK(ours[i].not_null == theirs[i].not_null);
  }
}
