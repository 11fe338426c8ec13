#pragma once
// Indexes and keys of partitioned tables that the server makes anew together with the type of a column, and
// what it forgets of them meanwhile.
#include <set>

#include "diff/lineage.hpp"
#include "plan/worklist.hpp"

namespace plumb::plan {

/// Indexes and keys of `from` that would not be the same after the columns of `work` got their types: those
/// of the partitions get the names the server chooses and the comment and settings of the parent's. They are
/// better dropped and made anew by the plan.
std::set<schema::ObjectId> spoiled_by_retyping(const Worklist& work, const schema::Model& from,
                                               const diff::Lineage& lineage);

}  // namespace plumb::plan
