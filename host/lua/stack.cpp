#include "lua/stack.hpp"

#include <cmath>

#include "base/error.hpp"
#include "lua/failure.hpp"

namespace plumb::lua {
namespace {

[[noreturn]] void refuse_type(lua_State* lua, int index, std::string_view what, std::string_view wanted) {
  throw Misuse(std::string(what) + ": expected " + std::string(wanted) + ", got " +
               luaL_typename(lua, index));
}

}  // namespace

void push_text(lua_State* lua, std::string_view text) { lua_pushlstring(lua, text.data(), text.size()); }

std::string_view check_text(lua_State* lua, int index, std::string_view what) {
  if (lua_type(lua, index) != LUA_TSTRING) refuse_type(lua, index, what, "a string");
  std::size_t size = 0;
  const char* bytes = lua_tolstring(lua, index, &size);
  return {bytes, size};
}

long long check_whole(lua_State* lua, int index, std::string_view what) {
  if (lua_type(lua, index) != LUA_TNUMBER) refuse_type(lua, index, what, "a whole number");
  const double number = lua_tonumber(lua, index);
  if (!(std::fabs(number) <= 9007199254740992.0) || std::trunc(number) != number)
    throw Misuse(std::string(what) + ": expected a whole number");
  return static_cast<long long>(number);
}

int absolute(lua_State* lua, int index) {
  return index > 0 || index <= LUA_REGISTRYINDEX ? index : lua_gettop(lua) + index + 1;
}

std::string caller_position(lua_State* lua) {
  lua_Debug frame{};
  for (int level = 0; lua_getstack(lua, level, &frame) != 0; ++level) {
    lua_getinfo(lua, "Sl", &frame);
    // Chunks of scripts are named "@file"; those of the library "=file" (module_loader.hpp).
    if (frame.source[0] == '@' && frame.currentline > 0)
      return std::string(frame.short_src) + ":" + std::to_string(frame.currentline);
  }
  return "";
}

int attempt(lua_State* lua, lua_CFunction body) {
  // No catch-all: it would swallow Lua's own errors, which pass through C++ frames as foreign exceptions.
  try {
    return body(lua);
  } catch (const Failure& failure) {
    push_failure(lua, failure.table);
  } catch (const Error& error) {
    push_failure(lua, {{"code", to_string(error.code)}, {"message", error.message}});
  } catch (const std::exception& mistake) {
    const std::string position = caller_position(lua);
    push_text(lua, position.empty() ? mistake.what() : position + ": " + mistake.what());
  }
  return -1;
}

}  // namespace plumb::lua
