#pragma once
// Failures as a script sees them: tables with code, message, detail, hint, sqlstate, statement, cause …
#include <lua.hpp>
#include <string>

#include "base/json.hpp"

namespace plumb::lua {

/// Pushes an error table; tostring() of it gives its message.
void push_failure(lua_State* lua, const Json& table);

/// True for a table pushed by push_failure.
bool is_failure(lua_State* lua, int index);

/// The error value at `index`, whatever a script raised, as the plain table that crosses the boundary: always
/// a `code` and a `message`. Runs no code of the script.
Json failure_of(lua_State* lua, int index);

/// tostring() for scripts: without addresses, without running code of the script.
std::string display_text(lua_State* lua, int index);

}  // namespace plumb::lua
