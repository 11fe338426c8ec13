#include "lua/module_loader.hpp"

#include <algorithm>

#include "base/text.hpp"
#include "lua/sandbox.hpp"
#include "lua/stack.hpp"

namespace plumb::lua {
namespace {

constexpr char k_loaded = 0;

/// Pushes the table of modules that were loaded; false marks one that is being loaded.
void push_loaded(lua_State* lua) {
  lua_pushlightuserdata(lua, const_cast<char*>(&k_loaded));
  lua_rawget(lua, LUA_REGISTRYINDEX);
}

int require(lua_State* lua) {
  auto& loader = *static_cast<ModuleLoader*>(lua_touserdata(lua, lua_upvalueindex(1)));
  loader.push_module(lua, std::string(check_text(lua, 1, "require")));
  return 1;
}

}  // namespace

std::string file_of_module(std::string name) {
  std::replace(name.begin(), name.end(), '.', '/');
  return name + ".lua";
}

void load_chunk(lua_State* lua, const std::string& text, const std::string& file, bool library) {
  const std::string name = (library ? "=" : "@") + file;
  if (luaL_loadbufferx(lua, text.data(), text.size(), name.c_str(), "t") != 0) {
    const std::string message(check_text(lua, -1, "error"));
    lua_pop(lua, 1);
    throw Misuse(message);
  }
  push_environment(lua);
  lua_setfenv(lua, -2);
}

void ModuleLoader::install(lua_State* lua) {
  lua_pushlightuserdata(lua, const_cast<char*>(&k_loaded));
  lua_newtable(lua);
  lua_rawset(lua, LUA_REGISTRYINDEX);
  lua_pushlightuserdata(lua, this);
  lua_pushcclosure(lua, guarded<require>, 1);
  set_global(lua, "require");
}

void ModuleLoader::provide(lua_State* lua, const std::string& name) {
  push_loaded(lua);
  lua_insert(lua, -2);
  lua_setfield(lua, -2, name.c_str());
  lua_pop(lua, 1);
}

void ModuleLoader::push_module(lua_State* lua, const std::string& name) {
  push_loaded(lua);
  lua_getfield(lua, -1, name.c_str());
  if (lua_isboolean(lua, -1)) throw Misuse("the module '" + name + "' requires itself");
  if (!lua_isnil(lua, -1)) return lua_remove(lua, -2);
  lua_pop(lua, 1);
  const auto found = modules_.find(name);
  if (found == modules_.end())
    throw Misuse("there is no module '" + display(name) +
                 "': a runbook's own modules are files in lib/ beside it");
  lua_pushboolean(lua, 0);
  lua_setfield(lua, -2, name.c_str());
  load_chunk(lua, found->second.text, file_of_module(name), found->second.library);
  lua_call(lua, 0, 1);
  if (!lua_istable(lua, -1)) throw Misuse("the module '" + name + "' does not end with `return` of a table");
  lua_pushvalue(lua, -1);
  lua_setfield(lua, -3, name.c_str());
  lua_remove(lua, -2);
}

}  // namespace plumb::lua
