// The child's side of the wall: takes one order from its socket, runs it in the sandbox, reports how it
// ended.
#include <unistd.h>

#include "bindings/channel.hpp"
#include "bindings/lua_script.hpp"
#include "bindings/wrap_host.hpp"
#include "lua/confinement.hpp"
#include "lua/failure.hpp"
#include "lua/sandbox.hpp"
#include "lua/stack.hpp"
#include "lua/value.hpp"

namespace plumb::bindings {
namespace {

bool is_library(const std::string& module) { return module == "plumb" || module.starts_with("plumb."); }

std::map<std::string, lua::Module> modules_of(const Json& order) {
  std::map<std::string, lua::Module> modules;
  for (const auto& [name, text] : order["modules"].items())
    modules[name] = {text.get<std::string>(), is_library(name)};
  return modules;
}

lua::Limits limits_of(const Json& order) {
  return {order["limits"]["memory_bytes"].get<std::size_t>(),
          order["limits"]["instructions"].get<std::int64_t>()};
}

/// One order being carried out.
class Work {
 public:
  Work(Channel& channel, const Json& order)
      : channel_(channel), order_(order), loader_(modules_of(order)), state_(limits_of(order)) {
    exchange_ = [this](const Json& call) { return exchange(call); };
  }

  /// The last message: {finished} or {failed}.
  Json carry_out() {
    lua_State* lua = state_.get();
    lua_pushcfunction(lua, lua::guarded<prepare>);
    lua_pushlightuserdata(lua, this);
    if (lua_pcall(lua, 1, 0, 0) != 0) return failed();
    lua_pushcfunction(lua, lua::guarded<follow>);
    lua_pushlightuserdata(lua, this);
    if (lua_pcall(lua, 1, 0, 0) != 0) return failed();
    return {{"finished", result_}};
  }

 private:
  static Work& self(lua_State* lua) { return *static_cast<Work*>(lua_touserdata(lua, 1)); }

  static int prepare(lua_State* lua) {
    Work& work = self(lua);
    lua::open_sandbox(lua);
    work.loader_.install(lua);
    open_host(lua, work.loader_, work.exchange_);
    return 0;
  }

  static int follow(lua_State* lua) {
    Work& work = self(lua);
    const std::string mode = work.order_["mode"];
    if (mode == "syntax") return work.compile_modules(lua);
    work.load_runbook(lua);
    if (mode == "manifest") return work.read_manifest(lua);
    return work.run(lua);
  }

  void load_runbook(lua_State* lua) {
    const std::string file = order_["file"];
    lua::load_chunk(lua, order_["source"].get<std::string>(), file, false);
    lua_call(lua, 0, 1);
    if (!lua_istable(lua, -1) || !has_field(lua, "manifest", LUA_TTABLE) ||
        !has_field(lua, "run", LUA_TFUNCTION))
      throw lua::Misuse(file + ": a runbook ends with `return plumb.runbook { … }`");
  }

  static bool has_field(lua_State* lua, const char* name, int type) {
    const lua::StackGuard guard(lua);
    lua::push_text(lua, name);
    lua_rawget(lua, -2);
    return lua_type(lua, -1) == type;
  }

  int compile_modules(lua_State* lua) {
    lua::load_chunk(lua, order_["source"].get<std::string>(), order_["file"], false);
    for (const auto& [name, module] : modules_of(order_))
      if (!module.library) lua::load_chunk(lua, module.text, lua::file_of_module(name), false);
    return 0;
  }

  int read_manifest(lua_State* lua) {
    lua_getfield(lua, -1, "manifest");
    result_ = lua::to_value(lua, -1);
    return 0;
  }

  int run(lua_State* lua) {
    is_running_ = true;
    state_.refill();
    lua_getfield(lua, -1, "run");
    lua::push_value(lua, order_["context"]);
    lua_call(lua, 1, 0);
    return 0;
  }

  Json exchange(const Json& call) {
    if (!is_running_) throw lua::Misuse("the host can be called inside of `run` only");
    channel_.send({{"call", call}});
    Json answer = channel_.receive();
    state_.refill();
    return answer;
  }

  /// The error on top of the stack as a message. A full memory has no words of its own; a mistake in what a
  /// file returns has no line of its own, because `return f()` leaves the file before it calls.
  Json failed() {
    Json table = lua::failure_of(state_.get(), -1);
    if (table["message"] == "not enough memory") {
      table["message"] = "the runbook needs more memory than it may have";
      table["detail"] = "the limit is " + std::to_string(limits_of(order_).memory_bytes >> 20) + " MiB";
    }
    const std::string file = order_["file"], message = table["message"];
    if (!is_running_ && message.find(".lua:") == std::string::npos) table["message"] = file + ": " + message;
    return {{"failed", table}};
  }

  Channel& channel_;
  const Json& order_;
  Exchange exchange_;
  Json result_ = Json::object();
  bool is_running_ = false;
  lua::ModuleLoader loader_;
  lua::State state_;
};

}  // namespace

int run_lua_child(int descriptor) {
  Channel channel(descriptor);
  Json last;
  try {
    const Json order = channel.receive();
    lua::confine_process(order["limits"]["memory_bytes"].get<std::size_t>());
    last = Work(channel, order).carry_out();
  } catch (const Error& error) {
    last = {
        {"failed", {{"code", to_string(error.code)}, {"message", error.message}, {"detail", error.detail}}}};
  }
  channel.send(last);
  _exit(0);  // leaving the ordinary way would need more system calls than the filter allows
}

}  // namespace plumb::bindings
