#include "apply/apply.hpp"
#include "base/file.hpp"
#include "base/text.hpp"
#include "engine/handles.hpp"
#include "engine/load.hpp"
#include "engine/primitives.hpp"
#include "engine/rights.hpp"

namespace plumb::engine {
namespace {

/// Each statement beside what undoes it. The ledger stays, whatever is taken back: it is the history of that
/// too.
Json pairs_of(const plan::Plan& plan) {
  auto pairs = Json::array();
  for (const auto& group : plan.groups)
    for (const auto& statement : group.statements)
      if (statement.change != apply::k_create_ledger)
        pairs.push_back({{"change", statement.change + " " + statement.object},
                         {"statement", statement.sql},
                         {"inverse", join(statement.inverse.sql, ";\n")},
                         {"restores", plan::to_string(statement.inverse.restores)}});
  return pairs;
}

Error not_for(RunContext& context, const std::string& reason) {
  const auto& name = context.environment().name;
  return Error::refused("the saved plan was not made for environment " + name)
      .because(reason)
      .next("plumb diff --from env:" + name + " --to SOURCE --format json --output FILE");
}

/// A plan that names its target is for that database alone. One without a target is told by its fingerprints.
void expect_made_for(RunContext& context, const plan::Plan& saved, const LoadedSource& from) {
  if (saved.target.empty()) return;
  const auto environment = text_of(saved.target, "environment");
  if (!environment.empty() && environment != context.environment().name)
    throw not_for(context, "it was made for environment " + environment);
  if (context.dry_run()) return;
  const auto differs = pg::difference(pg::Identity::from_json(saved.target), *from.identity);
  if (differs) throw not_for(context, *differs);
}

/// True where the desired schema can be read again, to compare with; a database has moved on since.
bool is_readable_again(const std::string& source) {
  for (const auto* kind : {"prisma:", "sql:", "migrations:", "model:"})
    if (source.starts_with(kind)) return true;
  return false;
}

/// A device has no end, and nobody reviews a plan of this size.
void expect_plan_file(const std::string& file) {
  constexpr std::uintmax_t k_largest = 256'000'000;
  std::error_code absent;
  if (std::filesystem::is_directory(file, absent) || !std::filesystem::exists(file, absent)) return;
  if (!std::filesystem::is_regular_file(file, absent) || std::filesystem::file_size(file, absent) > k_largest)
    throw Error::usage("it is no plan, but a device, a pipe or a very large file");
}

plan::Plan read_saved(const std::string& file, const std::string& environment) {
  try {
    expect_plan_file(file);
    return plan::parse_plan(read_file(file));
  } catch (Error& error) {
    error.while_doing("reading the saved plan " + display(file));
    if (error.code == Exit::failed) error.code = Exit::usage;  // it is no better at the next attempt
    error.next("make the plan again: plumb diff --from env:" + environment +
               " --to SOURCE --format json --output FILE, then plumb apply FILE --env " + environment);
    throw;
  }
}

/// What of `plan` there is to take back: what `run` applied of it.
plan::Plan to_take_back(RunContext& context, const plan::Plan& plan, const std::string& run) {
  if (run.empty()) return plan;
  pg::Session session(context.history(), {.read_only = true});
  auto applied = apply::applied_part(session, plan, run);
  if (!applied.empty()) return applied;
  throw Error::usage("run " + run + " applied nothing of its plan").next("plumb show " + run);
}

}  // namespace

Json invert_plan(RunContext& context, const Json& arguments) {
  const auto plan =
      to_take_back(context, context.plan(arguments.value("plan", Json())), text_of(arguments, "run"));
  const auto inverse = plan::inverse_of(plan);
  Json handle;
  if (!inverse.sql.empty()) handle = keep_permitted(context, plan_on_target(context, inverse.sql));
  return {{"plan", handle}, {"restores", plan::to_string(inverse.restores)}, {"pairs", pairs_of(plan)}};
}

Json load_plan(RunContext& context, const Json& arguments) {
  const auto saved = read_saved(required_text(arguments, "file"), context.environment().name);
  const auto sources = sources_of(context);
  const auto desired = is_readable_again(saved.to.source) ? saved.to.source : "";
  const auto to = desired.empty() ? target_source(context) : parse_source(desired);
  auto [from, wanted] = load_sources(target_source(context), to, sources);
  expect_made_for(context, saved, from);
  std::vector<std::string> notes;
  const auto options = planning_for(from, notes);
  auto planned = plan_saved(saved, from, desired.empty() ? nullptr : &wanted, sources, options);
  planned.notes.insert(planned.notes.end(), notes.begin(), notes.end());
  return {{"plan", keep_permitted(context, planned)},
          {"saved", saved.id},
          {"desired", desired.empty() ? Json() : source_handle(desired)}};
}

}  // namespace plumb::engine
