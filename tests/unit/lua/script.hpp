#pragma once
// Runs pieces of Lua in the shipped sandbox, in this process.
#include <map>
#include <string>

#include "lua/failure.hpp"
#include "lua/module_loader.hpp"
#include "lua/sandbox.hpp"
#include "lua/stack.hpp"
#include "lua/state.hpp"
#include "lua/value.hpp"

namespace plumb::test {

/// How a piece of Lua ended.
struct Ended {
  bool ok = false;
  Json value;         ///< its first result, null when it failed
  std::string error;  ///< the message it failed with
};

/// A fresh sandbox.
class Script {
 public:
  explicit Script(const lua::Limits& limits = {.memory_bytes = 32u << 20, .instructions = 50'000'000},
                  std::map<std::string, lua::Module> modules = {})
      : loader_(std::move(modules)), state_(limits) {
    lua::open_sandbox(state_.get());
    loader_.install(state_.get());
  }

  Ended run(const std::string& text) {
    text_ = text;
    lua_State* lua = state_.get();
    lua_pushcfunction(lua, lua::guarded<load_and_call>);
    lua_pushlightuserdata(lua, this);
    const bool ok = lua_pcall(lua, 1, 1, 0) == 0;
    const Ended ended{ok, ok ? value_ : Json(),
                      ok ? "" : lua::failure_of(lua, -1)["message"].get<std::string>()};
    lua_pop(lua, 1);
    return ended;
  }

  lua_State* state() const { return state_.get(); }
  std::size_t used() const { return state_.used(); }

 private:
  static int load_and_call(lua_State* lua) {
    auto& script = *static_cast<Script*>(lua_touserdata(lua, 1));
    lua::load_chunk(lua, script.text_, "test.lua", false);
    lua_call(lua, 0, 1);
    script.value_ = lua::to_value(lua, -1);
    return 1;
  }

  std::string text_;
  Json value_;
  lua::ModuleLoader loader_;
  lua::State state_;
};

inline Ended run_lua(const std::string& text) { return Script().run(text); }

}  // namespace plumb::test
