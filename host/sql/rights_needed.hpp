#pragma once
// What the role that runs a statement has to be allowed.
#include <string>
#include <string_view>
#include <utility>
#include <vector>

namespace plumb::sql {

enum class Right {
  own,             ///< a relation that is changed
  drop,            ///< a relation that goes: its owner may, and the owner of its schema
  own_type,        ///< a type that is changed
  drop_type,       ///< a type that goes
  own_schema,      ///< a schema that is changed or goes
  make_in,         ///< a schema in which something is made
  make_schema,     ///< in the database
  make_extension,  ///< in the database
  refer,           ///< to a table, by a foreign key
  insert,
  update,
  remove,
  truncate,
  trigger,
};

/// "own type", "REFERENCES": words for a query and for messages.
std::string_view to_string(Right right);

/// A right on an object: (schema or "", name); a schema or extension stands as the name.
struct NeededRight {
  Right right = Right::own;
  std::pair<std::string, std::string> object;
};

/// The rights one statement needs on relations, types and schemas, as far as it names them. Rights on
/// functions and on what its expressions read are left to the server; none for what does not parse.
std::vector<NeededRight> rights_needed(std::string_view statement);

}  // namespace plumb::sql
