#pragma once
// What a reviewer has to see in a statement, and the objects it names.
#include <string>
#include <utility>
#include <vector>

#include "sql/statement.hpp"
#include "sql/tree.hpp"

namespace plumb::sql {

using QualifiedNames = std::vector<std::pair<std::string, std::string>>;

/// The reasons to look twice, wherever in the tree they are.
std::vector<Remark> remarks_of(const Node& statement);

/// Relations the statement names, each once.
QualifiedNames relations_of(const Node& statement);

/// Types the statement makes, alters or drops, each once.
QualifiedNames types_of(const Node& statement);

}  // namespace plumb::sql
