#include "engine/primitives.hpp"

#include <algorithm>
#include <array>

#include "apply/apply.hpp"
#include "base/text.hpp"

namespace plumb::engine {
namespace {

constexpr std::array k_primitives = {
    Primitive{"schema.plan", "", plan_schema},
    Primitive{"schema.compare", "", compare_schema},
    Primitive{"schema.plan_statements", "", plan_texts},
    Primitive{"plan.inverse", "", invert_plan},
    Primitive{"plan.load", "", load_plan},
    Primitive{"target.query", "", query_target},
    Primitive{"target.identity", "", identify_target},
    Primitive{"git.status", "", read_git_status},
    Primitive{"git.log", "", read_git_log},
    Primitive{"snapshot.find", "", find_snapshot},
    Primitive{"run.load", "", load_run},
    Primitive{"environment.find", "", find_environment},
    Primitive{"project.info", "", describe_project},
    Primitive{"clock.now", "", read_clock},
    Primitive{"target.apply", "target.apply", apply_plan},
    Primitive{"environment.align", "environment.align", align_environment},
    Primitive{"snapshot.create", "snapshot.create", create_snapshot},
    Primitive{"snapshot.renew", "snapshot.create", renew_snapshot},
    Primitive{"snapshot.restore", "snapshot.restore", restore_snapshot},
    Primitive{"file.export", "file.write", export_plan},
    Primitive{"file.remove", "file.write", remove_export},
    Primitive{"tool.run", "tool.run", run_tool},
};

}  // namespace

std::span<const Primitive> primitives() { return k_primitives; }

const Primitive* find_primitive(std::string_view kind) {
  const auto found = std::ranges::find(k_primitives, kind, &Primitive::kind);
  return found == k_primitives.end() ? nullptr : &*found;
}

std::string required_text(const Json& arguments, const std::string& key) {
  const auto value = arguments.find(key);
  if (value != arguments.end() && value->is_string() && !value->get_ref<const std::string&>().empty())
    return value->get<std::string>();
  throw Error::usage("the argument \"" + key + "\" has to be a text");
}

SourceContext sources_of(RunContext& context) {
  auto sources = context.sources();
  if (context.dry_run()) sources.redirected[context.environment().name] = context.target();
  return sources;
}

SourceSpec target_source(RunContext& context) { return parse_source("env:" + context.environment().name); }

PlanningOptions planning_for(const LoadedSource& from, std::vector<std::string>& notes) {
  PlanningOptions options;
  options.prove = true;
  if (!from.live) return options;
  pg::Session session(*from.live, {.read_only = true});
  if (apply::has_ledger(session)) return options;
  options.create_ledger = apply::may_create_schema(session);
  if (!options.create_ledger)
    notes.push_back(
        "the role may not create schema plumb in the target: what is done will be told by its catalog alone");
  return options;
}

void note_skipped(RunContext& context, const std::string& what) {
  if (auto* observer = context.services().observer) observer->note("info", "dry run: " + what);
}

void warn(RunContext& context, const std::string& text) {
  if (auto* observer = context.services().observer) observer->note("warn", text);
}

OnProgress progress_of(RunContext& context) {
  auto* observer = context.services().observer;
  if (observer == nullptr) return {};
  return [observer](const Progress& progress) { observer->progress(progress); };
}

std::string plain_name(const std::string& name) {
  const std::filesystem::path path(name);
  if (!name.empty() && name.front() != '.' && path.filename() == path && is_utf8(name)) return name;
  throw Error::usage(display(name) + " is not a plain file name")
      .because("plumb writes into the project folder only");
}

}  // namespace plumb::engine
