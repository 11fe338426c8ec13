#pragma once
// What a column loses with its type: its settings, and the targets of extended statistics over it.
#include <string>
#include <vector>

#include "plan/draft.hpp"
#include "plan/spelling.hpp"

namespace plumb::plan {

/// What gives a column of `draft.from`, and those that heirs have from it, their settings on the way back.
std::vector<std::string> lost_settings(const Draft& draft, const schema::Name& table,
                                       const schema::Column& column, Reach reach);

/// Gives heirs that have the column from the table what they lose with its type, where nothing of their own
/// changes.
void keep_settings_of_heirs(Draft& draft, const schema::Name& table, const std::string& column);

/// Statements for the target that extended statistics have after the plan and had before; `inverse` is empty
/// when they had none.
struct LostTarget {
  std::string sql, inverse;
};

/// The server makes extended statistics over a column anew with its type, without the target they had.
std::vector<LostTarget> lost_targets(const Draft& draft, const schema::ObjectId& column);

}  // namespace plumb::plan
