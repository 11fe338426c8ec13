#include "support/catch.hpp"
#include "support/database.hpp"

using namespace plumb;
using namespace plumb::test;

namespace {

template <typename Act>
Error thrown_by(const Act& act) {
  try {
    act();
  } catch (const Error& error) {
    return error;
  }
  return Error(Exit::done, "nothing was thrown");
}

pg::ConnectInfo with_table() { return database_with("CREATE TABLE t (id int PRIMARY KEY)"); }

std::string rows_in(const pg::ConnectInfo& database) {
  return value_of(database, "SELECT count(*) FROM public.t");
}

}  // namespace

TEST_CASE("a committed transaction is kept") {
  const auto database = with_table();
  pg::Session session(database);
  pg::Transaction transaction(session, {});
  session.execute("INSERT INTO public.t VALUES (1)");
  transaction.commit();
  CHECK(rows_in(database) == "1");
}

TEST_CASE("a transaction that is left rolls back") {
  const auto database = with_table();
  pg::Session session(database);
  {
    pg::Transaction transaction(session, {});
    session.execute("INSERT INTO public.t VALUES (1)");
  }
  CHECK(rows_in(database) == "0");
}

TEST_CASE("time-outs hold in the transaction only") {
  pg::Session session(with_table());
  {
    pg::Transaction transaction(session, {.lock_timeout_ms = 123, .statement_timeout_ms = 4567});
    CHECK(session.query("SHOW lock_timeout")[0][0] == "123ms");
    CHECK(session.query("SHOW statement_timeout")[0][0] == "4567ms");
  }
  CHECK(session.query("SHOW statement_timeout")[0][0] == "0");
}

TEST_CASE("a writing transaction without a lock time-out is refused") {
  pg::Session session(with_table());
  CHECK_THAT(thrown_by([&] { pg::Transaction transaction(session, {.lock_timeout_ms = 0}); }).message,
             ContainsSubstring("locks"));
}

TEST_CASE("a read-only transaction refuses to write") {
  pg::Session session(with_table());
  pg::Transaction transaction(session, {.read_only = true});
  CHECK(thrown_by([&] { session.execute("INSERT INTO public.t VALUES (1)"); }).sqlstate == "25006");
}

TEST_CASE("every transaction of a read-only session is read-only") {
  pg::Session session(with_table(), {.read_only = true});
  pg::Transaction transaction(session, {});
  CHECK(session.query("SHOW transaction_read_only")[0][0] == "on");
}

TEST_CASE("a repeatable read does not see what others commit") {
  const auto database = with_table();
  pg::Session reader(database), writer(database);
  pg::Transaction transaction(reader, {.read_only = true, .repeatable_read = true});
  reader.query("SELECT FROM public.t");
  writer.execute("INSERT INTO public.t VALUES (1)");
  CHECK(reader.query("SELECT FROM public.t").empty());
}

TEST_CASE("a COMMIT that the server turns into ROLLBACK is a failure") {
  pg::Session session(with_table());
  pg::Transaction transaction(session, {});
  thrown_by([&] { session.query("SELECT nothing"); });
  CHECK(thrown_by([&] { transaction.commit(); }).code == Exit::failed);
}

TEST_CASE("a constraint that fails at COMMIT is a failure with its name") {
  const auto database =
      database_with("CREATE TABLE t (id int CONSTRAINT t_id_key UNIQUE DEFERRABLE INITIALLY DEFERRED)");
  pg::Session session(database);
  pg::Transaction transaction(session, {});
  session.execute("INSERT INTO public.t VALUES (1), (1)");
  const auto error = thrown_by([&] { transaction.commit(); });
  CHECK(error.code == Exit::failed);
  CHECK(error.constraint == "t_id_key");
}

TEST_CASE("a connection that breaks at COMMIT leaves the outcome unknown") {
  const auto database = with_table();
  pg::Session session(database), other(database);
  pg::Transaction transaction(session, {});
  session.execute("INSERT INTO public.t VALUES (1)");
  other.query("SELECT pg_terminate_backend($1::int)", {std::to_string(session.connection_pid())});
  CHECK(thrown_by([&] { transaction.commit(); }).code == Exit::unknown);
}

TEST_CASE("a transaction cannot be committed twice") {
  pg::Session session(with_table());
  pg::Transaction transaction(session, {});
  transaction.commit();
  CHECK_THROWS_AS(transaction.commit(), Error);
}
