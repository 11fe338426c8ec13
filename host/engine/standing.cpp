#include "engine/standing.hpp"

#include "apply/apply.hpp"
#include "base/text.hpp"
#include "engine/trust.hpp"

namespace plumb::engine {
namespace {

/// Every plan the run has made or released, in order. Which of them were applied the ledger of the target
/// tells.
std::vector<std::string> released_plans(const Record& record) {
  std::vector<std::string> plans;
  for (const auto& entry : record.entries()) {
    const auto plan = entry.kind == k_plan ? entry.name : text_of(entry.body, "plan");
    if (!plan.empty() && std::ranges::find(plans, plan) == plans.end()) plans.push_back(plan);
  }
  return plans;
}

/// Says what stands of one plan, and how to take it back.
std::string standing(pg::Session& session, const plan::Plan& plan, const std::string& run,
                     const std::string& environment) {
  const auto total = plan.groups.size();
  const auto applied = apply::applied_part(session, plan, run);
  if (applied.groups.empty()) return "";
  const auto groups = plural(static_cast<std::int64_t>(applied.groups.size()), "group");
  return "; " + groups + " of " + std::to_string(total) + " of its plan " +
         (applied.groups.size() == 1 ? "stands" : "stand") + " in the database (" +
         plural(static_cast<std::int64_t>(applied.statement_count()), "statement") +
         "); taken back by: plumb run rollback --param run=" + run + " --env " + environment;
}

}  // namespace

std::string what_stands(const Services& services, const Record& record) {
  const auto plans = released_plans(record);
  if (plans.empty()) return "";
  const auto environment = text_of(record.started(), "environment");
  std::string text;
  try {
    const auto target = require_target(services, services.project.environment(environment));
    pg::Session session(target.info, {.application = "plumb", .read_only = true});
    if (!apply::has_ledger(session)) return "";
    for (const auto& id : plans)
      text += standing(session, kept_plan(record.store(), id), record.run(), environment);
  } catch (const Error& error) {
    return "; whether groups of its plan stand in the database could not be asked: " + error.message;
  }
  return text;
}

}  // namespace plumb::engine
