#pragma once
// Plans for tests: written by hand, proved on a copy, and applied.
#include "apply/apply.hpp"
#include "apply/expectation.hpp"
#include "inspect/inspect.hpp"
#include "support/database.hpp"

namespace plumb::test {

/// A group of statements that touch `relations` of schema public.
inline plan::Group group(std::vector<std::string> statements, std::vector<std::string> relations = {"book"}) {
  plan::Group group;
  for (auto& sql : statements) {
    plan::Statement statement;
    statement.sql = std::move(sql);
    group.statements.push_back(std::move(statement));
  }
  for (auto& name : relations) group.relations.push_back({"public", std::move(name)});
  return group;
}

inline schema::Model model_of(const pg::ConnectInfo& database) {
  pg::Session session(database, {.read_only = true});
  return inspect::inspect(session);
}

/// A sealed plan that creates schema plumb first, proved on a database in which `setup` was run.
inline plan::Plan proved_plan(const std::string& setup, std::vector<plan::Group> groups,
                              bool has_ledger = true) {
  plan::Plan plan;
  plan.groups = std::move(groups);
  plan.settings = plan::default_settings();
  if (has_ledger) apply::add_ledger(plan);
  const auto copy = database_with(setup);
  const auto rehearsal = apply::rehearse(copy, plan);
  for (std::size_t number = 0; number < plan.groups.size(); ++number) {
    plan.groups[number].from = rehearsal.before[number];
    plan.groups[number].to = rehearsal.groups[number];
  }
  plan.from = {"env:test", apply::managed_fingerprint(rehearsal.start, {})};
  plan.to = {"sql:test", apply::managed_fingerprint(rehearsal.result, {})};
  plan.proved = true;
  plan.server_major = std::to_string(scratch().server_major());
  plan::seal(plan);
  return plan;
}

/// A request of run "r1" that gives locks up soon.
inline apply::ApplyRequest request(const std::string& key = "r1/apply/1") {
  apply::ApplyRequest request;
  request.run = "r1";
  request.key = key;
  request.locks = {.budget_ms = 1500, .first_pause_ms = 20, .longest_pause_ms = 100};
  return request;
}

/// The error that `act` throws; fails the test when it throws none.
template <class Act>
Error error_of(Act act) {
  try {
    act();
  } catch (const Error& error) {
    return error;
  }
  throw std::runtime_error("no error was thrown");
}

}  // namespace plumb::test
