#include <thread>

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
