#pragma once
// Names of things: kinds of objects and their identities.
#include <compare>
#include <string>
#include <string_view>

namespace plumb::schema {

/// Kinds of objects a model can hold. The order is the order in which they are listed and fingerprinted.
enum class Kind {
  schema, extension, enum_type, sequence, table, column, primary_key, unique, foreign_key, check, exclusion, index,
  view, other,
};

/// "table", "primary key" … as messages say it.
std::string_view to_string(Kind kind);
/// "Table", "PrimaryKey" … as changes are named ("AddPrimaryKey").
std::string_view noun(Kind kind);

/// Identifies an object within a database. `parent` is the table of columns, constraints and indexes, else empty.
struct ObjectId {
  Kind kind = Kind::table;
  std::string schema;
  std::string parent;
  std::string name;
  std::string word = {};  ///< "trigger", "policy" …: what an object of Kind::other is, else empty
  auto operator<=>(const ObjectId&) const = default;
};

/// `column public.user.mail`, `enum public.Role`: kind and name for people. Names are quoted only where they would be
/// ambiguous (not made of letters, digits and _), so that two objects never read the same; SQL needs Name::sql().
std::string to_string(const ObjectId& id);

/// A schema-qualified name.
struct Name {
  std::string schema;
  std::string name;
  auto operator<=>(const Name&) const = default;
  /// As SQL spells it.
  std::string sql() const;
};

}  // namespace plumb::schema
