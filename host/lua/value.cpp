#include "lua/value.hpp"

#include <cmath>
#include <optional>
#include <string>

#include "base/text.hpp"
#include "lua/stack.hpp"

namespace plumb::lua {
namespace {

constexpr std::int64_t k_exact = 1ll << 53;  // larger whole numbers lose digits as Lua numbers
constexpr char k_array_mark = 0;

void push_array_mark(lua_State* lua) {
  lua_pushlightuserdata(lua, const_cast<char*>(&k_array_mark));
  lua_rawget(lua, LUA_REGISTRYINDEX);
  if (!lua_isnil(lua, -1)) return;
  lua_pop(lua, 1);
  lua_newtable(lua);
  lua_pushlightuserdata(lua, const_cast<char*>(&k_array_mark));
  lua_pushvalue(lua, -2);
  lua_rawset(lua, LUA_REGISTRYINDEX);
}

bool is_exact(const Json& value) {
  if (value.is_number_unsigned()) return value.get<std::uint64_t>() <= std::uint64_t{k_exact};
  const auto number = value.get<std::int64_t>();
  return -k_exact <= number && number <= k_exact;
}

void push_whole(lua_State* lua, const Json& value) {
  if (is_exact(value))
    lua_pushnumber(lua, value.get<double>());
  else
    push_text(lua, value.dump());
}

void push_array(lua_State* lua, const Json& value) {
  lua_createtable(lua, static_cast<int>(value.size()), 0);
  mark_array(lua, -1);
  int position = 0;
  for (const auto& item : value) {
    push_value(lua, item);
    lua_rawseti(lua, -2, ++position);
  }
}

void push_object(lua_State* lua, const Json& value) {
  lua_createtable(lua, 0, static_cast<int>(value.size()));
  for (const auto& [key, item] : value.items()) {
    push_text(lua, key);
    push_value(lua, item);
    lua_rawset(lua, -3);
  }
}

/// Reads one value with all below it; `path_` is where it is, for messages.
class Reader {
 public:
  explicit Reader(lua_State* lua) : lua_(lua) {}

  Json read(int index) {
    switch (lua_type(lua_, index)) {
      case LUA_TNIL:
        return nullptr;
      case LUA_TBOOLEAN:
        return lua_toboolean(lua_, index) != 0;
      case LUA_TNUMBER:
        return number(lua_tonumber(lua_, index));
      case LUA_TSTRING:
        return text(check_text(lua_, index, "text"));
      case LUA_TTABLE:
        return table(absolute(lua_, index));
      default:
        refuse("a " + std::string(luaL_typename(lua_, index)) + " is not a plain value");
    }
  }

 private:
  [[noreturn]] void refuse(const std::string& why) const {
    throw Misuse((path_.empty() ? "value" : path_) + ": " + why);
  }

  Json number(double value) const {
    if (!(std::fabs(value) <= static_cast<double>(k_exact)))
      refuse("a number must be whole and at most 2^53; write it as text");
    if (std::trunc(value) != value) refuse("a number must be whole; write a fraction as text");
    return static_cast<std::int64_t>(value);
  }

  Json text(std::string_view bytes) const {
    if (!is_utf8(bytes)) refuse("text must be UTF-8 without zero bytes");
    return std::string(bytes);
  }

  Json table(int index) {
    if (++depth_ > k_nesting)
      refuse("nested deeper than " + std::to_string(k_nesting) + " tables, or in a circle");
    luaL_checkstack(lua_, 4, "value");
    const auto size = array_size(index);
    Json result = size ? array(index, *size) : object(index);
    --depth_;
    return result;
  }

  /// The n of a table with exactly the keys 1..n; nullopt for objects.
  std::optional<int> array_size(int index) const {
    int count = 0;
    double largest = 0;
    lua_pushnil(lua_);
    while (lua_next(lua_, index) != 0) {
      lua_pop(lua_, 1);
      if (lua_type(lua_, -1) != LUA_TNUMBER) {
        lua_pop(lua_, 1);
        return std::nullopt;
      }
      const double key = lua_tonumber(lua_, -1);
      if (!(key >= 1) || std::trunc(key) != key) refuse("an array has the keys 1, 2, 3 …");
      largest = std::max(largest, key);
      ++count;
    }
    if (count == 0 && !is_marked_array(lua_, index)) return std::nullopt;
    if (largest != count) refuse("an array may not have holes");
    return count;
  }

  Json array(int index, int size) {
    Json result = Json::array();
    for (int position = 1; position <= size; ++position) {
      lua_rawgeti(lua_, index, position);
      result.push_back(below("[" + std::to_string(position) + "]"));
    }
    return result;
  }

  Json object(int index) {
    Json result = Json::object();
    lua_pushnil(lua_);
    while (lua_next(lua_, index) != 0) {
      if (lua_type(lua_, -2) != LUA_TSTRING) refuse("a table has either the keys 1, 2, 3 … or names");
      const std::string key(check_text(lua_, -2, "key"));
      if (!is_utf8(key)) refuse("a key must be UTF-8");
      result[key] = below(path_.empty() ? key : "." + key);
    }
    return result;
  }

  /// Reads the value on top of the stack, which lies at `part` of the current place, and pops it.
  Json below(const std::string& part) {
    const std::size_t length = path_.size();
    path_ += part;
    Json value = read(-1);
    path_.resize(length);
    lua_pop(lua_, 1);
    return value;
  }

  lua_State* lua_;
  std::string path_;
  int depth_ = 0;
};

}  // namespace

void push_value(lua_State* lua, const Json& value) {
  luaL_checkstack(lua, 4, "value");
  switch (value.type()) {
    case Json::value_t::boolean:
      return lua_pushboolean(lua, value.get<bool>());
    case Json::value_t::number_integer:
    case Json::value_t::number_unsigned:
      return push_whole(lua, value);
    case Json::value_t::number_float:
      return lua_pushnumber(lua, value.get<double>());
    case Json::value_t::string:
      return push_text(lua, value.get_ref<const std::string&>());
    case Json::value_t::array:
      return push_array(lua, value);
    case Json::value_t::object:
      return push_object(lua, value);
    default:
      return lua_pushnil(lua);
  }
}

Json to_value(lua_State* lua, int index) {
  const StackGuard guard(lua);
  return Reader(lua).read(absolute(lua, index));
}

void mark_array(lua_State* lua, int index) {
  index = absolute(lua, index);
  push_array_mark(lua);
  lua_setmetatable(lua, index);
}

bool is_marked_array(lua_State* lua, int index) {
  const StackGuard guard(lua);
  if (lua_getmetatable(lua, index) == 0) return false;
  push_array_mark(lua);
  return lua_rawequal(lua, -1, -2) != 0;
}

}  // namespace plumb::lua
