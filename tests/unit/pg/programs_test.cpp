#include "pg/programs.hpp"

#include "base/error.hpp"
#include "base/file.hpp"
#include "support/catch.hpp"
#include "support/database.hpp"

using namespace plumb;
using namespace plumb::test;

namespace {

constexpr const char* k_shop = R"(
  CREATE SCHEMA plumb; CREATE TABLE plumb.ledger (id int);
  CREATE TABLE product (id int PRIMARY KEY, name text NOT NULL);
  COMMENT ON TABLE product IS 'what we sell';
  INSERT INTO product VALUES (1, 'book');
  CREATE ROLE clerk_of_copy; CREATE POLICY readers ON product TO clerk_of_copy USING (true);
)";

}  // namespace

TEST_CASE("the program of the nearest version is found") {
  const auto major = pg::newest_server();
  const auto found = pg::find_server_program("pg_dump", major);
  CHECK_THAT(found.string(), ContainsSubstring("/" + std::to_string(major) + "/bin/pg_dump"));
}

TEST_CASE("a missing version is refused with the package to install") {
  try {
    pg::find_server_program("pg_dump", 98);
    FAIL("it was found");
  } catch (const Error& error) {
    CHECK(error.code == Exit::usage);
    CHECK_THAT(error.hint, ContainsSubstring("postgresql-client-98"));
  }
}

TEST_CASE("a configured folder is asked for the version of its programs") {
  const TemporaryFolder folder;
  write_file(folder.path() / "pg_dump", "#!/bin/sh\necho 'pg_dump (PostgreSQL) 97.1'\n", 0755);
  CHECK(pg::find_server_program("pg_dump", 97, {folder.path()}) == folder.path() / "pg_dump");
}

TEST_CASE("a client program connects as the command says") {
  const auto database = empty_database();
  const auto psql = pg::find_server_program("psql", scratch().server_major());
  const auto finished =
      run_command(pg::client_command(psql, database, {"-X", "-A", "-t", "-c", "SELECT current_database()"}));
  CHECK(finished.output == database.database + "\n");
  CHECK(finished.errors.empty());
}

TEST_CASE("a copied schema has the tables, comments and policies but neither rows nor plumb's own") {
  const auto from = database_with(k_shop), to = empty_database();
  pg::copy_schema(from, to, scratch().server_major());
  CHECK(value_of(to, "SELECT count(*) FROM public.product") == "0");
  CHECK(value_of(to, "SELECT obj_description('public.product'::regclass)") == "what we sell");
  CHECK(value_of(to, "SELECT count(*) FROM pg_policy") == "1");
  CHECK(value_of(to, "SELECT count(*) FROM pg_namespace WHERE nspname = 'plumb'") == "0");
}

TEST_CASE("copying into a database that is not empty says what was in the way") {
  const auto from = database_with("CREATE TABLE t (id int)"), to = database_with("CREATE TABLE t (id int)");
  try {
    pg::copy_schema(from, to, scratch().server_major());
    FAIL("it was copied");
  } catch (const Error& error) {
    CHECK_THAT(error.detail, ContainsSubstring("relation \"t\" already exists"));
  }
}
