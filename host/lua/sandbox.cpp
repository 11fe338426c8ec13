#include "lua/sandbox.hpp"

#include <string>

#include "lua/base_library.hpp"
#include "lua/stack.hpp"

namespace plumb::lua {
namespace {

constexpr char k_environment = 0;
constexpr char k_names = 0;

// Withheld on purpose: load*, dofile, require of the world, getfenv, setfenv, getmetatable, setmetatable,
// rawset, newproxy, collectgarbage, coroutine, and the libraries io, os, package, debug, jit, ffi, bit.
constexpr const char* k_base[] = {"assert", "error",    "ipairs", "rawequal", "rawget",
                                  "select", "tonumber", "type",   "unpack"};
constexpr const char* k_string[] = {"byte",  "char",  "find", "gmatch",  "len",
                                    "lower", "match", "sub",  "reverse", "upper"};
constexpr const char* k_table[] = {"concat"};
// No random: a run would differ from its replay.
constexpr const char* k_math[] = {"abs", "ceil", "floor", "fmod", "huge", "max", "min", "modf", "pi"};

void open(lua_State* lua, lua_CFunction opener, const char* name) {
  lua_pushcfunction(lua, opener);
  push_text(lua, name);
  lua_call(lua, 1, 0);
}

void set_private(lua_State* lua, const char* key) {
  lua_pushlightuserdata(lua, const_cast<char*>(key));
  lua_insert(lua, -2);
  lua_rawset(lua, LUA_REGISTRYINDEX);
}

void push_private(lua_State* lua, const char* key) {
  lua_pushlightuserdata(lua, const_cast<char*>(key));
  lua_rawget(lua, LUA_REGISTRYINDEX);
}

/// Copies the named fields of the table below the top into the table on top.
void copy_fields(lua_State* lua, std::span<const char* const> names) {
  for (const char* name : names) {
    lua_getfield(lua, -2, name);
    lua_setfield(lua, -2, name);
  }
}

int refuse_change(lua_State* lua) {
  throw Misuse("the library '" + std::string(lua_tostring(lua, lua_upvalueindex(1))) + "' cannot be changed");
}

/// Replaces the table on top by an empty one that reads from it and cannot be written.
void freeze(lua_State* lua, const char* name) {
  lua_newtable(lua);
  lua_createtable(lua, 0, 3);
  lua_pushvalue(lua, -3);
  lua_setfield(lua, -2, "__index");
  push_text(lua, name);
  lua_pushcclosure(lua, guarded<refuse_change>, 1);
  lua_setfield(lua, -2, "__newindex");
  lua_pushboolean(lua, 0);
  lua_setfield(lua, -2, "__metatable");
  lua_setmetatable(lua, -2);
  lua_remove(lua, -2);
}

/// Pushes a table with the allowed fields of the opened library `name` and our own ones.
void push_library(lua_State* lua, const char* name, std::span<const char* const> allowed,
                  const luaL_Reg* own) {
  lua_getfield(lua, LUA_GLOBALSINDEX, name);
  lua_newtable(lua);
  copy_fields(lua, allowed);
  lua_remove(lua, -2);
  if (own != nullptr) luaL_register(lua, nullptr, own);
}

/// Sets the library on top, frozen, as a name of scripts at index 1.
void add_frozen(lua_State* lua, const char* name) {
  freeze(lua, name);
  lua_setfield(lua, 1, name);
}

/// Methods of strings come from the same allowed functions.
void lock_strings(lua_State* lua) {
  push_text(lua, "");
  lua_getmetatable(lua, -1);
  lua_pushvalue(lua, -3);
  lua_setfield(lua, -2, "__index");
  lua_pushboolean(lua, 0);
  lua_setfield(lua, -2, "__metatable");
  lua_pop(lua, 2);
}

int refuse_unknown_name(lua_State* lua) {
  throw Misuse("'" + display_name(lua, 2) +
               "' is not a name here: a runbook reaches the world through require \"plumb\" only");
}

int refuse_global(lua_State* lua) {
  throw Misuse("a global '" + display_name(lua, 2) + "' would outlive its place: write `local " +
               display_name(lua, 2) + "`");
}

/// Makes the environment: empty, reading from the table of names at index 1, refusing what is not there.
void push_new_environment(lua_State* lua) {
  lua_createtable(lua, 0, 1);
  lua_pushcfunction(lua, guarded<refuse_unknown_name>);
  lua_setfield(lua, -2, "__index");
  lua_setmetatable(lua, 1);
  lua_newtable(lua);
  lua_createtable(lua, 0, 2);
  lua_pushvalue(lua, 1);
  lua_setfield(lua, -2, "__index");
  lua_pushcfunction(lua, guarded<refuse_global>);
  lua_setfield(lua, -2, "__newindex");
  lua_setmetatable(lua, -2);
}

}  // namespace

void open_sandbox(lua_State* lua) {
  open(lua, luaopen_base, "");
  open(lua, luaopen_string, LUA_STRLIBNAME);
  open(lua, luaopen_table, LUA_TABLIBNAME);
  open(lua, luaopen_math, LUA_MATHLIBNAME);
  lua_settop(lua, 0);

  lua_pushvalue(lua, LUA_GLOBALSINDEX);
  lua_newtable(lua);
  copy_fields(lua, k_base);
  lua_remove(lua, 1);
  luaL_register(lua, nullptr, base_functions());

  push_library(lua, "string", k_string, string_functions());
  lock_strings(lua);
  add_frozen(lua, "string");
  push_library(lua, "table", k_table, table_functions());
  add_frozen(lua, "table");
  push_library(lua, "math", k_math, nullptr);
  add_frozen(lua, "math");

  push_new_environment(lua);
  set_private(lua, &k_environment);
  set_private(lua, &k_names);
}

void set_global(lua_State* lua, const char* name) {
  push_private(lua, &k_names);
  push_text(lua, name);
  lua_pushvalue(lua, -3);
  lua_rawset(lua, -3);
  lua_pop(lua, 2);
}

void push_environment(lua_State* lua) { push_private(lua, &k_environment); }

}  // namespace plumb::lua
