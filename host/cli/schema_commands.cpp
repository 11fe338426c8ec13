// diff and inspect: schemas without a run.
#include "base/file.hpp"
#include "base/text.hpp"
#include "cli/command.hpp"
#include "cli/output.hpp"
#include "cli/workspace.hpp"
#include "plan/planner.hpp"
#include "schema/fingerprint.hpp"

namespace plumb::cli {
namespace {

/// The project a command needs: required when a source names an environment, else taken when there is one.
std::optional<config::Project> project_for(const Options& options,
                                           const std::vector<engine::SourceSpec>& sources) {
  for (const auto& source : sources)
    if (source.kind == "env") return load_workspace_project(options);
  return options.project.empty() ? std::nullopt : std::optional(load_workspace_project(options));
}

bool is_same_database(const pg::ConnectInfo& a, const pg::ConnectInfo& b) {
  return a.host == b.host && a.port == b.port && a.database == b.database;
}

/// A password of a protected database is never taken from a command line, which shells keep and others can
/// read.
void refuse_protected_url(const Options& options, const engine::SourceSpec& source) {
  const auto project = source.kind == "url" ? find_workspace_project(options) : std::nullopt;
  if (!project) return;
  const auto info = pg::parse_url(Secret(source.value));
  for (const auto& [name, environment] : project->environments)
    if (environment.is_protected && !info.password.empty() &&
        is_same_database(info, pg::parse_url(config::resolve_url(*project, environment))))
      throw Error::refused("the URL of protected environment " + name +
                           " stands on the command line with its password")
          .next("env:" + name);
}

std::string in_format(const plan::Plan& plan, const std::string& format) {
  if (format == "json") return canonical(plan::to_json(plan)) + "\n";
  if (format == "text") return plan::to_text(plan, has_colour_on_results());
  return plan::to_sql(plan);
}

/// To stdout, or atomically to a file; a device or a pipe would be replaced by that.
void write_plan(const std::string& text, const std::string& file) {
  if (file.empty()) return print_exact(text);
  if (std::filesystem::exists(file) && !std::filesystem::is_regular_file(file))
    throw Error::usage(file + " is not a regular file")
        .next("leave --output out and redirect standard output");
  write_file(file, text);
}

}  // namespace

Exit run_diff(const Options& options, const Tools&) {
  const auto from = engine::parse_source(options.from);
  const auto to = engine::parse_source(options.to);
  refuse_protected_url(options, from);
  refuse_protected_url(options, to);
  const auto project = project_for(options, {from, to});
  const auto lock = project ? config::read_lock(project->folder) : config::Lock{};
  ScratchPool pool(scratch_url(options, project ? &*project : nullptr),
                   project ? project->pg_bin : pg::ProgramFolders{});
  auto context = source_context(pool, project ? &*project : nullptr, &lock);
  context.privileges = options.privileges;
  context.owners = options.owners;
  // Never deleted: the end of the process frees large models at once, instead of name by name.
  static auto& sources = *new std::pair(engine::load_sources(from, to, context));
  auto& [left, right] = sources;
  engine::PlanningOptions planning;
  planning.prove = options.prove;
  planning.online = options.online;
  planning.renames = options.renames;
  const auto planned = engine::plan_between(left, std::move(right), context, planning);
  const auto text = in_format(planned.plan, !options.format.empty() ? options.format
                                            : options.json          ? "json"
                                                                    : "sql");
  write_plan(text, options.output);
  for (const auto& note : planned.notes) print_line("note: " + display(note));
  return options.exit_code && !planned.changes.empty() ? Exit::difference : Exit::done;
}

Exit run_inspect(const Options& options, const Tools&) {
  const auto spec = engine::parse_source(options.source);
  refuse_protected_url(options, spec);
  const auto project = project_for(options, {spec});
  const auto lock = project ? config::read_lock(project->folder) : config::Lock{};
  ScratchPool pool(scratch_url(options, project ? &*project : nullptr),
                   project ? project->pg_bin : pg::ProgramFolders{});
  const auto context = source_context(pool, project ? &*project : nullptr, &lock);
  auto loaded = engine::load_source(spec, context);
  if (options.format != "sql") {
    print_exact(schema::to_json(loaded.model).dump(2) + "\n");
    return Exit::done;
  }
  const engine::LoadedSource empty{engine::parse_source("empty"), {}, {}, {}, {}, {}};
  print_exact(plan::to_sql(engine::plan_between(empty, std::move(loaded), context, {}).plan));
  return Exit::done;
}

Exit run_migrations(const Options&, const Tools&) {
  throw Error::usage("plumb migrations is not supported yet")
      .next("npx prisma migrate status, or plumb diff --from migrations:DIR --to env:NAME");
}

}  // namespace plumb::cli
