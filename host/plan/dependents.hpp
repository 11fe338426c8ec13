#pragma once
// What has to be made again because of what it stands on.
#include "plan/worklist.hpp"

namespace plumb::plan {

/// Adds to `work` whatever the server would refuse to leave as it is: views, rules, policies, triggers and
/// functions on columns that change their type, what is computed from them, and what calls a function that is
/// dropped or made anew; and what stands on those in turn.
void rebuild_dependents(Worklist& work, const schema::Model& from, const schema::Model& to);

/// The change of a column in `work`, which it becomes part of.
ColumnChange& altered_column(Worklist& work, const schema::Model& from, const schema::Model& to,
                             const schema::ObjectId& id);

}  // namespace plumb::plan
