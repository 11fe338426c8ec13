#include "base/error.hpp"
#include "inspect/inspect.hpp"
#include "support/catch.hpp"
#include "support/database.hpp"

using namespace plumb;
using schema::Name;

namespace {

const Name k_user{"public", "user"};

const pg::ConnectInfo& database() {
  static const auto info = test::database_with(R"(
    CREATE TABLE "user" (id int, "Mail" text);
    INSERT INTO "user" SELECT n, CASE WHEN n <= 30 THEN 'mail' END FROM generate_series(1, 100) AS n;
    CREATE TABLE empty (id int);
    CREATE TABLE parted (id int) PARTITION BY RANGE (id);
    CREATE TABLE parted_1 PARTITION OF parted FOR VALUES FROM (0) TO (10);
    INSERT INTO parted VALUES (1), (2);
    ANALYZE;
  )");
  return info;
}

}  // namespace

TEST_CASE("rows and values are counted exactly while there is time") {
  pg::Session session(database());
  const auto measures = inspect::measure(session, {{k_user, {"Mail"}}, {{"public", "empty"}, {}}});
  const auto& user = measures.at(k_user);
  CHECK(user.exact);
  CHECK(user.rows == 100);
  CHECK(user.non_null.at("Mail") == 30);
  CHECK(user.column_bytes.at("Mail") == 30 * 5);
  CHECK(user.bytes >= 8192);
  CHECK(measures.at({"public", "empty"}).rows == 0);
}

TEST_CASE("without time to count, statistics give an estimate that says so") {
  pg::Session session(database());
  const auto measures = inspect::measure(session, {{k_user, {"Mail"}}}, 0);
  const auto& user = measures.at(k_user);
  CHECK_FALSE(user.exact);
  CHECK(user.rows == 100);
  CHECK(user.non_null.at("Mail") == 30);
  CHECK(user.column_bytes.at("Mail") == 30 * 5);
}

TEST_CASE("counting ends at its budget and leaves the session usable") {
  pg::Session slow(
      test::database_with("CREATE FUNCTION late() RETURNS int LANGUAGE sql AS 'SELECT 1 FROM pg_sleep(10)';"
                          "CREATE VIEW slow AS SELECT late() AS id FROM generate_series(1, 100);"));
  CHECK_NOTHROW(inspect::measure(slow, {{{"public", "slow"}, {"id"}}}, 50));
  CHECK(slow.query("SELECT 1").size() == 1);
}

TEST_CASE("a partitioned table is as large as its partitions") {
  pg::Session session(database());
  for (const int budget : {5000, 0}) {
    const auto measures = inspect::measure(session, {{{"public", "parted"}, {}}}, budget);
    CHECK(measures.at({"public", "parted"}).rows == 2);
    CHECK(measures.at({"public", "parted"}).bytes >= 8192);
  }
}

TEST_CASE("rows hidden by a policy are not counted as absent") {
  const auto info = test::database_with(
      "CREATE TABLE secret (id int); INSERT INTO secret VALUES (1); ALTER TABLE secret ENABLE ROW LEVEL "
      "SECURITY;"
      "DO $$ BEGIN CREATE ROLE reader; EXCEPTION WHEN duplicate_object THEN NULL; END $$;"
      "GRANT SELECT ON secret TO reader; ANALYZE secret");
  pg::Session session(info);
  session.execute("SET SESSION AUTHORIZATION reader");
  const auto measures = inspect::measure(session, {{{"public", "secret"}, {}}});
  CHECK_FALSE(measures.at({"public", "secret"}).exact);
  CHECK(measures.at({"public", "secret"}).rows == 1);
}

TEST_CASE("more tables are counted than a server's stack holds in one query") {
  pg::Session session(
      test::database_with("DO $$ BEGIN FOR n IN 1..1200 LOOP EXECUTE format('CREATE TABLE t%s AS SELECT 1 AS "
                          "id', n); END LOOP; END $$"));
  session.execute("SET max_stack_depth = '100kB'");
  inspect::Measured what;
  for (int n = 1; n <= 1200; ++n) what[{"public", "t" + std::to_string(n)}];
  const auto measures = inspect::measure(session, what);
  REQUIRE(measures.size() == 1200);
  for (const auto& [name, measure] : measures) CHECK((measure.exact && measure.rows == 1));
}

TEST_CASE("a table that is not there is left out, and the others are estimated") {
  pg::Session session(database());
  const auto measures = inspect::measure(session, {{{"public", "gone"}, {}}, {{"public", "empty"}, {}}});
  CHECK_FALSE(measures.contains({"public", "gone"}));
  CHECK(measures.contains({"public", "empty"}));
}

TEST_CASE("rows of many tables are counted in the caller's transaction") {
  pg::Session session(database());
  pg::Transaction transaction(session, {});
  session.execute("INSERT INTO public.empty VALUES (1)");
  std::vector<Name> tables(250, Name{"public", "empty"});
  tables.push_back(k_user);
  const auto counts = inspect::count_rows(session, tables);
  CHECK(counts.at(k_user) == 100);
  CHECK(counts.at({"public", "empty"}) == 1);
  CHECK(inspect::count_rows(session, {}).empty());
}

TEST_CASE("nothing to measure needs no server") {
  pg::Session session(database());
  std::size_t sent = 0;
  session.on_statement([&](std::string_view) { ++sent; });
  CHECK(inspect::measure(session, {}).empty());
  CHECK(sent == 0);
}
