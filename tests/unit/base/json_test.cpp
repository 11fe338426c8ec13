#include "base/json.hpp"

#include "base/error.hpp"
#include "support/catch.hpp"

using namespace plumb;

TEST_CASE("canonical text has sorted keys and no spaces") {
  CHECK(canonical(parse_json(R"({ "b": [1, true, null], "a": "ü" })", "test")) ==
        R"({"a":"ü","b":[1,true,null]})");
}

TEST_CASE("fractions and texts that are not UTF-8 have no canonical text") {
  CHECK_THROWS_AS(canonical(Json{{"a", 1.5}}), Error);
  CHECK_THROWS_AS(canonical(Json("\xff")), Error);
}

TEST_CASE("a key given twice is refused") {
  CHECK_THROWS_AS(parse_json(R"({"a": 1, "a": 2})", "test"), Error);
  CHECK_NOTHROW(parse_json(R"({"a": {"b": 1}, "c": {"b": 1}})", "test"));
}

TEST_CASE("text that is not JSON is refused by what it was to be") {
  CHECK_THROWS_WITH(parse_json("{", "the plan"), test::ContainsSubstring("the plan"));
}

TEST_CASE("an absent text has its fallback") {
  CHECK(text_of(Json{{"a", "x"}}, "a") == "x");
  CHECK(text_of(Json{{"a", nullptr}}, "a", "y") == "y");
  CHECK(text_of(Json::object(), "a", "y") == "y");
}
