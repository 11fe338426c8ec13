// What runs outside of transactions locks its table as the plan says, while another session writes to it.
#include <chrono>
#include <future>
#include <thread>

#include "schemas.hpp"
#include "support/catch.hpp"

namespace plumb::test {
namespace {

/// A transaction that has written to every table, and keeps whoever changes one waiting.
class Writer {
 public:
  explicit Writer(const pg::ConnectInfo& database) : session_(database), transaction_(session_, {}) {
    for (const auto& row :
         session_.query("SELECT oid::regclass FROM pg_class WHERE relkind IN ('r', 'p') AND "
                        "relnamespace = 'public'::regnamespace"))
      session_.execute("LOCK TABLE " + row.text(0) + " IN ROW EXCLUSIVE MODE");
  }
  void write() { session_.execute("INSERT INTO public.t VALUES (1, 1)"); }
  void finish() { transaction_.commit(); }

 private:
  pg::Session session_;
  pg::Transaction transaction_;
};

/// The locks of a backend on table t, once it waits for another.
std::string locks_of(pg::Session& observer, int backend) {
  for (int i = 0; i < 1000; ++i) {
    const auto rows = observer.query(
        "SELECT string_agg(l.mode, ' ') FROM pg_locks AS l JOIN pg_stat_activity AS a USING (pid) WHERE pid "
        "= "
        "$1::int AND l.relation = 'public.t'::regclass AND l.granted AND a.wait_event_type = 'Lock'",
        {std::to_string(backend)});
    if (!rows[0].is_null(0)) return rows[0].text(0);
    std::this_thread::sleep_for(std::chrono::milliseconds(10));
  }
  return "";
}

std::string locks_while_waiting(const pg::ConnectInfo& database, const std::string& sql) {
  pg::Session session(database), observer(database);
  Writer writer(database);
  auto running = std::async(std::launch::async, [&] { session.execute(sql); });
  const auto locks = locks_of(observer, session.connection_pid());
  writer.write();
  writer.finish();
  running.get();
  return locks;
}

constexpr auto k_tables = "CREATE TABLE t (a int, b int); ";

/// Executes the plan, and returns how many of its statements ran beside a writer.
int run_beside_a_writer(const std::string& from, const std::string& to) {
  const auto wanted = model_of(k_tables + to);
  const auto database = database_of(k_tables + from);
  const auto plan = plan_between(model_of(database), wanted, {.online = true});
  int count = 0;
  for (const auto& group : plan.groups)
    for (const auto& statement : group.statements) {
      INFO(statement.sql);
      if (group.transactional) {
        pg::Session(database).execute(statement.sql);
        continue;
      }
      CHECK(statement.lock == "SHARE UPDATE EXCLUSIVE");
      CHECK(locks_while_waiting(database, statement.sql) == "ShareUpdateExclusiveLock");
      ++count;
    }
  return count;
}

TEST_CASE("an index is built while others write") {
  CHECK(run_beside_a_writer("", "CREATE INDEX i ON t (a);") == 1);
}

TEST_CASE("an index is dropped while others write") {
  CHECK(run_beside_a_writer("CREATE INDEX i ON t (a);", "") == 1);
}

TEST_CASE("the index of a key is built while others write") {
  CHECK(run_beside_a_writer("", "ALTER TABLE t ADD UNIQUE (a);") == 1);
}

}  // namespace
}  // namespace plumb::test
