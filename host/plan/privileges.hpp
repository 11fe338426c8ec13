#pragma once
// GRANT and REVOKE: from one list of privileges to another.
#include <string>
#include <vector>

#include "schema/rights.hpp"

namespace plumb::plan {

/// Gives a role rights on an object or takes some away.
struct RightsChange {
  std::string role;  ///< empty = PUBLIC
  bool gives = false;
  std::string sql, inverse;
};

/// The statements that lead from one list of privileges to the other, those of one role in one where that can
/// be; what is taken away comes first. `owner` has all rights by birth; empty = nobody has.
std::vector<RightsChange> rights_changes(const schema::ObjectId& id, std::vector<schema::Privilege> from,
                                         const std::vector<schema::Privilege>& to, const std::string& owner);

/// What an object that `role` makes is born with beyond what any is: by the default privileges of a model. Of
/// a column: its identity sequence.
std::vector<schema::Privilege> born_with(const schema::Model& model, const schema::ObjectId& id,
                                         const std::string& role);

/// What is left of privileges on columns when those on the whole table change: REVOKE takes them along.
std::vector<schema::Privilege> left_on_columns(std::vector<schema::Privilege> columns,
                                               const std::vector<schema::Privilege>& from,
                                               const std::vector<schema::Privilege>& to,
                                               const std::string& owner);

}  // namespace plumb::plan
