// Indexes built and dropped outside of a transaction: what a failed or killed attempt leaves is mended.
#include <future>
#include <thread>

#include "plans.hpp"
#include "support/catch.hpp"

using namespace plumb;
using namespace plumb::test;

namespace {

constexpr auto k_setup = "CREATE TABLE book (id integer, title text); INSERT INTO book VALUES (1, 'Emma')";
constexpr auto k_indexed =
    "CREATE TABLE book (id integer, title text); INSERT INTO book VALUES (1, 'Emma');"
    "CREATE INDEX book_id ON book (id)";
constexpr auto k_build = "CREATE UNIQUE INDEX CONCURRENTLY book_id ON public.book (id)";
constexpr auto k_drop = "DROP INDEX CONCURRENTLY public.book_id";
constexpr auto k_state =
    "SELECT coalesce((SELECT CASE WHEN indisvalid THEN 'valid' ELSE 'half built' END FROM pg_index "
    "WHERE indexrelid = to_regclass('public.book_id')), 'none')";
constexpr auto k_break =
    "UPDATE pg_index SET indisvalid = false WHERE indexrelid = 'public.book_id'::regclass";

plan::Group outside(const char* sql) {
  auto out = group({sql});
  out.transactional = false;
  return out;
}

/// Waits until a build of book_id waits for older transactions, and ends its backend.
void kill_build(const pg::ConnectInfo& target) {
  pg::Session session(target);
  for (int tries = 0; tries < 500; ++tries) {
    const auto killed = session.query(
        "SELECT pg_terminate_backend(a.pid) FROM pg_stat_activity a WHERE a.query LIKE 'CREATE UNIQUE "
        "INDEX%' "
        "AND a.datname = current_database() AND a.wait_event_type = 'Lock' "
        "AND to_regclass('public.book_id') IS NOT NULL");
    if (!killed.empty()) return;
    std::this_thread::sleep_for(std::chrono::milliseconds(20));
  }
  FAIL("no build was seen");
}

/// Applies `plan` while an older transaction keeps the build waiting, and kills it there.
Error killed_in_the_middle(const pg::ConnectInfo& target, const plan::Plan& plan) {
  pg::Session other(target);
  pg::Transaction older(other, {});
  other.execute("INSERT INTO public.book VALUES (2, 'Persuasion')");
  auto applying = std::async(std::launch::async,
                             [&] { return error_of([&] { apply::apply(target, plan, request()); }); });
  kill_build(target);
  return applying.get();
}

}  // namespace

TEST_CASE("a build that was killed is taken away and done again") {
  const auto target = database_with(k_setup);
  const auto plan = proved_plan(k_setup, {outside(k_build)});
  CHECK(killed_in_the_middle(target, plan).code == Exit::stopped);
  CHECK(value_of(target, k_state) == "half built");
  CHECK(apply::apply(target, plan, request()).groups == 1);
  CHECK(value_of(target, k_state) == "valid");
}

TEST_CASE("without a ledger, too, a build that was killed is done again") {
  const auto target = database_with(k_setup);
  const auto plan = proved_plan(k_setup, {outside(k_build)}, false);
  killed_in_the_middle(target, plan);
  CHECK(apply::apply(target, plan, request()).groups == 1);
  CHECK(value_of(target, k_state) == "valid");
}

TEST_CASE("a build that fails leaves nothing behind") {
  const auto target = database_with(std::string(k_setup) + "; INSERT INTO book VALUES (1, 'Sanditon')");
  const auto plan = proved_plan(k_setup, {outside(k_build)});
  const auto error = error_of([&] { apply::apply(target, plan, request()); });
  CHECK(error.sqlstate == "23505");
  CHECK(value_of(target, k_state) == "none");
}

TEST_CASE("a build that failed for a while can be repeated") {
  const auto target = database_with(std::string(k_setup) + "; INSERT INTO book VALUES (1, 'Sanditon')");
  const auto plan = proved_plan(k_setup, {outside(k_build)});
  error_of([&] { apply::apply(target, plan, request()); });
  pg::Session(target).execute("DELETE FROM public.book WHERE title = 'Sanditon'");
  apply::apply(target, plan, request());
  CHECK(value_of(target, k_state) == "valid");
}

TEST_CASE("a drop that was killed is done again") {
  const auto target = database_with(k_indexed);
  const auto plan = proved_plan(k_indexed, {outside(k_drop)}, false);
  pg::Session(target).execute(k_break);
  CHECK(apply::apply(target, plan, request()).groups == 1);
  CHECK(value_of(target, k_state) == "none");
}

TEST_CASE("an index that another session may be building is waited for, not dropped") {
  const auto target = database_with(k_indexed);
  const auto plan = proved_plan(k_setup, {outside(k_build)}, false);
  pg::Session other(target);
  other.execute(k_break);
  pg::Transaction building(other, {});
  other.execute("LOCK TABLE public.book IN SHARE UPDATE EXCLUSIVE MODE");
  CHECK(error_of([&] { apply::apply(target, plan, request()); }).code == Exit::stopped);
  CHECK(value_of(target, k_state) == "half built");
}

TEST_CASE("another index that is not valid makes a target stale") {
  const auto target = database_with(std::string(k_setup) + "; CREATE INDEX other ON book (title)");
  const auto plan = proved_plan(k_setup, {outside(k_build)});
  pg::Session(target).execute(
      "UPDATE pg_index SET indisvalid = false WHERE indexrelid = 'public.other'::regclass");
  CHECK(error_of([&] { apply::apply(target, plan, request()); }).code == Exit::stale);
}
