#include "lua/base_library.hpp"

#include <algorithm>
#include <optional>
#include <tuple>
#include <vector>

#include "base/text.hpp"
#include "lua/failure.hpp"
#include "lua/stack.hpp"
#include "lua/state.hpp"

namespace plumb::lua {
namespace {

void check_table(lua_State* lua, int index, const char* function) {
  if (lua_type(lua, index) != LUA_TTABLE)
    throw Misuse(std::string(function) + ": expected a table, got " + luaL_typename(lua, index));
}

/// A table's key with its place in the order: numbers, then texts by bytes, then false and true.
struct Key {
  int rank = 0;
  double number = 0;
  std::string_view text;  // borrowed from the table
  auto order() const { return std::tie(rank, number, text); }
  bool operator<(const Key& other) const { return order() < other.order(); }
};

Key key_at(lua_State* lua, int index) {
  switch (lua_type(lua, index)) {
    case LUA_TNUMBER:
      return {0, lua_tonumber(lua, index), {}};
    case LUA_TSTRING:
      return {1, 0, check_text(lua, index, "key")};
    case LUA_TBOOLEAN:
      return {2, static_cast<double>(lua_toboolean(lua, index)), {}};
    default:
      throw Misuse(std::string("pairs: keys of type ") + luaL_typename(lua, index) + " have no order");
  }
}

void push_key(lua_State* lua, const Key& key) {
  if (key.rank == 0) lua_pushnumber(lua, key.number);
  if (key.rank == 1) push_text(lua, key.text);
  if (key.rank == 2) lua_pushboolean(lua, key.number != 0);
}

std::vector<Key> ordered_keys(lua_State* lua, int table) {
  std::vector<Key> keys;
  lua_pushnil(lua);
  while (lua_next(lua, table) != 0) {
    lua_pop(lua, 1);
    keys.push_back(key_at(lua, -1));
  }
  if (!std::is_sorted(keys.begin(), keys.end())) std::sort(keys.begin(), keys.end());
  return keys;
}

/// The iterator of pairs. Upvalues: the keys, the position. Keys removed meanwhile are passed over.
int next_pair(lua_State* lua) {
  int position = static_cast<int>(lua_tointeger(lua, lua_upvalueindex(2)));
  while (true) {
    lua_rawgeti(lua, lua_upvalueindex(1), ++position);
    if (lua_isnil(lua, -1)) return 1;
    lua_pushvalue(lua, -1);
    lua_rawget(lua, 1);
    if (!lua_isnil(lua, -1)) break;
    lua_pop(lua, 2);
  }
  lua_pushinteger(lua, position);
  lua_replace(lua, lua_upvalueindex(2));
  return 2;
}

int pairs(lua_State* lua) {
  check_table(lua, 1, "pairs");
  const auto keys = ordered_keys(lua, 1);
  lua_createtable(lua, static_cast<int>(keys.size()), 0);
  int position = 0;
  for (const auto& key : keys) {
    push_key(lua, key);
    lua_rawseti(lua, -2, ++position);
  }
  lua_pushinteger(lua, 0);
  lua_pushcclosure(lua, guarded<next_pair>, 2);
  lua_pushvalue(lua, 1);
  return 2;
}

int next(lua_State* lua) {
  check_table(lua, 1, "next");
  lua_settop(lua, 2);
  std::optional<Key> after, best;
  if (!lua_isnil(lua, 2)) after = key_at(lua, 2);
  lua_pushnil(lua);
  while (lua_next(lua, 1) != 0) {
    lua_pop(lua, 1);
    const Key key = key_at(lua, -1);
    if ((!after || *after < key) && (!best || key < *best)) best = key;
  }
  if (!best) return lua_pushnil(lua), 1;
  push_key(lua, *best);
  lua_pushvalue(lua, -1);
  lua_rawget(lua, 1);
  return 2;
}

int to_text(lua_State* lua) {
  luaL_checkany(lua, 1);
  push_text(lua, display_text(lua, 1));
  return 1;
}

/// Nothing goes on after the budget ran out, whatever is caught.
void pass_on_exhaustion(lua_State* lua, int status) {
  if (status != 0 && is_exhausted(lua)) lua_error(lua);
}

int protected_call(lua_State* lua) {
  luaL_checkany(lua, 1);
  const NestedCall nested(lua);
  const int status = lua_pcall(lua, lua_gettop(lua) - 1, LUA_MULTRET, 0);
  pass_on_exhaustion(lua, status);
  luaL_checkstack(lua, 1, "pcall");
  lua_pushboolean(lua, status == 0);
  lua_insert(lua, 1);
  return lua_gettop(lua);
}

/// xpcall(f, handler, ...): unlike Lua's own, the handler runs after unwinding, where the hook is awake.
int protected_call_with_handler(lua_State* lua) {
  if (lua_type(lua, 2) != LUA_TFUNCTION) throw Misuse("xpcall: expected a function as the second argument");
  const NestedCall nested(lua);
  lua_pushvalue(lua, 2);
  lua_insert(lua, 1);
  lua_remove(lua, 3);  // now: handler, f, arguments
  const int status = lua_pcall(lua, lua_gettop(lua) - 2, LUA_MULTRET, 0);
  pass_on_exhaustion(lua, status);
  luaL_checkstack(lua, 2, "xpcall");
  if (status != 0) {
    lua_pushvalue(lua, 1);
    lua_insert(lua, -2);
    lua_call(lua, 1, 1);
  }
  lua_pushboolean(lua, status == 0);
  lua_replace(lua, 1);
  return lua_gettop(lua);
}

}  // namespace

const luaL_Reg* base_functions() {
  static constexpr luaL_Reg functions[] = {{"next", guarded<next>},
                                           {"pairs", guarded<pairs>},
                                           {"pcall", guarded<protected_call>},
                                           {"tostring", guarded<to_text>},
                                           {"xpcall", guarded<protected_call_with_handler>},
                                           {nullptr, nullptr}};
  return functions;
}

std::string display_name(lua_State* lua, int index) { return display(display_text(lua, index)); }

}  // namespace plumb::lua
