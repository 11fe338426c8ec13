#include "sql/demands.hpp"

#include "sql/disturbance.hpp"
#include "support/catch.hpp"

using namespace plumb::sql;

namespace {

Demand only_demand(std::string_view statement) {
  const auto stated = demands_of(statement);
  REQUIRE(stated.now.size() == 1);
  return stated.now.front();
}

}  // namespace

TEST_CASE("the condition of a check is read as it is written") {
  const auto demand = only_demand(
      "ALTER TABLE public.book ADD CONSTRAINT \"has (price)\" CHECK ((price > 0) /* ) */ AND cost < ')')");
  CHECK(demand.name == "has (price)");
  CHECK(demand.condition == "(price > 0) /* ) */ AND cost < ')'");
  CHECK(demand.columns == std::vector<std::string>{"price", "cost"});
}

TEST_CASE("each check of a statement has its own condition") {
  const auto stated = demands_of("ALTER TABLE book ADD CHECK (a > 1), ADD CHECK (b > 2)");
  REQUIRE(stated.now.size() == 2);
  CHECK(stated.now[0].condition == "a > 1");
  CHECK(stated.now[1].condition == "b > 2");
}

TEST_CASE("the keys of a unique index are columns, and expressions as they are written") {
  const auto demand = only_demand(
      "CREATE UNIQUE INDEX i ON public.book USING btree (a DESC, lower(b || ','), (c + 1)) WHERE (d IS "
      "NULL)");
  REQUIRE(demand.keys.size() == 3);
  CHECK(demand.keys[0].column == "a");
  CHECK(demand.keys[1].expression == "lower(b || ',')");
  CHECK(demand.keys[2].expression == "(c + 1)");
  CHECK(demand.condition == " (d IS NULL)");
  CHECK(demand.columns == std::vector<std::string>{"a", "b", "c", "d"});
}

TEST_CASE("a unique index by other operators than the usual ones is left to the server") {
  CHECK(demands_of("CREATE UNIQUE INDEX i ON book (title COLLATE \"C\")").now.empty());
  CHECK(demands_of("CREATE UNIQUE INDEX i ON book (title text_pattern_ops)").now.empty());
}

TEST_CASE("an index that is not unique demands nothing") {
  CHECK(demands_of("CREATE INDEX i ON book (title)").now.empty());
}

TEST_CASE("a primary key demands that its columns are filled and unique") {
  const auto stated = demands_of("ALTER TABLE book ADD PRIMARY KEY (a, b)");
  REQUIRE(stated.now.size() == 3);
  CHECK(stated.now[0].kind == DemandKind::filled);
  CHECK(stated.now[1].kind == DemandKind::filled);
  CHECK(stated.now[2].kind == DemandKind::unique);
}

TEST_CASE("a key that takes over an index demands nothing more") {
  CHECK(demands_of("ALTER TABLE book ADD CONSTRAINT k UNIQUE USING INDEX i").now.empty());
}

TEST_CASE("a foreign key says which columns refer to which") {
  const auto demand =
      only_demand("ALTER TABLE ONLY shop.book ADD FOREIGN KEY (a, b) REFERENCES shop.author (c, d)");
  CHECK(demand.kind == DemandKind::referring);
  CHECK(demand.table == std::pair<std::string, std::string>{"shop", "book"});
  CHECK(demand.columns == std::vector<std::string>{"a", "b"});
  CHECK(demand.referenced.second == "author");
  CHECK(demand.referenced_columns == std::vector<std::string>{"c", "d"});
  CHECK(demand.only);
}

TEST_CASE("a foreign key that takes NULL for a match only in part is left to the server") {
  CHECK(demands_of("ALTER TABLE book ADD FOREIGN KEY (a, b) REFERENCES author MATCH FULL").now.empty());
}

TEST_CASE("a constraint that is not checked yet demands later") {
  const auto stated =
      demands_of("ALTER TABLE book ADD CONSTRAINT c CHECK (a > 0) NOT VALID, VALIDATE CONSTRAINT d");
  CHECK(stated.now.empty());
  REQUIRE(stated.later.size() == 1);
  REQUIRE(stated.validated.size() == 1);
  CHECK(stated.validated.front().name == "d");
}

TEST_CASE("a new column demands a value only where it gets none") {
  CHECK(only_demand("ALTER TABLE book ADD COLUMN a text NOT NULL").type_made.second == "text");
  CHECK(demands_of("ALTER TABLE book ADD COLUMN a text NOT NULL DEFAULT 'x'").now.empty());
  CHECK(
      demands_of("ALTER TABLE book ADD COLUMN a integer GENERATED ALWAYS AS IDENTITY NOT NULL").now.empty());
  CHECK(demands_of("ALTER TABLE book ADD COLUMN a text").now.empty());
}

TEST_CASE("what does not parse demands nothing and may change everything") {
  CHECK(demands_of("ALTER TABLE book ADD").now.empty());
  CHECK(disturbance_of("ALTER TABLE book ADD").everything);
}

TEST_CASE("statements that are not known to leave the rows alone may change everything") {
  for (const auto* statement :
       {"UPDATE book SET a = 1", "SELECT fill()", "TRUNCATE book", "DO 'BEGIN END'", "DROP TYPE mood CASCADE",
        "ALTER TABLE book DROP COLUMN a CASCADE", "ALTER TABLE book ATTACH PARTITION part DEFAULT",
        "ALTER SCHEMA shop RENAME TO old", "ALTER TABLE book SET SCHEMA old", "SET search_path = old"}) {
    INFO(statement);
    CHECK(disturbance_of(statement).everything);
  }
}

TEST_CASE("statements about other things leave the rows alone") {
  for (const auto* statement :
       {"CREATE INDEX i ON book (a)", "DROP INDEX i", "COMMENT ON TABLE book IS 'x'",
        "GRANT SELECT ON book TO reader", "ALTER TABLE book ALTER COLUMN a SET DEFAULT 1",
        "ALTER TABLE book RENAME CONSTRAINT a TO b"}) {
    INFO(statement);
    const auto disturbance = disturbance_of(statement);
    CHECK_FALSE(disturbance.everything);
    CHECK(disturbance.tables.empty());
    CHECK(disturbance.columns.empty());
  }
}

TEST_CASE("a column that gets another type demands that its values fit it") {
  const auto demand = only_demand("ALTER TABLE shop.book ALTER COLUMN price TYPE numeric(5,2)");
  CHECK(demand.kind == DemandKind::converting);
  CHECK(demand.columns == std::vector<std::string>{"price"});
  CHECK(demand.type_made == std::pair<std::string, std::string>{"pg_catalog", "numeric"});
  CHECK(demand.type_modifiers == std::vector<int>{5, 2});
}

TEST_CASE("what USING makes of values, and lists of them, are left to the server") {
  CHECK(demands_of("ALTER TABLE book ALTER COLUMN price TYPE integer USING price::integer").now.empty());
  CHECK(demands_of("ALTER TABLE book ALTER COLUMN prices TYPE smallint[]").now.empty());
}
