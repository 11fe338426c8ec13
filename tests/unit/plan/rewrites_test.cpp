#include "plan/rewrites.hpp"

#include <algorithm>

#include "schemas.hpp"
#include "support/catch.hpp"

namespace plumb::plan {
namespace {

using test::model_of;
using test::plan_between;

constexpr auto k_before = "CREATE TABLE hot (id integer); CREATE TABLE big (id integer, a text, b text)";

PlanOptions with_large(bool online) {
  PlanOptions options;
  options.online = online;
  options.at_risk[{"public", "hot"}] = {10, 8192, true, {}};
  options.at_risk[{"public", "big"}] = {1'000'000, std::int64_t{1} << 30, false, {}};
  return options;
}

Plan plan_to(const std::string& after, bool online) {
  return plan_between(model_of(k_before), model_of(after), with_large(online));
}

bool makes_readers_wait(const Statement& statement) {
  return std::ranges::any_of(statement.hazards,
                             [](const Hazard& hazard) { return hazard.kind == HazardKind::blocks_reads; });
}

constexpr auto k_after =
    "CREATE TABLE hot (id integer, note text); "
    "CREATE TABLE big (id bigint, a character varying(9), b character varying(9))";

TEST_CASE("the types of several columns change in one statement, which writes the table once") {
  const auto plan =
      plan_to("CREATE TABLE hot (id integer); CREATE TABLE big (id bigint, a varchar(9), b text)", false);
  REQUIRE(plan.groups.size() == 1);
  REQUIRE(plan.groups[0].statements.size() == 1);
  CHECK(plan.groups[0].statements[0].sql ==
        "ALTER TABLE public.big ALTER COLUMN a TYPE character varying(9),\n  ALTER COLUMN id TYPE bigint");
  CHECK(plan.groups[0].statements[0].inverse.sql ==
        std::vector<std::string>{
            "ALTER TABLE public.big ALTER COLUMN a TYPE text,\n  ALTER COLUMN id TYPE integer"});
}

TEST_CASE("columns with defaults change their types in one statement, too") {
  const auto plan = plan_between(model_of("CREATE TABLE big (a integer DEFAULT 1, b integer DEFAULT 2)"),
                                 model_of("CREATE TABLE big (a bigint DEFAULT 1, b bigint DEFAULT 2)"));
  REQUIRE(plan.groups.size() == 1);
  REQUIRE(plan.groups[0].statements.size() == 5);
  CHECK(plan.groups[0].statements[2].sql ==
        "ALTER TABLE public.big ALTER COLUMN a TYPE bigint,\n  ALTER COLUMN b TYPE bigint");
}

TEST_CASE("what loses values keeps a statement of its own, to be consented to") {
  const auto plan =
      plan_to("CREATE TABLE hot (id integer); CREATE TABLE big (id bigint, a date, b text)", false);
  REQUIRE(plan.groups.size() == 1);
  CHECK(plan.groups[0].statements.size() == 2);
}

TEST_CASE("a large table that is in use is written anew in a transaction of its own") {
  const auto plan = plan_to(k_after, true);
  REQUIRE(plan.groups.size() == 2);
  for (const auto& group : plan.groups) {
    REQUIRE(group.statements.size() == 1);
    CHECK(makes_readers_wait(group.statements[0]) ==
          (group.statements[0].object != "column public.hot.note"));
  }
}

TEST_CASE("who waits for a rewrite of another table in the same transaction is said") {
  const auto plan = plan_to(k_after, false);
  REQUIRE(plan.groups.size() == 1);
  const auto& first = plan.groups[0].statements[0];
  REQUIRE(first.object == "column public.hot.note");
  CHECK(makes_readers_wait(first));
}

}  // namespace
}  // namespace plumb::plan
