#include "apply/apply.hpp"
#include "apply/expectation.hpp"
#include "apply/settings.hpp"
#include "inspect/inspect.hpp"
#include "sql/statement.hpp"

namespace plumb::apply {
namespace {

/// Generous, since nobody else is on a scratch database.
constexpr int k_lock_timeout_ms = 10000;

void execute_all(pg::Session& session, const plan::Group& group, std::size_t number) {
  for (const auto& statement : group.statements) {
    if (sets_label(statement)) continue;
    try {
      session.execute(statement.sql);
    } catch (Error& error) {
      error.while_doing("rehearsing group " + std::to_string(number + 1));
      throw;
    }
  }
}

void rehearse_group(pg::Session& session, const plan::Plan& plan, std::size_t number) {
  const auto& group = plan.groups[number];
  auto settings = plan.settings;
  settings.erase("role");  // a scratch server does not have the target's roles
  if (!group.transactional) {
    use_settings(session, settings, Span::session);
    return execute_all(session, group, number);
  }
  pg::Transaction transaction(session, {.lock_timeout_ms = k_lock_timeout_ms});
  use_settings(session, settings, Span::transaction);
  execute_all(session, group, number);
  transaction.commit();
}

}  // namespace

bool sets_label(const plan::Statement& statement) {
  return sql::classify(statement.sql).kind == "SECURITY LABEL";
}

Rehearsal rehearse(const pg::ConnectInfo& scratch, const plan::Plan& plan) {
  pg::Session session(scratch, {.application = "plumb/rehearsal"});
  Rehearsal rehearsal;
  rehearsal.start = inspect::inspect(session);
  rehearsal.result = rehearsal.start;
  for (std::size_t number = 0; number < plan.groups.size(); ++number) {
    const auto& group = plan.groups[number];
    rehearsal.before.push_back(touched_fingerprints(rehearsal.result, group));
    rehearse_group(session, plan, number);
    rehearsal.result = inspect::inspect(session);
    rehearsal.groups.push_back(touched_fingerprints(rehearsal.result, group));
  }
  return rehearsal;
}

}  // namespace plumb::apply
