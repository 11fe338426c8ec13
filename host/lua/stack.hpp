#pragma once
// Small helpers around the Lua stack and the one place where C++ exceptions become Lua errors.
#include <exception>
#include <lua.hpp>
#include <stdexcept>
#include <string>
#include <string_view>

#include "base/json.hpp"

namespace plumb::lua {

/// A mistake of the script's author; raised as "file:line: message" at the author's line, not the library's.
class Misuse : public std::runtime_error {
 public:
  using std::runtime_error::runtime_error;
};

/// A failure of an operation; raised as an error table (failure.hpp).
class Failure : public std::exception {
 public:
  explicit Failure(Json description) : table(std::move(description)) {}
  const char* what() const noexcept override { return "a failure for Lua"; }
  Json table;
};

/// Puts the stack back to its height at the end of a scope, plus `results` values.
class StackGuard {
 public:
  explicit StackGuard(lua_State* lua, int results = 0) : lua_(lua), height_(lua_gettop(lua) + results) {}
  ~StackGuard() { lua_settop(lua_, height_); }
  StackGuard(const StackGuard&) = delete;
  StackGuard& operator=(const StackGuard&) = delete;

 private:
  lua_State* lua_;
  int height_;
};

void push_text(lua_State* lua, std::string_view text);

/// The bytes of the string at `index`; throws Misuse naming `what` for any other type.
std::string_view check_text(lua_State* lua, int index, std::string_view what);

/// The whole number at `index`; throws Misuse naming `what`.
long long check_whole(lua_State* lua, int index, std::string_view what);

/// `index` counted from the bottom of the stack.
int absolute(lua_State* lua, int index);

/// "file.lua:31" of the innermost running line that is not of the library; "" when there is none.
std::string caller_position(lua_State* lua);

/// Runs `body`; a C++ exception leaves its Lua error value on the stack and returns -1.
int attempt(lua_State* lua, lua_CFunction body);

/// Adapts `body` for registration: it may throw. The Lua error is raised after every C++ object is gone.
template <lua_CFunction body>
int guarded(lua_State* lua) {
  const int results = attempt(lua, body);
  return results >= 0 ? results : lua_error(lua);
}

}  // namespace plumb::lua
