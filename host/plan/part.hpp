#pragma once
// What the steps of columns, constraints and indexes of a table have in common.
#include <string>
#include <vector>

#include "plan/draft.hpp"

namespace plumb::plan {

/// A step on a part of `table`: touches the table and takes `lock`.
Step part_step(Phase phase, const std::string& change, const schema::Name& table,
               const schema::ObjectId& part, std::string sql, const char* lock);

/// What is added stands on these columns as the plan leaves them.
void stand_on(Step& step, const schema::Name& table, const std::vector<std::string>& columns);

/// Indexes of views and extended statistics go with their relation, and leave names of its schema to others.
void free_names_along(const Draft& draft, const schema::Name& relation, Step& step);

/// What is dropped stood on these columns as the plan found them.
void have_stood_on(Step& step, const schema::Name& table, const std::vector<std::string>& columns);

schema::ObjectId part_id(schema::Kind kind, const schema::Name& table, const std::string& name);

}  // namespace plumb::plan
