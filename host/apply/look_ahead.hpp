#pragma once
// What statements that are still to run demand of rows that are there, found out before anything changes: a
// plan of several groups would else commit the first ones before a later one meets rows that do not fit.
#include <string>
#include <vector>

#include "apply/target.hpp"
#include "sql/demands.hpp"

namespace plumb::apply {

/// A demand of a statement to come, and where the statement stands in the plan.
struct ExpectedDemand {
  sql::Demand demand;
  std::size_t group = 0, statement = 0;
};

/// What the groups from `first` on demand of rows as they are now. A demand is left out where a statement
/// before it may change what it would be judged by. Reads the constraints that are to be validated from the
/// target.
std::vector<ExpectedDemand> expected_demands(pg::Session& session, const plan::Plan& plan, std::size_t first);

/// Throws Error (failed) that tells the rows which do not fit what the groups from `first` on demand, with
/// the SQLSTATE that the server would refuse them by. Read-only. What could not be looked at in time is told
/// in `notes`.
void expect_fitting_rows(Target& target, const plan::Plan& plan, const ApplyRequest& request,
                         std::size_t first, std::vector<std::string>& notes);

}  // namespace plumb::apply
