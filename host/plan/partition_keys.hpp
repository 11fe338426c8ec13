#pragma once
// What rows are divided into partitions by: where no plan leads over to another, it says so.
#include "plan/worklist.hpp"

namespace plumb::plan {

/// Throws Error where a column of a partition key would get another type or be made anew while its table
/// stays.
void refuse_changes_of_partition_keys(const Worklist& work, const schema::Model& from);

/// Throws Error where `table` is partitioned by way of `needed`, which is to be dropped or made anew: a
/// function, a collation, an operator class.
void refuse_to_remake_under_key(const schema::Model& from, const schema::ObjectId& table,
                                const schema::ObjectId& needed);

}  // namespace plumb::plan
