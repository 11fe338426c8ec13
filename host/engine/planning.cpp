#include <future>

#include "apply/apply.hpp"
#include "apply/expectation.hpp"
#include "engine/comparing.hpp"
#include "engine/ownership.hpp"
#include "engine/proof.hpp"
#include "engine/renaming.hpp"
#include "engine/source.hpp"
#include "inspect/inspect.hpp"

namespace plumb::engine {
namespace {

bool risks_values(const diff::Change& change) {
  return change.object.kind == schema::Kind::column && change.action != diff::Action::add;
}

/// The tables that changes touch, with the columns whose values are at risk.
inspect::Measured touched(const diff::Changes& changes, const schema::Model& from) {
  inspect::Measured measured;
  for (const auto& change : changes) {
    const auto table = table_of(change.object);
    if (from.find_table(table) == nullptr) continue;
    auto& columns = measured[table];
    if (risks_values(change)) columns.insert(change.object.name);
  }
  return measured;
}

plan::AtRisk at_risk(const inspect::Measure& measure) {
  plan::AtRisk risk{measure.rows, measure.bytes, measure.exact, {}};
  for (const auto& [column, rows] : measure.non_null) {
    const auto bytes = measure.column_bytes.find(column);
    risk.columns[column] = {rows, bytes == measure.column_bytes.end() ? 0 : bytes->second};
  }
  return risk;
}

/// Tables of which rows are kept elsewhere: to count them the server would ask another for all it has.
std::set<schema::Name> kept_elsewhere(const schema::Model& model) {
  std::set<schema::Name> out;
  std::vector<schema::Name> open;
  for (const auto& table : model.tables)
    if (table.more.has("server")) open.push_back(table.name);
  while (!open.empty()) {
    const auto* table = model.find_table(open.back());
    open.pop_back();
    if (table && out.insert(table->name).second)
      open.insert(open.end(), table->parents.begin(), table->parents.end());
  }
  return out;
}

plan::AtRiskTables measure(const LoadedSource& from, inspect::Measured measured) {
  plan::AtRiskTables risks;
  for (const auto& name : kept_elsewhere(from.model)) measured.erase(name);
  if (!from.live || measured.empty()) return risks;
  pg::Session session(from.rows ? *from.rows : *from.live, {.read_only = true});
  for (const auto& [table, measure] : inspect::measure(session, measured)) risks[table] = at_risk(measure);
  return risks;
}

/// Plans statements that a person wrote: once to learn what they threaten, and again with that measured.
plan::Plan measured_plan(const std::vector<std::string>& statements, const LoadedSource& from) {
  inspect::Measured threatened;
  plan::plan_statements(statements, from.model, [&](const schema::Name& table, const std::string& column) {
    auto& columns = threatened[table];
    if (!column.empty()) columns.insert(column);
    return nullptr;
  });
  const auto risks = measure(from, threatened);
  return plan::plan_statements(statements, from.model, [&](const schema::Name& table, const std::string&) {
    const auto risk = risks.find(table);
    return risk == risks.end() ? nullptr : &risk->second;
  });
}

bool is_protected(const LoadedSource& from, const SourceContext& context) {
  if (context.project == nullptr || from.environment.empty()) return false;
  return context.project->environment(from.environment).is_protected;
}

Json target_of(const LoadedSource& from) {
  if (!from.identity) return Json::object();
  auto target = from.identity->to_json();
  target["environment"] = from.environment;
  return target;
}

/// Fills what a plan says of where it starts and under which settings it runs.
void address(Planned& planned, const LoadedSource& from, std::string fingerprint) {
  auto& plan = planned.plan;
  plan.target = target_of(from);
  if (plan.settings.empty()) plan.settings = plan::default_settings();
  plan.from = {from.spec.text, std::move(fingerprint)};
}

void address(Planned& planned, const LoadedSource& from) {
  address(planned, from, apply::managed_fingerprint(from.model, planned.managed));
}

/// Proves or states what is known without a proof, and seals.
void finish(Planned& planned, const LoadedSource& from, const LoadedSource* to, const SourceContext& context,
            bool is_proof_asked) {
  if (planned.plan.empty()) {
    planned.plan.to.fingerprint = planned.plan.from.fingerprint;
  } else if (is_proof_asked) {
    prove(planned, from, to, context);
  } else {
    state_start(planned.plan, from.model);
  }
  plan::seal(planned.plan);
}

/// What a saved plan covers is not written in it: it follows from its sides, as when the plan was made.
diff::Managed managed_of(const LoadedSource& from, const LoadedSource* to, const SourceContext& context) {
  if (to != nullptr) return compare_models(from, *to, context).managed;
  diff::Managed managed;
  if (context.project != nullptr) managed.ignored = context.project->ignored_tables;
  return managed;
}

void expect_saved_start(const Planned& planned, const LoadedSource& from) {
  const auto seen = apply::managed_fingerprint(from.model, planned.managed);
  if (seen == planned.plan.from.fingerprint) return;
  throw Error::stale(from.spec.text + " is not what the saved plan starts from")
      .because("its schema has fingerprint " + seen.substr(0, 12) + ", the plan starts from " +
               planned.plan.from.fingerprint.substr(0, 12))
      .next("plumb diff --from " + from.spec.text + ", to plan from what is there now");
}

/// What an earlier proof found is found again, or not said.
void forget_proof(plan::Plan& plan) {
  plan.proved = false;
  plan.server_major.clear();
  plan.to.fingerprint.clear();
  for (auto& group : plan.groups) {
    group.from.clear();
    group.to.clear();
  }
}

/// A proof that fails here has its reason in what moved since the plan was made.
Error moved_since(const Error& failure, const LoadedSource& from, const LoadedSource& to) {
  return Error::stale("the saved plan does not lead to " + to.spec.text + " as it is now")
      .because(failure.detail)
      .next("plumb diff --from " + from.spec.text + " --to " + to.spec.text);
}

}  // namespace

Planned plan_between(const LoadedSource& from, LoadedSource&& to, const SourceContext& context,
                     const PlanningOptions& options) {
  if (context.owners || context.privileges) adopt_owners(to, from);
  auto renaming = rename(from, to, options.renames, context);
  auto comparison = compare_models(renaming.source ? *renaming.source : from, to, context);
  plan::PlanOptions how;
  const auto measured = under_old_names(touched(comparison.changes, comparison.from()), renaming.renames);
  auto risks = std::async(std::launch::async, [&] { return measure(from, measured); });
  auto fingerprint = apply::managed_fingerprint(from.model, comparison.managed);  // while the server counts
  how.at_risk = under_new_names(risks.get(), renaming.renames);
  how.online = options.online || is_protected(from, context);
  how.owners = context.owners;
  how.privileges = context.privileges;
  how.role = from.identity ? from.identity->role : from.maker;
  how.unmanaged = diff::unmanaged(comparison.from(), comparison.changes, comparison.managed, false);
  for (auto& id : diff::unmanaged_wanted(comparison.from(), comparison.to(), comparison.managed))
    how.unmanaged.push_back(std::move(id));
  Planned planned;
  planned.plan = plan::make_plan(comparison.changes, comparison.from(), comparison.to(), how);
  plan::add_renames(planned.plan, renaming.renames, from.model, renaming.touched);
  planned.renames = std::move(renaming.renames);
  if (options.create_ledger && !planned.plan.empty()) apply::add_ledger(planned.plan);
  planned.candidates = diff::rename_candidates(comparison.changes, comparison.from(), comparison.to());
  planned.changes = std::move(comparison.changes);
  planned.managed = std::move(comparison.managed);
  planned.notes = std::move(comparison.notes);
  for (const auto& candidate : planned.candidates)
    planned.notes.push_back(diff::to_line(candidate) + ": stating the rename keeps what is in it: --rename " +
                            candidate.rename() + ", in a run --param rename=" + candidate.rename());
  if (!planned.plan.empty())
    for (auto& note : notes_on_roles(from, comparison.to(), planned.managed))
      planned.notes.push_back(std::move(note));
  if (to.desired) {
    planned.plan.settings = plan::default_settings();
    planned.plan.settings["search_path"] = prisma::search_path_of(*to.desired, from.model);
  }
  address(planned, from, std::move(fingerprint));
  planned.plan.to.source = to.spec.text;
  finish(planned, from, &to, context, options.prove);
  return planned;
}

Planned plan_written(const std::vector<std::string>& statements, const LoadedSource& from,
                     const SourceContext& context, const PlanningOptions& options) {
  Planned planned;
  if (context.project != nullptr) planned.managed.ignored = context.project->ignored_tables;
  planned.plan = measured_plan(statements, from);
  if (options.create_ledger && !planned.plan.empty()) apply::add_ledger(planned.plan);
  address(planned, from);
  planned.plan.to.source = "statements";
  finish(planned, from, nullptr, context, options.prove);
  return planned;
}

Planned plan_saved(plan::Plan saved, const LoadedSource& from, const LoadedSource* to,
                   const SourceContext& context, const PlanningOptions& options) {
  Planned planned;
  planned.managed = managed_of(from, to, context);
  planned.plan = std::move(saved);
  planned.renames = plan::renames_of(planned.plan);
  expect_saved_start(planned, from);
  forget_proof(planned.plan);
  if (options.create_ledger && !planned.plan.empty()) apply::add_ledger(planned.plan);
  address(planned, from);
  try {
    finish(planned, from, to, context, options.prove);
  } catch (const Error& error) {
    if (error.code != Exit::verification) throw;
    throw moved_since(error, from, *to);
  }
  return planned;
}

}  // namespace plumb::engine
