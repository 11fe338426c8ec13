#include "engine/load.hpp"

#include <algorithm>

#include "base/file.hpp"
#include "base/text.hpp"
#include "engine/script_loader.hpp"
#include "inspect/inspect.hpp"
#include "schema/fingerprint.hpp"

namespace plumb::engine {
namespace {

namespace fs = std::filesystem;

const config::Project& project_of(const SourceContext& context, const SourceSpec& spec) {
  if (context.project != nullptr) return *context.project;
  throw Error::usage(spec.text + " names an environment, and there is no plumb.toml here")
      .next("plumb init, or give the database as postgresql://…");
}

LoadedSource load_environment(const SourceSpec& spec, const SourceContext& context) {
  const auto& project = project_of(context, spec);
  const auto& environment = project.environment(spec.value);
  const auto url = config::resolve_url(project, environment);
  const auto elsewhere = context.redirected.find(environment.name);
  const auto info = elsewhere == context.redirected.end() ? pg::parse_url(url) : elsewhere->second;
  auto source = load_database(spec, info, environment.name);
  source.default_schema = pg::schema_of_url(url);
  return source;
}

LoadedSource load_url(const SourceSpec& spec) {
  const Secret url(spec.value);
  auto source = load_database(spec, pg::parse_url(url), "");
  source.default_schema = pg::schema_of_url(url);
  return source;
}

LoadedSource load_prisma(const SourceSpec& spec, const SourceContext& context) {
  LoadedSource source;
  source.spec = spec;
  source.desired = prisma::read(path_of(spec.value, context), {.default_schema = context.default_schema});
  source.model = source.desired->model;
  return source;
}

LoadedSource load_model(const SourceSpec& spec, const SourceContext& context) {
  LoadedSource source;
  source.spec = spec;
  const auto path = path_of(spec.value, context);
  source.model = schema::from_json(parse_json(read_file(path), path.string()));
  return source;
}

LoadedSource load_files(const SourceSpec& spec, const SourceContext& context) {
  ScratchDatabase database(context, context.server_major, "source");
  run_files(spec, database.info(), context);
  pg::Session session(database.info(), {.read_only = true});
  LoadedSource source;
  source.spec = spec;
  source.model = inspect::inspect(session);
  return source;
}

/// The files of a folder that `is_wanted`, in byte order of their names.
std::vector<fs::path> sorted_files(const fs::path& folder,
                                   const std::function<bool(const fs::path&)>& is_wanted) {
  std::vector<fs::path> files;
  for (const auto& entry : fs::directory_iterator(folder))
    if (is_wanted(entry.path())) files.push_back(entry.path());
  std::ranges::sort(files);
  return files;
}

std::vector<fs::path> sql_files(const fs::path& path) {
  if (!fs::is_directory(path)) return {path};
  auto files = sorted_files(path, [](const fs::path& file) { return file.extension() == ".sql"; });
  // An empty schema would plan the loss of everything on the other side; a slip of the finger must not say
  // so.
  if (files.empty())
    throw Error::usage("there is no .sql file in " + path.string())
        .next("check the path; no schema at all is: empty");
  return files;
}

std::vector<fs::path> migration_files(const fs::path& folder) {
  if (!fs::is_directory(folder)) throw Error::usage("there is no folder " + folder.string());
  auto files =
      sorted_files(folder, [](const fs::path& entry) { return fs::exists(entry / "migration.sql"); });
  for (auto& file : files) file /= "migration.sql";
  return files;
}

}  // namespace

LoadedSource load_database(const SourceSpec& spec, const pg::ConnectInfo& info,
                           const std::string& environment) {
  pg::Session session(info, {.read_only = true});
  LoadedSource source;
  source.spec = spec;
  source.environment = environment;
  source.live = info;
  source.identity = pg::read_identity(session);
  source.model = inspect::inspect(session);
  return source;
}

LoadedSource load_source(const SourceSpec& spec, const SourceContext& context) {
  if (spec.kind == "env") return load_environment(spec, context);
  if (spec.kind == "url") return load_url(spec);
  if (spec.kind == "prisma") return load_prisma(spec, context);
  if (spec.kind == "model") return load_model(spec, context);
  if (spec.kind == "sql" || spec.kind == "migrations") return load_files(spec, context);
  LoadedSource nothing;
  nothing.spec = spec;
  nothing.model.add_named(schema::Kind::schema, "public");  // as CREATE DATABASE leaves it
  return nothing;
}

void run_files(const SourceSpec& spec, const pg::ConnectInfo& database, const SourceContext& context) {
  const auto path = path_of(spec.value, context);
  ScriptLoader loader(database);
  for (const auto& file : spec.kind == "sql" ? sql_files(path) : migration_files(path)) loader.run(file);
}

std::filesystem::path path_of(const std::string& value, const SourceContext& context) {
  const fs::path path(value);
  if (path.is_absolute() || context.project == nullptr) return path;
  const auto beside = context.project->folder / path;
  return fs::exists(beside) ? beside : path;
}

}  // namespace plumb::engine
