#include "pg/scratch.hpp"

#include "support/catch.hpp"
#include "support/database.hpp"

using namespace plumb;
using namespace plumb::test;

namespace {

/// A database on the test server in the role of one that was lent, with `sql` run in it.
pg::ScratchOptions lent_with(const std::string& sql) {
  pg::ScratchOptions options;
  options.lent = database_with(sql);
  return options;
}

std::string count_of(const pg::ConnectInfo& database, const std::string& relation) {
  return value_of(database, "SELECT count(*) FROM pg_class WHERE relname = '" + relation + "'");
}

}  // namespace

TEST_CASE("a private server gives several databases at a time") {
  const auto first = empty_database(), second = empty_database();
  CHECK(first.database != second.database);
  CHECK(value_of(second, "SELECT current_database()") == second.database);
}

TEST_CASE("a private server listens on a socket only") {
  CHECK(value_of(empty_database(), "SHOW listen_addresses").empty());
}

TEST_CASE("a database of a private server holds UTF-8 in the C.UTF-8 locale") {
  CHECK(value_of(empty_database(),
                 "SELECT pg_encoding_to_char(encoding) || ' ' || datcollate FROM pg_database "
                 "WHERE datname = current_database()") == "UTF8 C.UTF-8");
}

TEST_CASE("a dropped database is gone even while somebody is connected to it") {
  const auto database = empty_database();
  pg::Session session(database);
  scratch().drop_database(database);
  CHECK_THROWS_AS(pg::Session(database), Error);
}

TEST_CASE("a private server ends with its value and leaves nothing") {
  std::string socket;
  {
    pg::Scratch server{pg::ScratchOptions{}};
    socket = server.empty_database("short").host;
    REQUIRE(std::filesystem::exists(socket));
  }
  CHECK_FALSE(std::filesystem::exists(std::filesystem::path(socket).parent_path()));
}

TEST_CASE("a version that is not installed is refused with the package to install") {
  pg::ScratchOptions options;
  options.server_major = 99;
  CHECK_THROWS_AS(pg::Scratch(options), Error);
  try {
    pg::Scratch server(options);
  } catch (const Error& error) {
    CHECK(error.code == Exit::usage);
    CHECK_THAT(error.hint, ContainsSubstring("postgresql-99"));
  }
}

TEST_CASE("a lent database that holds objects and no mark is refused") {
  const auto options = lent_with("CREATE TABLE precious (id int)");
  try {
    pg::Scratch lent(options);
    FAIL("it was taken");
  } catch (const Error& error) {
    CHECK(error.code == Exit::usage);
    CHECK_THAT(error.detail, ContainsSubstring("table public.precious"));
  }
  CHECK(count_of(*options.lent, "precious") == "1");
}

TEST_CASE("an empty lent database is taken and bears the mark afterwards") {
  const auto options = lent_with("");
  pg::Scratch lent(options);
  const auto database = lent.empty_database("any");
  pg::Session(database).execute_script("CREATE TABLE left_behind (id int)");
  CHECK(value_of(database, "SELECT obj_description('plumb_scratch'::regnamespace)") != "");
}

TEST_CASE("a lent database with the mark is emptied of whatever was left in it") {
  const auto options = lent_with("");
  { pg::Scratch first(options); }
  pg::Session(*options.lent).execute_script(R"(
    CREATE SCHEMA other; CREATE TABLE other.t (id serial PRIMARY KEY);
    CREATE EXTENSION pg_trgm; CREATE EXTENSION postgres_fdw;
    CREATE TYPE mood AS ENUM ('sad', 'ok'); CREATE DOMAIN positive AS int CHECK (VALUE > 0);
    CREATE TABLE t (id serial PRIMARY KEY, m mood, p positive, other int); CREATE STATISTICS s ON id, other FROM t;
    CREATE VIEW v AS SELECT * FROM t; CREATE MATERIALIZED VIEW mv AS SELECT * FROM t;
    CREATE FUNCTION f(mood) RETURNS int LANGUAGE sql AS 'SELECT 1'; CREATE PROCEDURE p() LANGUAGE sql AS '';
    CREATE AGGREGATE total (int) (SFUNC = int4pl, STYPE = int);
    CREATE OPERATOR === (LEFTARG = int, RIGHTARG = int, FUNCTION = int4eq);
    CREATE FUNCTION tell() RETURNS event_trigger LANGUAGE plpgsql AS 'BEGIN END';
    CREATE EVENT TRIGGER teller ON ddl_command_end EXECUTE FUNCTION tell();
    CREATE PUBLICATION everything FOR TABLE t;
    CREATE SUBSCRIPTION sub CONNECTION 'host=x' PUBLICATION p WITH (connect = false);
    CREATE TABLE counted (id int GENERATED ALWAYS AS IDENTITY);
    CREATE TABLE parts (id int) PARTITION BY RANGE (id); CREATE TABLE part PARTITION OF parts DEFAULT;
    CREATE CAST (int AS oidvector) WITH INOUT;
    ALTER DEFAULT PRIVILEGES GRANT SELECT ON TABLES TO PUBLIC;
    ALTER DEFAULT PRIVILEGES REVOKE EXECUTE ON FUNCTIONS FROM PUBLIC;
    ALTER DEFAULT PRIVILEGES IN SCHEMA public GRANT SELECT ON TABLES TO pg_monitor;
  )");
  pg::Scratch second(options);
  const auto database = second.empty_database("any");
  CHECK(
      value_of(database,
               "SELECT count(*) FROM pg_depend WHERE refobjid = 'public'::regnamespace AND deptype = 'n'") ==
      "0");
  CHECK(value_of(
            database,
            "SELECT string_agg(nspname, ' ' ORDER BY nspname) FROM pg_namespace WHERE nspname !~ '^pg_'") ==
        "information_schema plumb_scratch public");
  CHECK(value_of(database, "SELECT count(*) FROM pg_extension") == "1");
  CHECK(value_of(database, "SELECT count(*) FROM pg_event_trigger") == "0");
  CHECK(value_of(database, "SELECT count(*) FROM pg_subscription") == "0");
  CHECK(value_of(database, "SELECT count(*) FROM pg_cast WHERE oid >= 16384") == "0");
  CHECK(value_of(database, "SELECT count(*) FROM pg_default_acl") == "0");
}

