#pragma once
// The fields of two objects that differ, as a person reads them.
#include <string>
#include <vector>

#include "diff/change.hpp"
#include "schema/fields.hpp"
#include "schema/words.hpp"

namespace plumb::diff {

inline std::string spelled(const std::string& value) { return value; }
inline std::string spelled(bool value) { return value ? "yes" : "no"; }
inline std::string spelled(std::int64_t value) { return std::to_string(value); }
inline std::string spelled(const schema::Name& value) { return value.name.empty() ? "" : value.sql(); }

/// "created DESC NULLS LAST", "lower(email)".
std::string spelled(const schema::IndexKey& value);

template <class E>
requires std::is_enum_v<E> std::string spelled(E value) { return std::string(schema::word_of(value)); }

template <class T>
std::string spelled(const std::vector<T>& values) {
  std::string out;
  for (const auto& value : values) out += (out.empty() ? "" : ", ") + spelled(value);
  return out;
}

/// The fields of which `from` and `to` hold different values.
template <class T>
std::vector<FieldChange> field_changes(const T& from, const T& to) {
  std::vector<FieldChange> changes;
  schema::each_field(
      [&](std::string_view name, const auto& before, const auto& after) {
        if (!schema::equal(before, after))
          changes.push_back({std::string(name), spelled(before), spelled(after)});
      },
      from, to);
  return changes;
}

}  // namespace plumb::diff
