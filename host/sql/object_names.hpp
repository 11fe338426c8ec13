#pragma once
// Names of objects as the grammar spells them: RangeVar, TypeName, lists of strings.
#include <string>
#include <utility>
#include <vector>

#include "sql/tree.hpp"

namespace plumb::sql {

using QualifiedName = std::pair<std::string, std::string>;  ///< schema or "", name

/// The parts of the name of an object of DROP or COMMENT: a list, a type, a function, a plain string.
std::vector<std::string> object_name(const Node& object);

/// The name of a RangeVar.
QualifiedName qualified_name(const Node& range);

/// "schema.name", or "name".
std::string dotted(const QualifiedName& name);

}  // namespace plumb::sql
