#include "pg/rights.hpp"

#include "support/catch.hpp"
#include "support/database.hpp"

using namespace plumb;
using namespace plumb::test;

namespace {

/// A role of the test server, made once.
std::string role(const std::string& name) {
  pg::Session session(scratch().empty_database("role"));
  if (session.query("SELECT FROM pg_roles WHERE rolname = $1", {name}).empty())
    session.execute("CREATE ROLE " + name + " LOGIN");
  return name;
}

std::vector<std::string> statements_for(const pg::ConnectInfo& database) {
  pg::Session session(database);
  std::vector<std::string> all;
  for (const auto& grants : pg::least_grants(session))
    all.insert(all.end(), grants.statements.begin(), grants.statements.end());
  return all;
}

bool has(const std::vector<std::string>& statements, const std::string& statement) {
  return std::ranges::find(statements, statement) != statements.end();
}

void run_as_administrator(const pg::ConnectInfo& database) {
  pg::Session session(database);
  for (const auto& statement : statements_for(database)) session.execute(statement);
}

pg::Rights rights_of(pg::ConnectInfo database, const std::string& user) {
  database.user = user;
  pg::Session session(database);
  return pg::read_rights(session);
}

}  // namespace

TEST_CASE("what a superuser owns gets another owner, whose member nobody else has to become") {
  const auto statements = statements_for(database_with(R"(
    CREATE TABLE "Order" (id serial PRIMARY KEY); CREATE TYPE mood AS ENUM ('ok');
    CREATE VIEW v AS SELECT 1 AS a; CREATE SEQUENCE s; CREATE EXTENSION citext)"));
  CHECK(has(statements, "ALTER TABLE public.\"Order\" OWNER TO plumb_apply"));
  CHECK(has(statements, "ALTER TYPE public.mood OWNER TO plumb_apply"));
  CHECK(has(statements, "ALTER VIEW public.v OWNER TO plumb_apply"));
  CHECK(has(statements, "ALTER SEQUENCE public.s OWNER TO plumb_apply"));
  CHECK_FALSE(has(statements, "ALTER SEQUENCE public.\"Order_id_seq\" OWNER TO plumb_apply"));
  CHECK_FALSE(has(statements, "GRANT postgres TO plumb_apply"));
  for (const auto& statement : statements) CHECK(statement.find("citext") == std::string::npos);
}

TEST_CASE("of another owner plumb_apply becomes a member, and lets it use what it makes") {
  const auto statements =
      statements_for(database_with("CREATE TABLE t (id int); ALTER TABLE t OWNER TO " + role("rights_app")));
  CHECK(has(statements, "GRANT rights_app TO plumb_apply"));
  CHECK(has(statements,
            "ALTER DEFAULT PRIVILEGES FOR ROLE plumb_apply IN SCHEMA public GRANT DELETE, INSERT, SELECT, "
            "UPDATE ON TABLES TO rights_app"));
}

TEST_CASE("a schema plumb that is there is granted; else it may be made") {
  const auto without = statements_for(database_with(""));
  const auto with = statements_for(database_with("CREATE SCHEMA plumb; CREATE TABLE plumb.ledger (id int)"));
  CHECK_FALSE(has(without, "GRANT USAGE, CREATE ON SCHEMA plumb TO plumb_apply"));
  CHECK(has(with, "GRANT USAGE, CREATE ON SCHEMA plumb TO plumb_apply"));
  CHECK(has(with, "GRANT SELECT, INSERT ON ALL TABLES IN SCHEMA plumb TO plumb_apply"));
}

TEST_CASE("with the statements run, plumb_apply lacks no right and plumb_ro reads everything") {
  const auto database = database_with(
      "CREATE TABLE a (id serial); CREATE TABLE b (id int); ALTER TABLE b OWNER TO " + role("rights_app"));
  run_as_administrator(database);
  const auto apply = rights_of(database, "plumb_apply"), reader = rights_of(database, "plumb_ro");
  CHECK(apply.foreign_owners.empty());
  CHECK(apply.unreadable.empty());
  CHECK(apply.may_keep_ledger);
  CHECK_FALSE(apply.superuser);
  CHECK(reader.unreadable.empty());
  CHECK_FALSE(reader.may_keep_ledger);
  CHECK(reader.foreign_owners == std::vector<std::string>{"plumb_apply", "rights_app"});
}

TEST_CASE("the statements can be run twice") {
  const auto database = database_with("CREATE TABLE a (id serial)");
  run_as_administrator(database);
  CHECK_NOTHROW(run_as_administrator(database));
}

namespace {

constexpr const char* k_theirs = R"(
  CREATE TABLE book (id int, title text); CREATE TYPE mood AS ENUM ('ok'); CREATE SCHEMA shop;
  CREATE TABLE shop.author (id int); CREATE TABLE mine (id int); REVOKE CREATE ON SCHEMA public FROM PUBLIC)";

std::vector<std::string> missing(const std::string& more, const std::vector<pg::WantedRight>& wanted) {
  const auto user = role("rights_few");
  auto database = database_with(std::string(k_theirs) + "; ALTER TABLE mine OWNER TO " + user + "; " + more);
  database.user = user;
  pg::Session session(database);
  return pg::missing_rights(session, wanted);
}

using Lines = std::vector<std::string>;

}  // namespace

TEST_CASE("a right that is missing is named with the object and its owner") {
  CHECK(missing("", {{"own", "public", "book"}}) == Lines{"table public.book belongs to postgres"});
  CHECK(missing("", {{"own type", "public", "mood"}}) == Lines{"type public.mood belongs to postgres"});
  CHECK(missing("", {{"make in", "", "public"}}) == Lines{"no CREATE on schema public"});
  CHECK(missing("", {{"REFERENCES", "public", "book"}}) == Lines{"no REFERENCES on table public.book"});
  CHECK(missing("", {{"make in", "", "shop"}}) ==
        Lines{"no CREATE on schema shop", "no USAGE on schema shop"});
  CHECK(missing("", {{"own", "shop", "author"}, {"own", "shop", "author"}}) ==
        Lines{"no USAGE on schema shop", "table shop.author belongs to postgres"});
  CHECK(missing("", {{"make schema", "", "new"}}).size() == 1);
}

TEST_CASE("what the role has, and what is not there, is not missing") {
  CHECK(missing("", {{"own", "public", "mine"}, {"own", "public", "gone"}, {"own type", "public", "gone"}})
            .empty());
  CHECK(missing("GRANT CREATE ON SCHEMA public TO rights_few", {{"make in", "", "public"}}).empty());
  CHECK(missing("GRANT REFERENCES (id) ON book TO rights_few", {{"REFERENCES", "public", "book"}}).empty());
}

TEST_CASE("the owner of a schema may drop what others own in it") {
  const auto more = "ALTER SCHEMA shop OWNER TO rights_few";
  CHECK(missing(more, {{"drop", "shop", "author"}}).empty());
  CHECK(missing(more, {{"own", "shop", "author"}}).size() == 1);
}

TEST_CASE("a trusted extension needs CREATE on the database, and another is left to the server") {
  CHECK(missing("", {{"make extension", "", "file_fdw"}}).empty());
  const auto lines = missing("", {{"make extension", "", "citext"}});
  if (lines.empty())
    SUCCEED("the extension is not installed here");
  else
    CHECK(lines.front().starts_with("no CREATE on database "));
}

TEST_CASE("a superuser lacks nothing") {
  pg::Session session(database_with(k_theirs));
  CHECK(pg::missing_rights(session, {{"own", "public", "book"}, {"make schema", "", "x"}}).empty());
}
