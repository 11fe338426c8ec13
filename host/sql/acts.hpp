#pragma once
// What a statement does to which object, command by command.
#include <vector>

#include "sql/statement.hpp"
#include "sql/tree.hpp"

namespace plumb::sql {

/// The acts of a statement in their order; empty where its command tag and the first relation or type that it
/// names say all.
std::vector<Act> acts_of(const Node& statement);

}  // namespace plumb::sql
