#pragma once
// Whether the role of a target may do what a plan does.
#include <string>
#include <vector>

#include "pg/session.hpp"
#include "plan/plan.hpp"

namespace plumb::apply {

/// What the role of the session, or the one that the plan's settings name, lacks for the plan's statements
/// and for the ledger, a line for each: "table public.book belongs to shop". Read-only; asks the catalog
/// once, and once more where the statements run as another role.
std::vector<std::string> missing_rights(pg::Session& session, const plan::Plan& plan);

}  // namespace plumb::apply
