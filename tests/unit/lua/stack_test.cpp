#include "support/catch.hpp"
#include "unit/lua/script.hpp"

using namespace plumb;

namespace {

struct Counted {
  explicit Counted(int& count) : count_(count) { ++count_; }
  ~Counted() { --count_; }
  int& count_;
};

int g_alive = 0;  // a lua_CFunction has nowhere else to look

int raise_past_an_object(lua_State* lua) {
  const Counted object(g_alive);
  return luaL_error(lua, "raised");
}

}  // namespace

TEST_CASE("a Lua error that passes a C++ frame destroys its objects") {
  test::Script script;
  lua_pushcfunction(script.state(), lua::guarded<raise_past_an_object>);
  lua::set_global(script.state(), "fail");
  CHECK(script.run("return {pcall(fail)}").value[0] == false);
  CHECK(g_alive == 0);
}

TEST_CASE("a stack guard puts the stack back to its height") {
  test::Script script;
  lua_State* lua = script.state();
  {
    const lua::StackGuard guard(lua, 1);
    for (int i = 0; i < 5; ++i) lua_pushinteger(lua, i);
  }
  CHECK(lua_gettop(lua) == 1);
}

TEST_CASE("whole numbers are checked for wholeness and size") {
  test::Script script;
  lua_State* lua = script.state();
  for (const double number : {0.5, 1e300, -1e300}) {
    lua_pushnumber(lua, number);
    CHECK_THROWS_AS(lua::check_whole(lua, -1, "count"), lua::Misuse);
  }
  lua_pushnumber(lua, 9007199254740992.0);
  CHECK(lua::check_whole(lua, -1, "count") == 9007199254740992);
}
