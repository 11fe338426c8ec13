#include <thread>

#include "apply/turn.hpp"
#include "plans.hpp"
#include "support/catch.hpp"

using namespace plumb;
using namespace plumb::test;

namespace {

constexpr auto k_setup = "CREATE TABLE book (id integer PRIMARY KEY);";
constexpr auto k_add = "ALTER TABLE public.book ADD COLUMN isbn text";

/// A session that reads the table and does not end its transaction.
struct Reader {
  explicit Reader(const pg::ConnectInfo& target)
      : session(target, {.application = "reader"}), transaction(session, {}) {
    session.query("SELECT count(*) FROM public.book");
  }
  pg::Session session;
  pg::Transaction transaction;
};

}  // namespace

TEST_CASE("who holds the lock is named when it is not had within the budget") {
  const auto target = database_with(k_setup);
  const auto plan = proved_plan(k_setup, {group({k_add})});
  const Reader reader(target);
  const auto error = error_of([&] { apply::apply(target, plan, request()); });
  CHECK(error.code == Exit::stopped);
  CHECK_THAT(error.detail, ContainsSubstring("reader, idle in transaction"));
  CHECK(error.hint == "end or wait for those sessions, then plumb resume r1");
  CHECK(value_of(target, "SELECT to_regclass('plumb.ledger')").empty());
}

TEST_CASE("a lock that comes free within the budget is had") {
  const auto target = database_with(k_setup);
  const auto plan = proved_plan(k_setup, {group({k_add})});
  auto reader = std::make_unique<Reader>(target);
  auto patient = request();
  patient.locks.budget_ms = 10000;
  std::thread release([&] {
    std::this_thread::sleep_for(std::chrono::milliseconds(700));
    reader.reset();
  });
  const auto result = apply::apply(target, plan, patient);
  release.join();
  CHECK(result.groups == 1);
}

TEST_CASE("a reader waits for no longer than the statement's own lock limit") {
  const auto target = database_with(k_setup);
  auto plan = proved_plan(k_setup, {group({k_add})});
  for (auto& statement : plan.groups[0].statements) statement.lock_timeout_ms = 0;
  const Reader reader(target);
  CHECK(error_of([&] { apply::apply(target, plan, request()); }).sqlstate == "55P03");
}

TEST_CASE("two plumbs do not apply to one database at a time") {
  const auto target = database_with(k_setup);
  const auto plan = proved_plan(k_setup, {group({k_add})});
  pg::Session other(target, {.application = "plumb/r0"});
  pg::Transaction transaction(other, {});
  other.query("SELECT pg_catalog.pg_try_advisory_xact_lock(1886155117, 0)");
  const auto error = error_of([&] { apply::apply(target, plan, request()); });
  CHECK(error.code == Exit::stopped);
  CHECK_THAT(error.detail, ContainsSubstring("another plumb") && ContainsSubstring("plumb/r0"));
}

TEST_CASE("blockers are the sessions that hold locks on the relations") {
  const auto target = database_with(k_setup);
  const Reader reader(target);
  pg::Session session(target);
  CHECK(apply::blockers(session, {{"public", "book"}}).size() == 1);
  CHECK(apply::blockers(session, {{"public", "other"}}).empty());
}

TEST_CASE("whoever is waited for is told once, with its address and user") {
  const auto target = database_with(k_setup);
  const auto plan = proved_plan(k_setup, {group({k_add})});
  const Reader reader(target);
  auto told = std::vector<std::string>();
  auto waiting = request();
  waiting.on_wait = [&](const std::string& text) { told.push_back(text); };
  CHECK_THROWS(apply::apply(target, plan, waiting));
  REQUIRE(told.size() == 1);
  CHECK_THAT(told.front(), ContainsSubstring("waiting for a lock held by pid ") &&
                               ContainsSubstring("(postgres from ") && ContainsSubstring("reader"));
}

TEST_CASE("a database is aligned by one run at a time, and the second is told by which") {
  const auto target = database_with(k_setup);
  auto first = request();
  first.run = "r0";
  auto turn = std::make_unique<apply::Turn>(target, first);
  const auto error = error_of([&] { apply::Turn(target, request()); });
  CHECK(error.code == Exit::stopped);
  CHECK_THAT(error.detail, ContainsSubstring("another run brings this database to its schema") &&
                               ContainsSubstring("of run r0 ("));
  turn.reset();
  CHECK_NOTHROW(apply::Turn(target, request()));
}

TEST_CASE("a turn on a database keeps nobody from applying a plan to it") {
  const auto target = database_with(k_setup);
  const apply::Turn turn(target, request("r0/sync/1"));
  CHECK(apply::apply(target, proved_plan(k_setup, {group({k_add})}), request()).groups == 1);
}
