#include "lua/failure.hpp"

#include <cmath>
#include <cstdio>

#include "base/text.hpp"
#include "lua/stack.hpp"
#include "lua/value.hpp"

namespace plumb::lua {
namespace {

constexpr char k_failure_mark = 0;
constexpr int k_causes = 8;
constexpr const char* k_texts[] = {"code",      "message",    "detail", "hint",   "sqlstate",
                                   "statement", "constraint", "table",  "column", "where"};

int failure_to_text(lua_State* lua) {
  push_text(lua, display_text(lua, 1));
  return 1;
}

void push_failure_mark(lua_State* lua) {
  lua_pushlightuserdata(lua, const_cast<char*>(&k_failure_mark));
  lua_rawget(lua, LUA_REGISTRYINDEX);
  if (!lua_isnil(lua, -1)) return;
  lua_pop(lua, 1);
  lua_newtable(lua);
  lua_pushcfunction(lua, guarded<failure_to_text>);
  lua_setfield(lua, -2, "__tostring");
  lua_pushlightuserdata(lua, const_cast<char*>(&k_failure_mark));
  lua_pushvalue(lua, -2);
  lua_rawset(lua, LUA_REGISTRYINDEX);
}

std::string text_field(lua_State* lua, int index, const char* name) {
  const StackGuard guard(lua);
  push_text(lua, name);
  lua_rawget(lua, index);
  if (lua_type(lua, -1) != LUA_TSTRING) return "";
  const auto text = check_text(lua, -1, name);
  return is_utf8(text) ? std::string(text) : display(text);
}

Json description_of(lua_State* lua, int index, int causes);

Json table_description(lua_State* lua, int index, int causes) {
  const StackGuard guard(lua);
  Json result = Json::object();
  for (const char* name : k_texts)
    if (std::string text = text_field(lua, index, name); !text.empty()) result[name] = std::move(text);
  push_text(lua, "cause");
  lua_rawget(lua, index);
  if (!lua_isnil(lua, -1) && causes > 0) result["cause"] = description_of(lua, lua_gettop(lua), causes - 1);
  if (!result.contains("message")) result["message"] = "the script raised a table without a message";
  return result;
}

Json description_of(lua_State* lua, int index, int causes) {
  luaL_checkstack(lua, 4, "failure");
  Json result = lua_istable(lua, index) ? table_description(lua, index, causes)
                                        : Json{{"message", display(display_text(lua, index), true)}};
  if (!result.contains("code")) result["code"] = "failed";
  return result;
}

std::string number_text(double number) {
  char buffer[32];
  if (std::trunc(number) == number && std::fabs(number) <= 9007199254740992.0)
    std::snprintf(buffer, sizeof buffer, "%lld", static_cast<long long>(number));
  else
    std::snprintf(buffer, sizeof buffer, "%.14g", number);
  return buffer;
}

}  // namespace

void push_failure(lua_State* lua, const Json& table) {
  push_value(lua, table);
  push_failure_mark(lua);
  lua_setmetatable(lua, -2);
}

bool is_failure(lua_State* lua, int index) {
  const StackGuard guard(lua);
  if (lua_getmetatable(lua, index) == 0) return false;
  push_failure_mark(lua);
  return lua_rawequal(lua, -1, -2) != 0;
}

Json failure_of(lua_State* lua, int index) {
  const StackGuard guard(lua);
  return description_of(lua, absolute(lua, index), k_causes);
}

std::string display_text(lua_State* lua, int index) {
  index = absolute(lua, index);
  switch (lua_type(lua, index)) {
    case LUA_TNIL:
      return "nil";
    case LUA_TBOOLEAN:
      return lua_toboolean(lua, index) != 0 ? "true" : "false";
    case LUA_TNUMBER:
      return number_text(lua_tonumber(lua, index));
    case LUA_TSTRING:
      return std::string(check_text(lua, index, "text"));
    case LUA_TTABLE:
      return is_failure(lua, index) ? text_field(lua, index, "message") : "table";
    default:
      return luaL_typename(lua, index);
  }
}

}  // namespace plumb::lua
