#include "support/catch.hpp"
#include "unit/lua/script.hpp"

using namespace plumb;
using plumb::test::run_lua;

namespace {

/// What comes back of a value that went through Lua.
Json through_lua(const Json& value) {
  test::Script script;
  lua::push_value(script.state(), value);
  Json back = lua::to_value(script.state(), -1);
  lua_pop(script.state(), 1);
  return back;
}

}  // namespace

TEST_CASE("plain values go to Lua and come back the same") {
  const Json values[] = {Json(),
                         true,
                         0,
                         -1,
                         9007199254740992,
                         "",
                         "text €",
                         Json::array(),
                         Json::object(),
                         {1, 2, 3},
                         {{"a", {{"b", Json::array()}}}}};
  for (const auto& value : values) CHECK(through_lua(value) == value);
}

TEST_CASE("whole numbers that Lua cannot hold become text") {
  CHECK(through_lua(9007199254740993) == "9007199254740993");
  CHECK(through_lua(std::numeric_limits<std::int64_t>::min()) == "-9223372036854775808");
  CHECK(through_lua(std::numeric_limits<std::uint64_t>::max()) == "18446744073709551615");
}

TEST_CASE("null in an object is absent in Lua") { CHECK(through_lua({{"a", nullptr}}) == Json::object()); }

TEST_CASE("an empty table is an object") { CHECK(run_lua("return {}").value == Json::object()); }

TEST_CASE("a refused value is named by its place") {
  CHECK_THAT(run_lua("return {rows = {1, {total = 0.5}}}").error,
             test::ContainsSubstring("rows[2].total: a number must be whole"));
  CHECK_THAT(run_lua("return {callback = error}").error,
             test::ContainsSubstring("callback: a function is not a plain value"));
}

TEST_CASE("an array with a hole is refused") {
  CHECK_THAT(run_lua("return {1, nil, 3}").error, test::ContainsSubstring("may not have holes"));
}

TEST_CASE("values nested as deep as allowed pass, deeper ones are refused") {
  const auto nested = [](int depth) {
    return run_lua("local t = {} for i = 2, " + std::to_string(depth) + " do t = {t = t} end return t");
  };
  CHECK(nested(lua::k_nesting).ok);
  CHECK_FALSE(nested(lua::k_nesting + 1).ok);
}

TEST_CASE("converting values leaves the stack as it was") {
  test::Script script;
  lua_State* lua = script.state();
  for (const char* text :
       {"return {a = {1, 2, {b = 3}}}", "return {a = {1, 2, {b = 0.5}}}", "return {1, print}"})
    script.run(text);
  CHECK(lua_gettop(lua) == 0);
  lua::push_value(lua, {{"a", {1, 2}}});
  CHECK(lua_gettop(lua) == 1);
  lua::to_value(lua, -1);
  CHECK(lua_gettop(lua) == 1);
  lua::failure_of(lua, -1);
  lua::is_failure(lua, -1);
  lua::is_marked_array(lua, -1);
  CHECK(lua_gettop(lua) == 1);
}
