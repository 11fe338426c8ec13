#include "plans.hpp"
#include "support/catch.hpp"

using namespace plumb;
using namespace plumb::test;

namespace {

constexpr auto k_setup = "CREATE TABLE book (id integer PRIMARY KEY);";
constexpr auto k_add = "ALTER TABLE public.book ADD COLUMN isbn text";

}  // namespace

TEST_CASE("without a ledger a proved plan is applied, and says so") {
  const auto target = database_with(k_setup);
  const auto result = apply::apply(target, proved_plan(k_setup, {group({k_add})}, false), request());
  CHECK(result.groups == 1);
  REQUIRE(result.notes.size() == 1);
  CHECK_THAT(result.notes[0], ContainsSubstring("no schema plumb"));
}

TEST_CASE("without a ledger the catalog tells what is done") {
  const auto target = database_with(k_setup);
  const auto plan = proved_plan(k_setup, {group({k_add})}, false);
  apply::apply(target, plan, request());
  CHECK(apply::apply(target, plan, request()).already == 1);
}

TEST_CASE("without a ledger a group that leaves no trace is refused") {
  const auto target = database_with(k_setup);
  const auto plan = proved_plan(k_setup, {group({"INSERT INTO public.book VALUES (1)"})}, false);
  const auto error = error_of([&] { apply::apply(target, plan, request()); });
  CHECK(error.code == Exit::refused);
  CHECK(value_of(target, "SELECT count(*) FROM public.book") == "0");
}

TEST_CASE("what the server refuses in a transaction runs outside of one and is recorded") {
  const auto target = database_with(k_setup);
  auto concurrently = group({"CREATE INDEX CONCURRENTLY book_id ON public.book (id)"});
  concurrently.transactional = false;
  const auto plan = proved_plan(k_setup, {group({k_add}), concurrently});
  CHECK(apply::apply(target, plan, request()).groups == 2);
  CHECK(value_of(target, "SELECT count(*) FROM plumb.ledger") == "2");
}

TEST_CASE("what was done outside of a transaction before a crash is observed, not repeated") {
  const auto target = database_with(k_setup);
  auto concurrently = group({"CREATE INDEX CONCURRENTLY book_id ON public.book (id)"});
  concurrently.transactional = false;
  const auto plan = proved_plan(k_setup, {group({k_add}), concurrently});
  apply::apply(target, plan, request());
  pg::Session(target).execute("DELETE FROM plumb.ledger WHERE group_number = 2");
  CHECK(apply::apply(target, plan, request()).already == 2);
}
