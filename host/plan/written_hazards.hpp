#pragma once
// Hazards of statements that a person wrote: what the grammar sees in them, measured on the tables they name.
#include "plan/planner.hpp"
#include "sql/statement.hpp"

namespace plumb::plan {

/// `named` are the tables that the statement names, as `from` has them.
std::vector<Hazard> written_hazards(const sql::Classified& seen, const std::vector<schema::Name>& named,
                                    const schema::Model& from, const RiskOf& risk_of);

}  // namespace plumb::plan
