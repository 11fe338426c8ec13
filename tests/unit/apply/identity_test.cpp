#include "plans.hpp"
#include "support/catch.hpp"

using namespace plumb;
using namespace plumb::test;

namespace {

constexpr auto k_setup = "CREATE TABLE book (id integer PRIMARY KEY);";
constexpr auto k_add = "ALTER TABLE public.book ADD COLUMN isbn text";

pg::Identity identity_of(const pg::ConnectInfo& database) {
  pg::Session session(database);
  return pg::read_identity(session);
}

}  // namespace

TEST_CASE("the pinned database is accepted") {
  const auto target = database_with(k_setup);
  auto pinned = request();
  pinned.pinned = identity_of(target);
  CHECK(apply::apply(target, proved_plan(k_setup, {group({k_add})}), pinned).groups == 1);
}

TEST_CASE("another database than the pinned one is refused, naming what differs") {
  const auto target = database_with(k_setup);
  auto pinned = request();
  pinned.pinned = identity_of(target);
  pinned.pinned->database_oid = "1";
  const auto error = error_of([&] { apply::apply(target, proved_plan(k_setup, {group({k_add})}), pinned); });
  CHECK(error.code == Exit::refused);
  CHECK_THAT(error.detail, ContainsSubstring("database oid"));
}

TEST_CASE("a plan made for another database is refused even where nothing is pinned") {
  const auto target = database_with(k_setup);
  auto plan = proved_plan(k_setup, {group({k_add})});
  plan.target = identity_of(database_with(k_setup)).to_json();
  CHECK(error_of([&] { apply::apply(target, plan, request()); }).code == Exit::refused);
}

TEST_CASE("an approval is used once") {
  const auto first = database_with(k_setup);
  auto approved = request("r1/apply/1");
  approved.nonces = {"n1"};
  apply::apply(first, proved_plan(k_setup, {group({k_add})}), approved);
  auto again = request("r2/apply/1");
  again.run = "r2";
  again.nonces = {"n1"};
  const auto setup = std::string(k_setup) + k_add + ";";
  const auto plan = proved_plan(setup, {group({"ALTER TABLE public.book ADD COLUMN price integer"})}, false);
  const auto error = error_of([&] { apply::apply(first, plan, again); });
  CHECK(error.code == Exit::refused);
  CHECK_THAT(error.message, ContainsSubstring("already used"));
  CHECK(value_of(first, "SELECT count(*) FROM pg_attribute WHERE attname = 'price'") == "0");
}

TEST_CASE("the same effect may meet its own approval again") {
  const auto target = database_with(k_setup);
  auto approved = request();
  approved.nonces = {"n1"};
  const auto plan = proved_plan(k_setup, {group({k_add})});
  apply::apply(target, plan, approved);
  CHECK(apply::apply(target, plan, approved).already == 1);
}
