#include "sql/loading.hpp"

#include "support/catch.hpp"

namespace plumb::sql {
namespace {

using Way = Loading::Way;

Loading loading(std::string_view statement) {
  const auto ways = ways_of_loading(split(statement, "test.sql"), "test.sql");
  REQUIRE(ways.size() == 1);
  return ways.front();
}

void check_all(Way way, std::initializer_list<const char*> statements) {
  for (const char* statement : statements) {
    INFO(statement);
    CHECK(static_cast<int>(loading(statement).way) == static_cast<int>(way));
  }
}

TEST_CASE("what reaches outside of the database is not loaded") {
  check_all(Way::refuse,
            {"COPY t TO PROGRAM 'id'", "COPY t FROM '/etc/passwd'", "COPY (SELECT 1) TO '/tmp/x'",
             "CREATE DATABASE x", "DROP DATABASE x", "ALTER SYSTEM SET work_mem = '1GB'",
             "LOAD 'auto_explain'", "CREATE TABLESPACE t LOCATION '/tmp/t'", "PREPARE TRANSACTION 'x'",
             "CREATE SUBSCRIPTION s CONNECTION 'host=x' PUBLICATION p",
             "CREATE SUBSCRIPTION s CONNECTION 'host=x' PUBLICATION p WITH (connect = true)",
             "ALTER SUBSCRIPTION s REFRESH PUBLICATION", "DROP SUBSCRIPTION s",
             "SELECT pg_read_file('/etc/passwd')", "SELECT pg_catalog.lo_export(1, '/tmp/x')",
             "INSERT INTO t SELECT lo_import('/etc/passwd')"});
}

TEST_CASE("what carries rows is not loaded") {
  CHECK_THAT(loading("COPY t (a, b) FROM stdin").next, test::ContainsSubstring("--schema-only"));
}

TEST_CASE("what concerns roles or the database itself is skipped") {
  check_all(Way::skip, {"CREATE ROLE app LOGIN", "ALTER ROLE app SET search_path = x", "DROP ROLE app",
                        "GRANT app TO web", "ALTER DATABASE shop SET work_mem = '1GB'",
                        "ALTER DATABASE shop OWNER TO app", "COMMENT ON DATABASE shop IS 'x'",
                        "GRANT CONNECT ON DATABASE shop TO app", "SET transaction_timeout = 0"});
}

TEST_CASE("every object of a schema is loaded") {
  check_all(Way::run,
            {"CREATE TABLE t (a int)", "CREATE EXTENSION citext", "COMMENT ON EXTENSION citext IS 'x'",
             "CREATE PUBLICATION p FOR ALL TABLES",
             "CREATE SUBSCRIPTION s CONNECTION 'host=x' PUBLICATION p WITH (connect = false)",
             "CREATE SUBSCRIPTION s CONNECTION 'host=x' PUBLICATION p WITH (slot_name = NONE, connect = off)",
             "CREATE EVENT TRIGGER e ON ddl_command_end EXECUTE FUNCTION f()",
             "CREATE FOREIGN DATA WRAPPER w", "CREATE SERVER s FOREIGN DATA WRAPPER w",
             "CREATE VIEW v AS SELECT pg_read_file('x')", "DO $$ BEGIN END $$", "GRANT SELECT ON t TO app",
             "ALTER TABLE t OWNER TO app", "SELECT pg_catalog.set_config('search_path', '', false)",
             "SET statement_timeout = 0", "BEGIN", "COMMIT", "UPDATE t SET a = 1"});
}

TEST_CASE("the roles that a statement names are told") {
  using Roles = std::vector<std::string>;
  CHECK(loading("ALTER TABLE t OWNER TO \"Shop Owner\"").roles == Roles{"Shop Owner"});
  CHECK(loading("GRANT SELECT ON t TO app, PUBLIC, CURRENT_USER").roles == Roles{"app"});
  CHECK(loading("CREATE POLICY p ON t TO a, b USING (true)").roles == Roles{"a", "b"});
  CHECK(loading("ALTER DEFAULT PRIVILEGES FOR ROLE a GRANT SELECT ON TABLES TO b").roles == Roles{"a", "b"});
  CHECK(loading("CREATE ROLE app").roles == Roles{"app"});
  CHECK(loading("DROP ROLE app").roles.empty());
  CHECK(loading("SET ROLE app").roles == Roles{"app"});
}

TEST_CASE("the extension that a statement creates is told") {
  CHECK(loading("CREATE EXTENSION IF NOT EXISTS \"uuid-ossp\"").extension == "uuid-ossp");
}

}  // namespace
}  // namespace plumb::sql
