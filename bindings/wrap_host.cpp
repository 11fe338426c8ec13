#include "bindings/wrap_host.hpp"

#include "base/text.hpp"
#include "lua/failure.hpp"
#include "lua/sandbox.hpp"
#include "lua/stack.hpp"
#include "lua/value.hpp"

namespace plumb::bindings {
namespace {

using lua::guarded;

/// Calls the host and pushes the value of its answer; throws Failure when the answer is an error.
int exchange_call(lua_State* lua, std::string_view kind, std::string_view name, Json arguments) {
  auto& exchange = *static_cast<Exchange*>(lua_touserdata(lua, lua_upvalueindex(1)));
  const std::string where = lua::caller_position(lua);
  Json answer =
      exchange({{"kind", kind}, {"name", name}, {"arguments", std::move(arguments)}, {"where", where}});
  if (answer.contains("error")) {
    answer["error"]["where"] = where;
    throw lua::Failure(answer["error"]);
  }
  lua::push_value(lua, answer["value"]);
  return 1;
}

/// host.call(kind, name, arguments)
int call(lua_State* lua) {
  const auto kind = lua::check_text(lua, 1, "kind");
  const auto name = lua::check_text(lua, 2, "name");
  if (!is_utf8(name)) throw lua::Misuse("a name must be UTF-8 without zero bytes");
  return exchange_call(lua, kind, name, lua_isnoneornil(lua, 3) ? Json::object() : lua::to_value(lua, 3));
}

/// print(...): a note of the run.
int print(lua_State* lua) {
  std::vector<std::string> texts;
  for (int index = 1; index <= lua_gettop(lua); ++index)
    texts.push_back(display(lua::display_text(lua, index), true));
  exchange_call(lua, "note", "print", {{"level", "info"}, {"text", join(texts, " ")}});
  return 0;
}

/// host.misuse(message): raises at the line of the script that called the library.
int misuse(lua_State* lua) { throw lua::Misuse(std::string(lua::check_text(lua, 1, "message"))); }

/// host.failure(value): any raised value as an error table.
int failure(lua_State* lua) {
  lua_settop(lua, 1);
  if (!lua::is_failure(lua, 1)) lua::push_failure(lua, lua::failure_of(lua, 1));
  return 1;
}

/// host.object(table, methods): the table, in which names it does not have are looked up in `methods`.
int object(lua_State* lua) {
  luaL_checktype(lua, 1, LUA_TTABLE);
  luaL_checktype(lua, 2, LUA_TTABLE);
  lua_settop(lua, 2);
  lua_createtable(lua, 0, 1);
  lua_insert(lua, 2);
  lua_setfield(lua, 2, "__index");
  lua_setmetatable(lua, 1);
  return 1;
}

/// host.array(table): the table, marked as an array, so that an empty one is not taken for an object.
int array(lua_State* lua) {
  luaL_checktype(lua, 1, LUA_TTABLE);
  lua_settop(lua, 1);
  lua::mark_array(lua, 1);
  return 1;
}

constexpr luaL_Reg k_functions[] = {{"array", guarded<array>},
                                    {"failure", guarded<failure>},
                                    {"misuse", guarded<misuse>},
                                    {"object", guarded<object>},
                                    {nullptr, nullptr}};

}  // namespace

void open_host(lua_State* lua, lua::ModuleLoader& loader, Exchange& exchange) {
  lua_newtable(lua);
  luaL_register(lua, nullptr, k_functions);
  lua_pushlightuserdata(lua, &exchange);
  lua_pushcclosure(lua, guarded<call>, 1);
  lua_setfield(lua, -2, "call");
  loader.provide(lua, "plumb.host");

  lua_pushlightuserdata(lua, &exchange);
  lua_pushcclosure(lua, guarded<print>, 1);
  lua::set_global(lua, "print");
}

}  // namespace plumb::bindings
