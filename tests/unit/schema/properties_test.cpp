#include "schema/properties.hpp"

#include "support/catch.hpp"

using namespace plumb::schema;

TEST_CASE("attributes are sorted by name however they were set") {
  Properties properties;
  properties.set("b", "2");
  properties.set("c", "3");
  properties.set("a", "1");
  CHECK(properties.list() == std::vector<Property>{{"a", "1"}, {"b", "2"}, {"c", "3"}});
}

TEST_CASE("an attribute that is not there is empty") {
  Properties properties;
  properties.set("b", "2");
  CHECK(properties["b"] == "2");
  CHECK(properties["a"].empty());
  CHECK(properties["c"].empty());
  CHECK(properties.has("b"));
  CHECK_FALSE(properties.has("a"));
}

TEST_CASE("setting an attribute again replaces it") {
  Properties properties;
  properties.set("a", "1");
  properties.set("a", "2");
  CHECK(properties.list() == std::vector<Property>{{"a", "2"}});
}

TEST_CASE("an empty value takes an attribute away") {
  Properties properties;
  properties.set("a", "1");
  properties.set("a", "");
  properties.set("b", "");
  CHECK(properties.list().empty());
  CHECK(properties == Properties{});
}
