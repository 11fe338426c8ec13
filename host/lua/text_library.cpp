// string and table functions of our own; declared in base_library.hpp.
#include <string>

#include "base/text.hpp"
#include "lua/base_library.hpp"
#include "lua/failure.hpp"
#include "lua/stack.hpp"
#include "lua/state.hpp"
#include "lua/value.hpp"

namespace plumb::lua {
namespace {

constexpr long long k_longest_repeat = 16 << 20;

/// Calls Lua's own function with all arguments.
int call_own(lua_State* lua, const char* library, const char* function) {
  const NestedCall nested(lua);
  lua_getfield(lua, LUA_GLOBALSINDEX, library);
  lua_getfield(lua, -1, function);
  lua_remove(lua, -2);
  lua_insert(lua, 1);
  lua_call(lua, lua_gettop(lua) - 1, LUA_MULTRET);
  return lua_gettop(lua);
}

int repeat(lua_State* lua) {
  const std::size_t text = check_text(lua, 1, "string.rep").size();
  const long long count = check_whole(lua, 2, "string.rep");
  const std::size_t separator = lua_isnoneornil(lua, 3) ? 0 : check_text(lua, 3, "string.rep").size();
  const auto piece = static_cast<long long>(text + separator);
  if (count > 0 && piece > 0 && count > k_longest_repeat / piece)
    throw Misuse("string.rep: the result would be longer than " + human_bytes(k_longest_repeat));
  return call_own(lua, "string", "rep");
}

int substitute(lua_State* lua) { return call_own(lua, "string", "gsub"); }

/// Throws when a format asks for an address.
void check_format(std::string_view format) {
  for (std::size_t i = 0; i < format.size(); ++i) {
    if (format[i] != '%') continue;
    i = format.find_first_not_of("-+ #0123456789.", i + 1);
    if (i == std::string_view::npos) return;
    if (format[i] == 'p') throw Misuse("string.format: %p shows an address, which differs from run to run");
  }
}

/// string.format; values other than texts and numbers are shown as our tostring shows them.
int format(lua_State* lua) {
  check_format(check_text(lua, 1, "string.format"));
  for (int index = 2; index <= lua_gettop(lua); ++index) {
    if (lua_type(lua, index) == LUA_TNUMBER || lua_type(lua, index) == LUA_TSTRING) continue;
    push_text(lua, display_text(lua, index));
    lua_replace(lua, index);
  }
  return call_own(lua, "string", "format");
}

/// Tables with a metatable belong to the host; only arrays it gave may be changed.
void check_own_table(lua_State* lua, const char* function) {
  if (lua_type(lua, 1) != LUA_TTABLE)
    throw Misuse(std::string(function) + ": expected a table, got " + luaL_typename(lua, 1));
  if (lua_getmetatable(lua, 1) == 0) return;
  lua_pop(lua, 1);
  if (!is_marked_array(lua, 1)) throw Misuse(std::string(function) + ": this table cannot be changed");
}

/// table.insert; Lua's own would loop 2^31 times in C for a position far outside of the table.
int insert(lua_State* lua) {
  check_own_table(lua, "table.insert");
  const auto size = static_cast<long long>(lua_objlen(lua, 1));
  if (lua_gettop(lua) == 3) {
    const long long position = check_whole(lua, 2, "table.insert");
    if (position < 1 || position > size + 1)
      throw Misuse("table.insert: the position is outside of the table");
  }
  return call_own(lua, "table", "insert");
}

int remove(lua_State* lua) {
  check_own_table(lua, "table.remove");
  return call_own(lua, "table", "remove");
}

int sort(lua_State* lua) {
  check_own_table(lua, "table.sort");
  return call_own(lua, "table", "sort");
}

}  // namespace

const luaL_Reg* string_functions() {
  static constexpr luaL_Reg functions[] = {{"format", guarded<format>},
                                           {"gsub", guarded<substitute>},
                                           {"rep", guarded<repeat>},
                                           {nullptr, nullptr}};
  return functions;
}

const luaL_Reg* table_functions() {
  static constexpr luaL_Reg functions[] = {
      {"insert", guarded<insert>}, {"remove", guarded<remove>}, {"sort", guarded<sort>}, {nullptr, nullptr}};
  return functions;
}

}  // namespace plumb::lua
