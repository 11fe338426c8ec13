#include "base/error.hpp"
#include "support/catch.hpp"
#include "unit/lua/script.hpp"

using namespace plumb;

namespace {

int fail_with_table(lua_State*) {
  throw lua::Failure({{"code", "refused"}, {"message", "no"}, {"sqlstate", "42501"}});
}
int fail_with_error(lua_State*) { throw Error::stale("it moved"); }
int fail_with_mistake(lua_State*) { throw lua::Misuse("unknown option"); }
int fail_with_bug(lua_State*) { throw std::out_of_range("outside"); }

template <lua_CFunction body>
Json value_with(const std::string& text) {
  test::Script script;
  lua_pushcfunction(script.state(), lua::guarded<body>);
  lua::set_global(script.state(), "fail");
  const auto ended = script.run(text);
  return ended.ok ? ended.value : Json(ended.error);
}

}  // namespace

TEST_CASE("a failure reaches Lua as a table whose tostring is its message") {
  CHECK(
      value_with<fail_with_table>("local ok, e = pcall(fail) return {ok, e.code, e.sqlstate, tostring(e)}") ==
      Json({false, "refused", "42501", "no"}));
}

TEST_CASE("an Error thrown by C++ reaches Lua as a table") {
  CHECK(value_with<fail_with_error>("local ok, e = pcall(fail) return {e.code, e.message}") ==
        Json({"stale", "it moved"}));
}

TEST_CASE("a caller's mistake is raised at the caller's line") {
  CHECK(value_with<fail_with_mistake>("\n\nfail()") == "test.lua:3: unknown option");
}

TEST_CASE("any other C++ exception becomes a Lua error too") {
  CHECK(value_with<fail_with_bug>("fail()") == "test.lua:1: outside");
}

TEST_CASE("what a script raises becomes a table without running its code") {
  test::Script script;
  CHECK(script.run("error({message = 'own', code = 'refused'})").error == "own");
  CHECK(script.run("error(42, 0)").error == "42");
  CHECK(script.run("error(true)").error == "true");
  CHECK(script.run("error({1, 2})").error == "the script raised a table without a message");
  CHECK(script.run("error('bad \\255 byte', 0)").error.find('\xff') == std::string::npos);
}

TEST_CASE("a chain of causes is kept as far as it is short") {
  test::Script script;
  const std::string text = "local e = {message = 'last'} e.cause = e return e";
  lua::load_chunk(script.state(), text, "test.lua", false);
  lua_call(script.state(), 0, 1);
  const Json table = lua::failure_of(script.state(), -1);
  CHECK(table["cause"]["cause"]["message"] == "last");
  CHECK(table.dump().size() < 2000);
}