namespace {

/// A lent database of a role that may do everything in it and make no other.
pg::ScratchOptions lent_to_a_lodger() {
  auto database = empty_database();
  pg::Session session(database);
  if (session.query("SELECT FROM pg_catalog.pg_roles WHERE rolname = 'lodger'").empty())
    session.execute("CREATE ROLE lodger LOGIN");
  session.execute_script("GRANT ALL ON DATABASE " + database.database +
                         " TO lodger; GRANT ALL ON SCHEMA public TO lodger");
  database.user = "lodger";
  pg::ScratchOptions options;
  options.lent = database;
  return options;
}

std::string databases_beside(const pg::ConnectInfo& lent) {
  return value_of(lent,
                  "SELECT string_agg(datname, ' ' ORDER BY datname) FROM pg_database WHERE datname LIKE '" +
                      lent.database + "\\_plumb%'");
}

}  // namespace

TEST_CASE("a lent database needs no right to create databases") {
  const auto options = lent_to_a_lodger();
  pg::Scratch lent(options);
  const auto database = lent.empty_database("first");
  pg::Session(database).execute_script("CREATE TABLE t (id int)");
  lent.drop_database(database);
  CHECK(count_of(database, "t") == "0");
}

TEST_CASE("a lent database whose role may create no other serves one purpose at a time") {
  pg::Scratch lent(lent_to_a_lodger());
  CHECK_FALSE(lent.has_room());
  const auto database = lent.empty_database("first");
  CHECK_THROWS_AS(lent.empty_database("second"), Error);
  lent.drop_database(database);
  CHECK_NOTHROW(lent.empty_database("second"));
}

TEST_CASE("a second database is made beside a lent one where its role may, and dropped again") {
  const auto options = lent_with("");
  {
    pg::Scratch lent(options);
    CHECK(lent.has_room());
    lent.empty_database("first");
    const auto second = lent.empty_database("second"), third = lent.empty_database("third");
    pg::Session(second).execute_script("CREATE TABLE t (id int)");
    lent.drop_database(second);
    CHECK(databases_beside(*options.lent) == third.database);
  }
  CHECK(databases_beside(*options.lent).empty());
}

TEST_CASE("a database that a killed plumb left beside a lent one is used again, one of others never") {
  const auto options = lent_with("");
  const auto stem = options.lent->database + "_plumb_";
  pg::Scratch lent(options);
  pg::Session session(*options.lent);
  session.execute("CREATE DATABASE " + stem + "2");
  session.execute("CREATE DATABASE " + stem + "3");
  session.execute("COMMENT ON DATABASE " + stem +
                  "3 IS 'scratch database of plumb: it may be dropped at any time'");
  pg::Session(options.lent->with_database(stem + "3")).execute_script("CREATE TABLE left_behind (id int)");
  lent.empty_database("first");
  const auto second = lent.empty_database("second");
  CHECK(second.database == stem + "3");
  CHECK(count_of(second, "left_behind") == "0");
  session.execute("DROP DATABASE " + stem + "2");
}

TEST_CASE("a lent database in use by one is refused to another") {
  const auto options = lent_with("");
  pg::Scratch lent(options);
  CHECK_THROWS_AS(pg::Scratch(options), Error);
}
