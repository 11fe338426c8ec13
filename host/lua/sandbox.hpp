#pragma once
// The language a runbook is written in: Lua without the world. The environment starts from an empty table; a
// name that is not put there does not exist. Deterministic: ordered pairs, no addresses, no clock, no random
// numbers.
#include <lua.hpp>

namespace plumb::lua {

/// Builds the environment for scripts in `lua`. Called once.
void open_sandbox(lua_State* lua);

/// Pops a value and makes it the global `name` of scripts.
void set_global(lua_State* lua, const char* name);

/// Pushes the environment that chunks run in.
void push_environment(lua_State* lua);

}  // namespace plumb::lua
