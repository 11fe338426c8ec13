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

/// "SELECT to reader", "no EXECUTE to PUBLIC".
std::string spelled(const schema::Privilege& value);

template <class T>
std::string spelled(const std::vector<T>& values) {
  std::string out;
  for (const auto& value : values) out += (out.empty() ? "" : ", ") + spelled(value);
  return out;
}

/// Each attribute that differs, under its own name.
void add_changes(std::vector<FieldChange>& changes, const schema::Properties& from,
                 const schema::Properties& to);

template <class T>
void add_change(std::vector<FieldChange>& changes, std::string_view field, const T& from, const T& to) {
  if constexpr (std::is_same_v<T, schema::Properties>)
    add_changes(changes, from, to);
  else if (!schema::equal(from, to))
    changes.push_back({std::string(field), spelled(from), spelled(to)});
}

/// The fields of which `from` and `to` hold different values; rights are compared apart.
template <class T>
std::vector<FieldChange> field_changes(const T& from, const T& to) {
  std::vector<FieldChange> changes;
  schema::each_field([&](std::string_view name, const auto& before,
                         const auto& after) { add_change(changes, name, before, after); },
                     from, to);
  return changes;
}

}  // namespace plumb::diff
