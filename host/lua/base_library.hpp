#pragma once
// Our own versions of the library functions that would otherwise swallow a stop, show an address, depend on
// the hash order, or loop in C where no hook reaches.
#include <lua.hpp>
#include <string>

namespace plumb::lua {

/// next, pairs, pcall, tostring, xpcall.
const luaL_Reg* base_functions();
/// format, gsub, rep.
const luaL_Reg* string_functions();
/// insert, remove, sort.
const luaL_Reg* table_functions();

/// The name at `index` for a message.
std::string display_name(lua_State* lua, int index);

}  // namespace plumb::lua
