#include "bookshop.hpp"
#include "support/catch.hpp"

using namespace plumb;
using namespace plumb::inspect::test;
using plumb::test::ContainsSubstring;

namespace {

const std::string k_odd = "odd \"schema\nü";

std::vector<std::string> used_by(const schema::Other& object) {
  std::vector<std::string> names;
  for (const auto& use : object.uses) names.push_back(schema::to_string(use));
  return names;
}

using Names = std::vector<std::string>;

}  // namespace

TEST_CASE("schemas of the system, of plumb and of sessions are not read") {
  CHECK(whole().schemas == Names{k_odd, "public", "sales"});
  CHECK(whole().find_table({"plumb", "ledger"}) == nullptr);
}

TEST_CASE("extensions are read, their members are not") {
  CHECK(whole().extensions == Names{"pg_trgm"});
  for (const auto& object : whole().others) CHECK(object.name.name.find("similarity") == std::string::npos);
}

TEST_CASE("the values of an enum are read in their order") {
  CHECK(whole().find_enum({"public", "Role"})->values == Names{"admin", "guest", "it's", "say \"x\""});
  CHECK(whole().find_enum({"sales", "nothing"})->values.empty());
}

TEST_CASE("sequences are read with all parameters, those of identity columns are not") {
  REQUIRE(whole().sequences.size() == 3);
  const auto& free = whole().sequences[0];
  CHECK(free.name == schema::Name{"public", "free"});
  CHECK(free.type == "integer");
  CHECK(std::vector{free.start, free.increment, free.minimum, free.maximum, free.cache} ==
        std::vector<std::int64_t>{7, 5, 2, 1000, 3});
  CHECK(free.cycle);
  CHECK(free.owner_column.empty());
}

TEST_CASE("a sequence names the column that owns it") {
  CHECK(whole().sequences[1].owner_table == schema::Name{"public", "note"});
  CHECK(whole().sequences[2].name == schema::Name{"sales", "customer_id_seq"});
  CHECK(whole().sequences[2].owner_table == schema::Name{"sales", "customer"});
  CHECK(whole().sequences[2].owner_column == "id");
}

TEST_CASE("a view names the columns it shows, another view the view") {
  CHECK(used_by(other("view", "total_view")) ==
        Names{"column public.orders.id", "column public.orders.total"});
  CHECK(used_by(other("view", "view_of_view")) == Names{"column public.total_view.id"});
  CHECK(used_by(other("materialized view", "order_count")) == Names{"table public.orders"});
}

TEST_CASE("what sits on a table names it") {
  for (const auto& [kind, name] :
       std::vector<std::pair<std::string, std::string>>{{"trigger", "on_total"},
                                                        {"policy", "positive"},
                                                        {"statistics", "number_role"},
                                                        {"row security", "orders"}})
    CHECK(other(kind, name).table == schema::Name{"public", "orders"});
  CHECK(other("rule", "keep").table == schema::Name{"public", "note"});
  CHECK(used_by(other("trigger", "on_total")) == Names{"table public.orders", "column public.orders.total"});
}

TEST_CASE("definitions are as the server prints them") {
  CHECK(other("policy", "positive").definition ==
        "PERMISSIVE FOR * TO PUBLIC USING ((total > (0)::numeric))");
  CHECK(other("domain", "word").definition ==
        "text NOT NULL DEFAULT 'x'::text CONSTRAINT word_check CHECK ((VALUE <> ''::text))");
  CHECK(other("composite type", "pair").definition == "a integer, \"B\" text");
  CHECK(other("range type", "span").definition == "double precision");
  CHECK_THAT(other("function", "twice(integer, public.\"Role\")").definition,
             ContainsSubstring("SELECT 2 * a"));
}

TEST_CASE("objects outside of schemas are found") {
  CHECK(other("publication", "changes").name.schema.empty());
  CHECK(used_by(other("publication", "changes")) == Names{"table public.orders"});
  CHECK(other("procedure", "nothing()").kind == "procedure");
  CHECK(other("aggregate", "plus(integer)").kind == "aggregate");
}

TEST_CASE("options of a foreign server are not read: they may hold a password") {
  CHECK(other("foreign server", "far").definition.empty());
}

TEST_CASE("the functions that come with a range type are no objects of their own") {
  for (const auto& object : whole().others) CHECK_FALSE(object.name.name.starts_with("span("));
}
