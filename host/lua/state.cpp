#include "lua/state.hpp"

#include <cstdlib>

#include "base/error.hpp"
#include "base/text.hpp"
#include "lua/stack.hpp"

namespace plumb::lua {
namespace {

constexpr int k_instructions_a_hook = 10'000;
constexpr int k_deepest_call = 150;

void push_exhaustion(lua_State* lua, std::int64_t instructions) {
  push_text(lua, caller_position(lua) + ": more than " + human_count(instructions) +
                     " instructions without a call to the host");
}

}  // namespace

State::State(const Limits& limits) {
  guard_.limits = limits;
  guard_.remaining = limits.instructions;
  lua_ = lua_newstate(allocate, &guard_);
  if (lua_ == nullptr) throw Error::failed("there is no memory for a Lua state");
  // Count hooks do not fire in compiled loops, so the compiler has to stay off.
  luaJIT_setmode(lua_, 0, LUAJIT_MODE_ENGINE | LUAJIT_MODE_OFF);
  lua_sethook(lua_, count, LUA_MASKCOUNT, k_instructions_a_hook);
}

State::~State() { lua_close(lua_); }

void State::refill() { guard_.remaining = guard_.limits.instructions; }

void* State::allocate(void* data, void* block, std::size_t old_size, std::size_t new_size) {
  auto& guard = *static_cast<Guard*>(data);
  if (new_size == 0) {
    std::free(block);
    guard.used -= old_size;
    return nullptr;
  }
  if (new_size > old_size && guard.used + (new_size - old_size) > guard.limits.memory_bytes) return nullptr;
  void* moved = std::realloc(block, new_size);
  if (moved != nullptr) guard.used += new_size - old_size;
  return moved;
}

void State::count(lua_State* lua, lua_Debug*) {
  Guard& guard = guard_of(lua);
  guard.remaining -= k_instructions_a_hook;
  if (guard.remaining > 0 && !guard.exhausted) return;
  // From now on every instruction raises, so that no pcall can go on.
  guard.exhausted = true;
  lua_sethook(lua, count, LUA_MASKCOUNT, 1);
  push_exhaustion(lua, guard.limits.instructions);
  lua_error(lua);
}

State::Guard& State::guard_of(lua_State* lua) {
  void* guard = nullptr;
  lua_getallocf(lua, &guard);
  return *static_cast<Guard*>(guard);
}

bool is_exhausted(lua_State* lua) { return State::guard_of(lua).exhausted; }

NestedCall::NestedCall(lua_State* lua) : nested_(State::guard_of(lua).nested) {
  if (nested_ >= k_deepest_call) throw Misuse("calls through pcall, sort and gsub are nested too deep");
  ++nested_;
}

}  // namespace plumb::lua
