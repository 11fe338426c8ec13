#include <algorithm>

#include "apply/turn.hpp"
#include "base/text.hpp"
#include "engine/handles.hpp"
#include "engine/primitives.hpp"
#include "engine/rights.hpp"

namespace plumb::engine {
namespace {

const config::Environment& unprotected(RunContext& context, const std::string& name) {
  const auto& environment = context.services().project.environment(name);
  if (!environment.is_protected) return environment;
  throw Error::refused("environment " + name + " is protected")
      .because("only plumb run aligns a protected environment, with a review of its own")
      .next("plumb run prod-alignment --env " + name);
}

bool is_same_database(const pg::Identity& a, const pg::Identity& b) {
  const bool same_cluster = !a.system_identifier.empty() && a.system_identifier == b.system_identifier;
  return a.digest() == b.digest() || (same_cluster && a.database_oid == b.database_oid);
}

/// Two names can stand for one database: what is called dev must not be the protected target of the run.
void expect_another_database(RunContext& context, const LoadedSource& source) {
  if (!context.environment().is_protected || context.dry_run()) return;
  pg::Session session(context.target(), {.read_only = true});
  if (!is_same_database(*source.identity, pg::read_identity(session))) return;
  throw Error::refused("environment " + source.environment + " is the same database as " +
                       context.environment().name)
      .because("aligning it would change the run's own target without a review")
      .next("correct the url of one of them in plumb.toml");
}

void expect_no_loss(const plan::Plan& plan, const std::string& name) {
  const auto questions = plan::consent_questions(plan);
  if (questions.empty()) return;
  auto error = Error::refused("aligning " + name + " would lose data, or may");
  for (const auto& question : questions)
    error.because(question.statement->object + ": " + question.hazard->message);
  throw error.next("plumb run prod-alignment --env " + name + ", which asks for each of these");
}

std::optional<pg::Identity> pinned(RunContext& context, const std::string& name) {
  const auto& identities = context.services().lock.identities;
  const auto pin = identities.find(name);
  if (pin == identities.end()) return std::nullopt;
  return pg::Identity::from_json(pin->second);
}

apply::ApplyRequest request_for(RunContext& context, const std::string& name) {
  apply::ApplyRequest request;
  request.run = context.run();
  request.key = context.effect_key();
  request.pinned = pinned(context, name);
  request.on_progress = progress_of(context);
  request.on_wait = [&context](const std::string& text) { warn(context, text); };
  return request;
}

void apply_to(const LoadedSource& source, const Planned& planned, apply::ApplyRequest request) {
  // A repeated step plans again from where it stopped: another plan has to have another key.
  request.key += "/" + planned.plan.id.substr(0, 12);
  request.managed = planned.managed;
  apply::apply(*source.live, planned.plan, request);
}

/// Another alignment of the same database reads, plans and applies as this one does: it is waited for. A dry
/// run changes nothing, and so waits for nobody.
std::unique_ptr<apply::Turn> turn_for(RunContext& context, const std::string& name,
                                      apply::ApplyRequest request) {
  if (context.dry_run()) return nullptr;
  constexpr int k_longest_alignment_ms = 600000;
  request.locks.budget_ms = k_longest_alignment_ms;
  const auto& project = context.services().project;
  const auto database = pg::parse_url(config::resolve_url(project, project.environment(name)));
  return std::make_unique<apply::Turn>(database, request);
}

}  // namespace

Json find_environment(RunContext& context, const Json& arguments) {
  const auto name = required_text(arguments, "name");
  const auto& project = context.services().project;
  const auto found = project.environments.find(name);
  if (found == project.environments.end()) return nullptr;
  return target_handle(found->second, pg::parse_url(config::resolve_url(project, found->second)).database);
}

Json align_environment(RunContext& context, const Json& arguments) {
  const auto name = required_text(arguments, "environment");
  unprotected(context, name);
  const auto request = request_for(context, name);
  const auto turn = turn_for(context, name, request);
  const auto sources = sources_of(context);
  auto [from, to] =
      load_sources(parse_source("env:" + name), parse_source(context.services().project.schema), sources);
  expect_another_database(context, from);
  std::vector<std::string> notes;
  const auto options = planning_for(from, notes);
  const auto planned = plan_between(from, std::move(to), sources, options);
  const Json value = {{"changes", planned.changes.size()}, {"statements", planned.plan.statement_count()}};
  if (planned.plan.empty()) return value;
  expect_no_loss(planned.plan, name);
  const bool is_own = name == context.environment().name;
  expect_rights(context, planned.plan, name, is_own ? context.history() : *from.live);
  if (context.dry_run() && !is_own) {
    note_skipped(context, name + " is not changed; " +
                              plural(static_cast<std::int64_t>(planned.plan.statement_count()), "statement") +
                              " would run there");
    return value;
  }
  apply_to(from, planned, request);
  return value;
}

}  // namespace plumb::engine
