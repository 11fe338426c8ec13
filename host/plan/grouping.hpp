#pragma once
// Which statements share a transaction.
#include "plan/step.hpp"
#include "schema/model.hpp"

namespace plumb::plan {

/// Groups of `steps`, which are in order: one transaction, but for what must not share one, and for enum
/// values that a later statement uses; the server lets nobody use a value before the transaction that adds it
/// has committed.
std::vector<Group> grouped(Steps steps, const schema::Model& from, const schema::Model& to);

/// The place after the steps that share a transaction with the one at `begin`, which is not `end`.
Steps::iterator end_of_group(Steps::iterator begin, Steps::iterator end);

/// Adds the tables that refer to a table of the group: their foreign keys depend on its keys.
void add_dependents(Group& group, const schema::Model& from, const schema::Model& to);

/// Sorts the names of a group, each once.
void sort_names(Group& group);

}  // namespace plumb::plan
