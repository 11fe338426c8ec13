#pragma once
// Loads Lua text and gives scripts `require`: from the modules handed in, never from a disk.
#include <lua.hpp>
#include <map>
#include <string>

#include "lua/state.hpp"

namespace plumb::lua {

/// The text of a module. Errors in a library's arguments are blamed on the script that called it.
struct Module {
  std::string text;
  bool library = false;
};

/// "plumb/schema.lua" of "plumb.schema": how messages call a module.
std::string file_of_module(std::string name);

/// Pushes the function of a chunk that runs in the sandbox's environment. Text only, no bytecode. Throws
/// Misuse with the compiler's message ("file.lua:3: …").
void load_chunk(lua_State* lua, const std::string& text, const std::string& file, bool library);

/// The modules of one state. Lives longer than the state.
class ModuleLoader {
 public:
  /// Takes modules by the names that `require` is given.
  explicit ModuleLoader(std::map<std::string, Module> modules) : modules_(std::move(modules)) {}
  /// Makes `require` a global of scripts.
  void install(lua_State* lua);
  /// Pops a table and makes it what require(name) gives.
  void provide(lua_State* lua, const std::string& name);
  /// Pushes what require(name) gives.
  void push_module(lua_State* lua, const std::string& name);

 private:
  std::map<std::string, Module> modules_;
};

}  // namespace plumb::lua
