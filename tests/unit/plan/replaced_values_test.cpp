#include "plan/replaced_values.hpp"

#include "schemas.hpp"
#include "support/catch.hpp"

namespace plumb::plan {
namespace {

using test::database_of;
using test::model_of;

/// What a query answers after the plan to `after` was executed on `before`.
std::string value_after(const std::string& before, const std::string& after, const std::string& query) {
  const auto to = model_of(after);
  const auto database = database_of(before);
  test::execute(database, test::plan_between(model_of(database), to));
  pg::Session session(database);
  return session.query(query)[0].text(0);
}

constexpr auto k_swapped =
    "CREATE TYPE size AS (height int, width int); CREATE DOMAIN sizes AS size[]; "
    "CREATE TABLE picture (several size[], many sizes)";
constexpr auto k_with_rows =
    "CREATE TYPE size AS (width int, height int); CREATE DOMAIN sizes AS size[]; "
    "CREATE TABLE picture (several size[], many sizes); "
    "INSERT INTO picture VALUES ('{\"(1,2)\",NULL}', '{\"(3,4)\"}')";

TEST_CASE("values in arrays go over to other attributes by name") {
  CHECK(value_after(k_with_rows, k_swapped, "SELECT several FROM public.picture") == "{\"(2,1)\",NULL}");
}

TEST_CASE("values in a domain over arrays go over to other attributes by name") {
  CHECK(value_after(k_with_rows, k_swapped, "SELECT many FROM public.picture") == "{\"(4,3)\"}");
}

}  // namespace
}  // namespace plumb::plan
