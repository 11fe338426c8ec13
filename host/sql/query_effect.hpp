#pragma once
// What running a query can do: by its clauses, the statements within it and the functions it calls.
#include "sql/statement.hpp"
#include "sql/tree.hpp"

namespace plumb::sql {

/// The worst effect found anywhere in `query` (SELECT, INSERT, UPDATE, DELETE, MERGE or a part of one).
Effect query_effect(const Node& query);

}  // namespace plumb::sql
