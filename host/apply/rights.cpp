#include "apply/rights.hpp"

#include "apply/apply.hpp"
#include "apply/settings.hpp"
#include "pg/rights.hpp"
#include "sql/rights_needed.hpp"

namespace plumb::apply {
namespace {

using Wanted = std::vector<pg::WantedRight>;

Wanted wanted_by(const plan::Plan& plan) {
  Wanted wanted;
  for (const auto& group : plan.groups)
    for (const auto& statement : group.statements)
      for (const auto& [right, object] : sql::rights_needed(statement.sql))
        wanted.push_back({std::string(sql::to_string(right)), object.first, object.second});
  return wanted;
}

/// A ledger that is there is written by the role that connects, whatever role the statements run as.
Wanted wanted_by_ledger(pg::Session& session) {
  if (!has_ledger(session)) return {};
  return {{"SELECT", "plumb", "ledger"},
          {"INSERT", "plumb", "ledger"},
          {"SELECT", "plumb", "approval_used"},
          {"INSERT", "plumb", "approval_used"}};
}

bool runs_as_another(const plan::Plan& plan) { return !text_of(plan.settings, "role").empty(); }

std::vector<std::string> missing_as_planned(pg::Session& session, const plan::Plan& plan,
                                            const Wanted& wanted) {
  constexpr auto k_insufficient_privilege = "42501";
  pg::Transaction transaction(session, {.read_only = true});
  try {
    use_settings(session, plan.settings, Span::transaction);
    return pg::missing_rights(session, wanted);
  } catch (const Error& error) {
    if (error.sqlstate != k_insufficient_privilege) throw;
    return {error.message};
  }
}

}  // namespace

std::vector<std::string> missing_rights(pg::Session& session, const plan::Plan& plan) {
  if (plan.empty()) return {};
  auto wanted = wanted_by(plan);
  const auto of_ledger = wanted_by_ledger(session);
  if (!runs_as_another(plan)) {
    wanted.insert(wanted.end(), of_ledger.begin(), of_ledger.end());
    return missing_as_planned(session, plan, wanted);
  }
  auto missing = missing_as_planned(session, plan, wanted);
  for (auto& line : pg::missing_rights(session, of_ledger)) missing.push_back(std::move(line));
  return missing;
}

}  // namespace plumb::apply
