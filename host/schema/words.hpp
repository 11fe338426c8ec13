#pragma once
// The enumerations of the model as words: in saved models, differences and messages.
#include <array>
#include <optional>
#include <string_view>

#include "schema/model.hpp"

namespace plumb::schema {

/// The words of an enumeration in the order of its values.
constexpr auto words(Identity) { return std::to_array<std::string_view>({"none", "always", "by default"}); }
constexpr auto words(Action) {
  return std::to_array<std::string_view>({"no action", "restrict", "cascade", "set null", "set default"});
}
constexpr auto words(TableKind) {
  return std::to_array<std::string_view>({"plain", "partitioned", "partition", "foreign"});
}
constexpr auto words(Kind) {
  return std::to_array<std::string_view>({"schema",
                                          "extension",
                                          "language",
                                          "access method",
                                          "collation",
                                          "enum",
                                          "domain",
                                          "composite type",
                                          "range type",
                                          "sequence",
                                          "function",
                                          "procedure",
                                          "aggregate",
                                          "operator family",
                                          "operator class",
                                          "operator",
                                          "cast",
                                          "transform",
                                          "conversion",
                                          "text search parser",
                                          "text search template",
                                          "text search dictionary",
                                          "text search configuration",
                                          "foreign data wrapper",
                                          "foreign server",
                                          "user mapping",
                                          "table",
                                          "column",
                                          "primary key",
                                          "unique constraint",
                                          "foreign key",
                                          "check constraint",
                                          "exclusion constraint",
                                          "index",
                                          "statistics",
                                          "view",
                                          "materialized view",
                                          "rule",
                                          "trigger",
                                          "policy",
                                          "event trigger",
                                          "publication",
                                          "subscription",
                                          "default privileges",
                                          "object"});
}

/// The word of a value.
template <class E>
std::string_view word_of(E value) {
  static constexpr auto all = words(E{});
  return all[static_cast<std::size_t>(value)];
}

/// The value of a word, nullopt when it is none.
template <class E>
std::optional<E> from_word(std::string_view word) {
  static constexpr auto all = words(E{});
  for (std::size_t i = 0; i < all.size(); ++i)
    if (all[i] == word) return static_cast<E>(i);
  return std::nullopt;
}

}  // namespace plumb::schema
