#pragma once
// plumb.toml as plain values that remember where they were written. Only document.cpp sees the TOML library.
#include <cstdint>
#include <filesystem>
#include <string>
#include <utility>
#include <vector>

#include "base/error.hpp"

namespace plumb::config {

inline constexpr const char* k_config_file = "plumb.toml";

/// A place in plumb.toml, 1-based.
struct Place {
  int line = 0, column = 0;
};

/// A value of plumb.toml; which member counts says `kind`.
struct Value {
  enum class Kind { text, integer, boolean, list, table, other };
  struct Member;

  Kind kind = Kind::other;
  Place place;
  std::string text;
  std::int64_t integer = 0;
  bool boolean = false;
  std::vector<Value> items;
  std::vector<Member> members;  ///< in the order written

  /// The member `key`, or null.
  const Value* find(const std::string& key) const;
};

/// A key with its value; `place` is the key's.
struct Value::Member {
  std::string key;
  Place place;
  Value value;
};

/// "a list", "text" … as messages say it.
std::string kind_name(Value::Kind kind);

/// Parses TOML text; `file` is for messages. Throws Error (usage) with file:line:column.
Value parse_document(const std::string& text, const std::filesystem::path& file);

/// `base` with the tables of `over` laid on it: members of `over` win, tables are joined.
Value overlay(const Value& base, const Value& over);

/// An Error (usage) at a place of a file: "plumb.toml:3:1: WHAT".
Error error_at(const std::filesystem::path& file, Place place, const std::string& what);

}  // namespace plumb::config
