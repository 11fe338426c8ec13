#pragma once
// Names of things: kinds of objects and their identities.
#include <compare>
#include <string>
#include <string_view>

namespace plumb::schema {

/// Kinds of objects a model can hold. The order is the order in which they are listed.
enum class Kind {
  schema,
  extension,
  language,
  access_method,
  collation,
  enum_type,
  domain,
  composite_type,
  range_type,
  sequence,
  function,
  procedure,
  aggregate,
  operator_family,
  operator_class,
  operation,
  cast,
  transform,
  conversion,
  text_search_parser,
  text_search_template,
  text_search_dictionary,
  text_search_configuration,
  foreign_data_wrapper,
  foreign_server,
  user_mapping,
  table,
  column,
  primary_key,
  unique,
  foreign_key,
  check,
  exclusion,
  index,
  statistics,
  view,
  materialized_view,
  rule,
  trigger,
  policy,
  event_trigger,
  publication,
  subscription,
  default_privileges,
  other,
};

/// "table", "primary key" … as messages say it.
std::string_view to_string(Kind kind);
/// "Table", "PrimaryKey" … as changes are named ("AddPrimaryKey").
std::string noun(Kind kind);

/// True for routines, which are told apart by their arguments even when they have none.
bool takes_arguments(Kind kind);

/// True for indexes and for the constraints that stand on one.
bool has_index(Kind kind);

/// True for what has columns or values, and a name among those.
bool is_relation(Kind kind);

/// Identifies an object within a database. `parent` is the table of columns, constraints, indexes, triggers,
/// policies and rules, else empty.
struct ObjectId {
  Kind kind = Kind::table;
  std::string schema;
  std::string parent;
  std::string name;
  std::string signature = {};  ///< what tells objects of one name apart, as SQL: "integer, text"; see Object
  auto operator<=>(const ObjectId&) const = default;
};

/// `column public.user.mail`, `function public.area(integer)`: kind and name for people. Names are quoted
/// only where they would be ambiguous (not made of letters, digits and _), so that two objects never read the
/// same; SQL needs Name::sql().
std::string to_string(const ObjectId& id);

/// A schema-qualified name.
struct Name {
  std::string schema;
  std::string name;
  auto operator<=>(const Name&) const = default;
  /// As SQL spells it.
  std::string sql() const;
};

/// The table that `id` is a part of, or its own name when it is no part.
Name table_of(const ObjectId& id);

}  // namespace plumb::schema
