#include "pg/identity.hpp"

#include "support/catch.hpp"
#include "support/database.hpp"

using namespace plumb;
using namespace plumb::test;

namespace {

pg::Identity identity_of(const pg::ConnectInfo& database) {
  pg::Session session(database);
  return pg::read_identity(session);
}

}  // namespace

TEST_CASE("an identity names the database it was read from") {
  const auto database = empty_database();
  const auto identity = identity_of(database);
  CHECK(identity.database == database.database);
  CHECK(identity.role == "postgres");
  CHECK(identity.server_major == scratch().server_major());
  CHECK(identity.system_identifier ==
        value_of(database, "SELECT system_identifier FROM pg_control_system()"));
  CHECK_FALSE(identity.pooled);
  CHECK_FALSE(identity.in_recovery);
}

TEST_CASE("our own read-only session is not taken for a read-only database") {
  const auto database = empty_database();
  pg::Session session(database, {.read_only = true});
  CHECK_FALSE(pg::read_identity(session).read_only);
}

TEST_CASE("a database that is read-only by setting is seen as such") {
  const auto database = database_with(
      "DO $$ BEGIN EXECUTE format('ALTER DATABASE %I SET default_transaction_read_only = on', "
      "current_database());"
      "END $$");
  CHECK(identity_of(database).read_only);
}

TEST_CASE("a role that may not read the system identifier still gets an identity") {
  auto database = database_with(
      "REVOKE EXECUTE ON FUNCTION pg_control_system() FROM PUBLIC; CREATE ROLE plain_reader LOGIN");
  database.user = "plain_reader";
  CHECK(identity_of(database).system_identifier.empty());
}

TEST_CASE("an identity survives its document") {
  const auto identity = identity_of(empty_database());
  const auto again = pg::Identity::from_json(identity.to_json());
  CHECK(again.to_json() == identity.to_json());
  CHECK(again.digest() == identity.digest());
}

TEST_CASE("the same database has no difference to its pin") {
  const auto database = empty_database();
  CHECK_FALSE(pg::difference(identity_of(database), identity_of(database)));
}

TEST_CASE("another database on the same server differs by its name") {
  const auto reason = pg::difference(identity_of(empty_database()), identity_of(empty_database()));
  REQUIRE(reason);
  CHECK_THAT(*reason, StartsWith("database is plumb_test_"));
}

TEST_CASE("each pinned fact is named when it alone differs") {
  const auto pinned = identity_of(empty_database());
  auto oid = pinned, system = pinned, role = pinned, host = pinned, port = pinned, version = pinned;
  oid.database_oid = "1";
  system.system_identifier = "1";
  role.role = "x";
  host.host = "x";
  port.port = "1";
  version.server_major = 1;
  CHECK(*pg::difference(pinned, oid) == "database oid is 1, pinned is " + pinned.database_oid);
  CHECK_THAT(*pg::difference(pinned, system), StartsWith("system identifier"));
  CHECK_THAT(*pg::difference(pinned, role), StartsWith("role"));
  CHECK_THAT(*pg::difference(pinned, host), StartsWith("host"));
  CHECK_THAT(*pg::difference(pinned, port), StartsWith("port"));
  CHECK_THAT(*pg::difference(pinned, version), StartsWith("server version"));
}

TEST_CASE("a standby and a pooler are named before anything else") {
  const auto pinned = identity_of(empty_database());
  auto seen = pinned;
  seen.database = "other";
  seen.pooled = true;
  CHECK_THAT(*pg::difference(pinned, seen), ContainsSubstring("pooler"));
  seen.in_recovery = true;
  CHECK_THAT(*pg::difference(pinned, seen), ContainsSubstring("standby"));
}
