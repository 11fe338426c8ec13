#include "bookshop.hpp"
#include "support/catch.hpp"

using namespace plumb;
using namespace plumb::inspect::test;
using plumb::test::ContainsSubstring;

namespace {

const std::string k_odd = "odd \"schema\nü";

/// What an object needs, as people read it.
std::vector<std::string> needs(const schema::ObjectId& id) {
  std::vector<std::string> names;
  for (const auto& needed : whole().needs_of(id)) names.push_back(schema::to_string(needed));
  return names;
}

std::vector<std::string> needs_of(schema::Kind kind, const std::string& name) {
  return needs(schema::id_of(object(kind, name)));
}

using Names = std::vector<std::string>;
using schema::Kind;

}  // namespace

TEST_CASE("schemas of the system, of plumb and of sessions are not read") {
  CHECK(whole().names_of(Kind::schema) == Names{k_odd, "public", "sales"});
  CHECK(whole().find_table({"plumb", "ledger"}) == nullptr);
}

TEST_CASE("extensions are read, their members are not") {
  CHECK(whole().names_of(Kind::extension) == Names{"pg_trgm"});
  for (const auto& each : whole().objects) CHECK(each.name.name.find("similarity") == std::string::npos);
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

TEST_CASE("a view needs the columns it shows, a view on it the view") {
  CHECK(needs_of(Kind::view, "total_view") == Names{"column public.orders.id", "column public.orders.total"});
  CHECK(needs_of(Kind::view, "view_of_view") == Names{"view public.total_view"});
  CHECK(needs_of(Kind::materialized_view, "order_count") == Names{"table public.orders"});
}

TEST_CASE("what sits on a table names it") {
  for (const auto& [kind, name] : std::vector<std::pair<Kind, std::string>>{
           {Kind::trigger, "on_total"}, {Kind::policy, "positive"}, {Kind::statistics, "number_role"}})
    CHECK(object(kind, name).table == schema::Name{"public", "orders"});
  CHECK(object(Kind::rule, "keep").table == schema::Name{"public", "note"});
  CHECK(object(Kind::index, "order_count_idx").table == schema::Name{"public", "order_count"});
}

TEST_CASE("a trigger needs its columns and its function") {
  CHECK(needs_of(Kind::trigger, "on_total") ==
        Names{"function public.touch()", "table public.orders", "column public.orders.total"});
}

TEST_CASE("a table needs what its columns, checks and indexes are made of") {
  CHECK(needs({Kind::column, "public", "tall", "a"}) == Names{"domain public.even"});
  CHECK(needs({Kind::column, "public", "tall", "b"}) == Names{"composite type public.pair"});
  CHECK(needs({Kind::column, "public", "tall", "c"}) == Names{"function public.doubled(integer)"});
  CHECK(needs({Kind::check, "public", "tall", "tall_check"}) == Names{"function public.doubled(integer)"});
  CHECK(needs({Kind::index, "public", "tall", "tall_doubled"}) ==
        Names{"function public.doubled(integer)", "table public.tall", "column public.tall.c"});
  CHECK(needs_of(Kind::domain, "even") == Names{"function public.doubled(integer)"});
}

TEST_CASE("what is in an extension stands for the extension") {
  CHECK(needs({Kind::index, "sales", "customer", "customer_like"}) == Names{"extension pg_trgm"});
}

TEST_CASE("attributes are as the server prints them") {
  const auto& policy = object(Kind::policy, "positive").properties;
  CHECK(policy["using"] == "(total > (0)::numeric)");
  CHECK_FALSE(policy.has("command"));
  const auto& domain = object(Kind::domain, "word").properties;
  CHECK(domain["type"] == "text");
  CHECK(domain["default"] == "'x'::text");
  CHECK(domain["not null"] == "yes");
  CHECK(domain["constraint word_check"] == "CHECK ((VALUE <> ''::text))");
  CHECK(object(Kind::composite_type, "pair").properties["attributes"] == "a integer, \"B\" text");
  CHECK(object(Kind::range_type, "span").properties["subtype"] == "double precision");
}

TEST_CASE("a routine is told apart by the types of its arguments") {
  CHECK(object(Kind::function, "twice").signature == "integer, public.\"Role\"");
  CHECK_THAT(object(Kind::function, "twice").properties["definition"], ContainsSubstring("SELECT 2 * a"));
  CHECK(object(Kind::procedure, "nothing").signature.empty());
  CHECK(object(Kind::aggregate, "plus").signature == "integer");
}

TEST_CASE("objects outside of schemas are found") {
  CHECK(object(Kind::publication, "changes").name.schema.empty());
  CHECK(needs_of(Kind::publication, "changes") == Names{"table public.orders"});
}

TEST_CASE("the value of an option that may be a secret is not read") {
  CHECK(object(Kind::foreign_server, "far").properties["option password"] == schema::k_hidden);
}

TEST_CASE("the functions that come with a range type are no objects of their own") {
  for (const auto& each : whole().objects)
    CHECK_FALSE((each.name.name == "span" && each.kind == Kind::function));
}

TEST_CASE("row security is an attribute of its table") {
  CHECK(table("public", "orders").more["row security"] == "enabled");
  CHECK_FALSE(table("public", "note").more.has("row security"));
}
