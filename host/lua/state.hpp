#pragma once
// Owns a lua_State with a memory cap and an instruction budget. What a script may see of it is sandbox.hpp.
#include <cstddef>
#include <cstdint>
#include <lua.hpp>

namespace plumb::lua {

/// What a script may use.
struct Limits {
  std::size_t memory_bytes = 256u << 20;
  std::int64_t instructions = 500'000'000;  ///< between two calls to the host
};

/// A Lua state: interpreter only, without any library.
class State {
 public:
  /// Throws Error when there is no memory for it.
  explicit State(const Limits& limits);
  ~State();
  State(const State&) = delete;
  State& operator=(const State&) = delete;

  lua_State* get() const { return lua_; }
  /// Begins a new instruction budget. An exhausted one stays exhausted.
  void refill();
  /// Bytes in use.
  std::size_t used() const { return guard_.used; }

 private:
  friend bool is_exhausted(lua_State* lua);
  friend class NestedCall;
  struct Guard {
    std::size_t used = 0;
    std::int64_t remaining = 0;
    bool exhausted = false;
    int nested = 0;
    Limits limits;
  };
  static Guard& guard_of(lua_State* lua);
  static void* allocate(void* guard, void* block, std::size_t old_size, std::size_t new_size);
  static void count(lua_State* lua, lua_Debug* where);

  Guard guard_;
  lua_State* lua_ = nullptr;
};

/// True after the instruction budget of `lua` ran out: no pcall may go on then.
bool is_exhausted(lua_State* lua);

/// Held while a C function calls back into Lua. Such calls use the process's own stack, so their depth is
/// limited: throws Misuse beyond it.
class NestedCall {
 public:
  explicit NestedCall(lua_State* lua);
  ~NestedCall() { --nested_; }
  NestedCall(const NestedCall&) = delete;
  NestedCall& operator=(const NestedCall&) = delete;

 private:
  int& nested_;
};

}  // namespace plumb::lua
