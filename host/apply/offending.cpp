#include "apply/apply.hpp"
#include "apply/violations.hpp"

namespace plumb::apply {
namespace {

/// Counting is a help, not a duty: it may not hold a production table's readers up.
constexpr int k_count_limit_ms = 10000;

/// What the failed statement demanded of rows that were there.
std::vector<sql::Demand> demands_of(pg::Session& session, const std::string& statement) {
  const auto stated = sql::demands_of(statement);
  auto demands = stated.now;
  for (const auto& name : stated.validated)
    if (auto demand = demand_of_unchecked(session, name)) demands.push_back(std::move(*demand));
  return demands;
}

/// True for a demand that can have made the statement fail as it did.
bool can_be_meant(const sql::Demand& demand, const Error& failure) {
  if (sqlstate_of(demand) != failure.sqlstate) return false;
  if (demand.kind == sql::DemandKind::filled) return demand.columns.front() == failure.column;
  return demand.name.empty() || demand.name == failure.constraint;
}

}  // namespace

std::string count_offending(pg::Session& session, const Error& failure) {
  if (failure.table.empty()) return "";
  try {
    pg::Transaction transaction(session, {.read_only = true, .statement_timeout_ms = k_count_limit_ms});
    for (const auto& demand : demands_of(session, failure.statement))
      if (can_be_meant(demand, failure))
        if (auto line = violation(session, demand, failure.constraint); !line.empty()) return line;
    return "";
  } catch (const Error&) {
    // The failure itself is what matters; a count that cannot be had says nothing.
    return "";
  }
}

}  // namespace plumb::apply
