// Comments, owners and privileges of objects of all kinds.
#include "bookshop.hpp"
#include "support/catch.hpp"

using namespace plumb;
using namespace plumb::inspect::test;
using schema::Kind;
using schema::Privilege;

namespace {

using Privileges = std::vector<Privilege>;

}  // namespace

TEST_CASE("a table and its parts have their comments") {
  CHECK(table("public", "orders").more["comment"] == "what was bought");
  CHECK(column("orders", "total").more["comment"] == "with tax");
  CHECK(constraint("public", "orders", "orders_total").more["comment"] == "never below nothing");
  CHECK(constraint("public", "orders", "orders_apart").more["comment"] == "one order a total");
  CHECK(index("public", "orders", "orders_gin").more["comment"] == "for search");
}

TEST_CASE("types, sequences and all other objects have their comments") {
  CHECK(whole().find_enum({"public", "Role"})->more["comment"] == "who may what");
  CHECK(whole().find_sequence({"public", "free"})->more["comment"] == "belongs to nobody");
  CHECK(object(Kind::function, "twice").properties["comment"] == "two of them");
  CHECK(object(Kind::trigger, "on_total").properties["comment"] == "keeps the time");
  CHECK(object(Kind::schema, "sales").properties["comment"] == "everything sold");
}

TEST_CASE("what nobody commented on has no comment") {
  CHECK_FALSE(table("public", "note").more.has("comment"));
  CHECK_FALSE(object(Kind::schema, "public").properties.has("comment"));
}

TEST_CASE("rights beyond those of birth are privileges") {
  CHECK(table("public", "orders").rights.privileges == Privileges{{"reader", "SELECT", true}});
  CHECK(whole().find_sequence({"public", "free"})->rights.privileges == Privileges{{"reader", "USAGE"}});
  CHECK(object(Kind::view, "total_view").rights.privileges == Privileges{{"", "SELECT"}});
  CHECK(table("public", "note").rights.privileges.empty());
}

TEST_CASE("a right on one column is a privilege of the column") {
  CHECK(column("orders", "total").privileges == Privileges{{"reader", "UPDATE"}});
  CHECK(column("orders", "id").privileges.empty());
}

TEST_CASE("a right of birth that was taken away is a privilege that is revoked") {
  CHECK(object(Kind::function, "twice").rights.privileges == Privileges{{"", "EXECUTE", false, true}});
}

TEST_CASE("objects know their owner") {
  CHECK(table("public", "note").rights.owner == "reader");
  CHECK(object(Kind::function, "twice").rights.owner == table("public", "orders").rights.owner);
}
