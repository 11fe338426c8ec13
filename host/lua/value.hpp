#pragma once
// Plain values across the boundary: Lua tables, texts, whole numbers and booleans as Json and back.
#include <lua.hpp>

#include "base/json.hpp"

namespace plumb::lua {

/// How deep a value may be nested, in both directions.
inline constexpr int k_nesting = 64;

/// Pushes `value`. null becomes nil, whole numbers beyond 2^53 become texts, arrays stay arrays when they are
/// empty.
void push_value(lua_State* lua, const Json& value);

/// The value at `index`. A table with keys 1..n is an array, any other an object; an empty one an object
/// unless marked by mark_array. Throws Misuse naming the place ("rows[2].total") for what is not plain:
/// functions, fractions, cycles.
Json to_value(lua_State* lua, int index);

/// Marks the table at `index` as an array, also while it is empty.
void mark_array(lua_State* lua, int index);

/// True for a table marked by mark_array.
bool is_marked_array(lua_State* lua, int index);

}  // namespace plumb::lua
