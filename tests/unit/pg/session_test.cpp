#include "pg/session.hpp"

#include <signal.h>
#include <sys/wait.h>
#include <unistd.h>

#include <chrono>
#include <cstdlib>
#include <thread>

#include "base/interrupt.hpp"
#include "support/catch.hpp"
#include "support/database.hpp"

using namespace plumb;
using namespace plumb::test;

namespace {

/// What an act throws.
template <typename Act>
Error thrown_by(const Act& act) {
  try {
    act();
  } catch (const Error& error) {
    return error;
  }
  return Error(Exit::done, "nothing was thrown");
}

Error connecting_to(const pg::ConnectInfo& info, const pg::SessionOptions& options = {}) {
  return thrown_by([&] { pg::Session session(info, options); });
}

}  // namespace

TEST_CASE("parameters are values and NULLs") {
  pg::Session session(empty_database());
  const auto rows =
      session.query("SELECT $1::text, $2::text IS NULL, $3::int + 1", {"a'b", std::nullopt, "41"});
  CHECK(rows[0][0] == "a'b");
  CHECK(rows[0].boolean(1));
  CHECK(rows[0].integer(2) == 42);
  CHECK(rows.tag() == "SELECT 1");
}

TEST_CASE("arrays are read with their quoted elements") {
  pg::Session session(empty_database());
  const auto rows =
      session.query(R"(SELECT ARRAY['a,b', 'c"d', '', 'e\f', NULL, 'NULL'], '{}'::text[], NULL::text[])");
  CHECK(rows[0].array(0) == std::vector<std::string>{"a,b", "c\"d", "", "e\\f", "", "NULL"});
  CHECK(rows[0].array(1).empty());
  CHECK(rows[0].array(2).empty());
}

TEST_CASE("rows stay readable after the session has ended") {
  std::optional<pg::Rows> rows;
  rows = pg::Session(empty_database()).query("SELECT 'still here'");
  CHECK((*rows)[0][0] == "still here");
}

TEST_CASE("a hidden second statement is refused") {
  pg::Session session(empty_database());
  CHECK(thrown_by([&] { session.query("SELECT 1; SELECT 2"); }).sqlstate == "42601");
}

TEST_CASE("a failure carries what the server says about it") {
  const auto database = database_with("CREATE TABLE t (v int CONSTRAINT v_is_small CHECK (v < 10))");
  pg::Session session(database);
  const auto error = thrown_by([&] { session.execute("INSERT INTO public.t VALUES (11)"); });
  CHECK(error.code == Exit::failed);
  CHECK(error.sqlstate == "23514");
  CHECK(error.constraint == "v_is_small");
  CHECK(error.table == "public.t");
  CHECK_THAT(error.detail, ContainsSubstring("Failing row"));
  CHECK(error.statement == "INSERT INTO public.t VALUES (11)");
}

TEST_CASE("a failure tells the position in the statement") {
  pg::Session session(empty_database());
  CHECK(thrown_by([&] { session.query("SELECT nothing"); }).position == 8);
}

TEST_CASE("a failure in a long script shows the lines around it") {
  pg::Session session(empty_database());
  std::string script;
  for (int i = 0; i < 500; ++i) script += "SELECT " + std::to_string(i) + ";\n";
  const auto error = thrown_by([&] { session.execute_script(script + "SELECT nothing;\n"); });
  CHECK(error.statement.size() < 1100);
  CHECK(error.statement.substr(static_cast<std::size_t>(error.position) - 1, 7) == "nothing");
}

TEST_CASE("a session works after a statement has failed") {
  pg::Session session(empty_database());
  thrown_by([&] { session.query("SELECT nothing"); });
  CHECK(session.query("SELECT 1").size() == 1);
}

TEST_CASE("a script finds public objects and a query does not") {
  pg::Session session(empty_database());
  session.execute_script("CREATE TABLE t (id int); INSERT INTO t VALUES (1)");
  CHECK(thrown_by([&] { session.query("SELECT FROM t"); }).sqlstate == "42P01");
  CHECK(session.query("SELECT FROM public.t").size() == 1);
}

TEST_CASE("a script that fails leaves no transaction open") {
  pg::Session session(empty_database());
  thrown_by([&] { session.execute_script("BEGIN; SELECT nothing;"); });
  CHECK(session.query("SHOW search_path")[0][0] == "pg_catalog");
}

TEST_CASE("COPY from the client is refused and the session goes on") {
  pg::Session session(database_with("CREATE TABLE t (id int)"));
  CHECK_THAT(thrown_by([&] { session.query("COPY public.t FROM STDIN"); }).message,
             ContainsSubstring("COPY"));
  CHECK_THAT(thrown_by([&] { session.query("COPY (SELECT 1) TO STDOUT"); }).message,
             ContainsSubstring("COPY"));
  CHECK(session.query("SELECT 1").size() == 1);
}

TEST_CASE("a session has the settings that the parser relies on") {
  const auto database = database_with(
      "DO $$ BEGIN EXECUTE format('ALTER DATABASE %I SET standard_conforming_strings = off', "
      "current_database());"
      "EXECUTE format('ALTER DATABASE %I SET timezone = ''Asia/Tokyo''', current_database()); END $$");
  pg::Session session(database, {.application = "plumb/test"});
  CHECK(session.query("SHOW standard_conforming_strings")[0][0] == "on");
  CHECK(session.query("SHOW client_encoding")[0][0] == "UTF8");
  CHECK(session.query("SHOW search_path")[0][0] == "pg_catalog");
  CHECK(session.query("SHOW timezone")[0][0] == "UTC");
  CHECK(session.query("SHOW application_name")[0][0] == "plumb/test");
}

TEST_CASE("a read-only session refuses to write") {
  pg::Session session(database_with("CREATE TABLE t (id int)"), {.read_only = true});
  CHECK(thrown_by([&] { session.execute("INSERT INTO public.t VALUES (1)"); }).sqlstate == "25006");
}

TEST_CASE("a direct connection has one backend pid") {
  pg::Session session(empty_database());
  CHECK(session.backend_pid() == session.connection_pid());
}

TEST_CASE("a hint of the server is a part of the reason and not the next command") {
  pg::Session session(empty_database());
  const auto error =
      thrown_by([&] { session.execute_script("DO $$ BEGIN RAISE 'no' USING HINT = 'try harder'; END $$"); });
  CHECK(error.hint.empty());
  CHECK_THAT(error.detail, ContainsSubstring("try harder"));
}

TEST_CASE("notices are taken once") {
  pg::Session session(empty_database());
  session.execute_script("DO $$ BEGIN RAISE NOTICE 'seen' USING HINT = 'look'; END $$");
  const auto notices = session.take_notices();
  REQUIRE(notices.size() == 1);
  CHECK(notices[0].message == "seen");
  CHECK(notices[0].hint == "look");
  CHECK(session.take_notices().empty());
}

TEST_CASE("the listener sees each statement before it is sent") {
  pg::Session session(empty_database());
  std::vector<std::string> seen;
  session.on_statement([&](std::string_view sql) { seen.emplace_back(sql); });
  session.query("SELECT 1");
  CHECK(seen == std::vector<std::string>{"SELECT 1"});
}

TEST_CASE("variables of libpq do not lead a connection elsewhere") {
  const auto database = empty_database();
  setenv("PGHOSTADDR", "192.0.2.1", 1);
  setenv("PGOPTIONS", "-c nonsense=1", 1);
  setenv("PGSERVICE", "nonsense", 1);
  CHECK(connecting_to(database).code == Exit::done);
  CHECK(std::getenv("PGHOSTADDR") == nullptr);
}

TEST_CASE("a missing database is told apart") {
  const auto error = connecting_to(empty_database().with_database("nowhere"));
  CHECK(error.sqlstate == "3D000");
  CHECK_THAT(error.message, ContainsSubstring("the database nowhere does not exist"));
}

TEST_CASE("a missing role is told apart") {
  auto info = empty_database();
  info.user = "nobody_here";
  CHECK_THAT(connecting_to(info).message, ContainsSubstring("the role nobody_here does not exist"));
}

TEST_CASE("an unreachable server is told apart") {
  pg::ConnectInfo info = empty_database();
  info.host = "127.0.0.1";
  info.port = "1";
  const auto error = connecting_to(info);
  CHECK(error.code == Exit::failed);
  CHECK_THAT(error.message, ContainsSubstring("cannot reach"));
}

TEST_CASE("a broken connection is told and remembered") {
  const auto database = empty_database();
  pg::Session session(database), other(database);
  other.query("SELECT pg_terminate_backend($1::int)", {std::to_string(session.connection_pid())});
  CHECK_THAT(thrown_by([&] { session.query("SELECT 1"); }).message, ContainsSubstring("broke"));
  CHECK(session.is_broken());
}

TEST_CASE("Ctrl-C cancels the statement in flight, shows no SQL, and lets the rollback through") {
  const auto database = database_with("CREATE TABLE t (id int)");
  const auto child = fork();
  if (child == 0) {
    install_interrupt_handlers();
    const auto self = getpid();
    if (fork() == 0) {
      usleep(300000);
      kill(self, SIGINT);
      _exit(0);
    }
    pg::Session session(database);
    const auto error = thrown_by([&] {
      pg::Transaction transaction(session, {});
      session.execute("INSERT INTO public.t VALUES (1)");
      session.query("SELECT pg_sleep(20)");
    });
    const bool is_usable = session.query("SELECT FROM public.t").empty();
    _exit(error.code == Exit::stopped && error.statement.empty() && is_usable ? 0 : 1);
  }
  const auto start = std::chrono::steady_clock::now();
  int status = 0;
  waitpid(child, &status, 0);
  CHECK(WEXITSTATUS(status) == 0);
  CHECK(std::chrono::steady_clock::now() - start < std::chrono::seconds(10));
}

TEST_CASE("a statement longer than the session's limit is cancelled, whatever the server is told") {
  pg::Session session(empty_database(), {.statement_limit_s = 1});
  session.execute("SET statement_timeout = 0");
  CHECK_THROWS_WITH(session.execute("SELECT pg_sleep(60)"), ContainsSubstring("longer than 1 second"));
  CHECK(session.query("SELECT 1")[0].integer(0) == 1);
}
