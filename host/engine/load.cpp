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
  const bool is_copied = elsewhere != context.redirected.end();
  auto source = load_database(spec, is_copied ? elsewhere->second : pg::parse_url(url), environment.name);
  if (is_copied) source.rows = pg::parse_url(url);
  source.default_schema = pg::schema_of_url(url);
  return source;
}

LoadedSource load_url(const SourceSpec& spec) {
  const Secret url(spec.value);
  auto source = load_database(spec, pg::parse_url(url), "");
  source.default_schema = pg::schema_of_url(url);
  return source;
}

/// The path of a source of files, which has to be there.
fs::path existing(const SourceSpec& spec, const SourceContext& context) {
  const auto path = path_of(spec.value, context);
  std::error_code unknown;
  if (fs::exists(path, unknown)) return path;
  throw Error::usage("there is no " + path.string())
      .because(unknown ? unknown.message() : "")
      .next("check the path of " + spec.text);
}

/// The files of a folder that `is_wanted`, in byte order of their names.
std::vector<fs::path> sorted_files(const fs::path& folder,
                                   const std::function<bool(const fs::path&)>& is_wanted) try {
  std::vector<fs::path> files;
  for (const auto& entry : fs::directory_iterator(folder))
    if (is_wanted(entry.path())) files.push_back(entry.path());
  std::ranges::sort(files);
  return files;
} catch (const fs::filesystem_error& error) {
  throw Error::usage("the folder " + folder.string() + " cannot be read")
      .because(error.code().message())
      .next("check who may read it");
}

std::vector<fs::path> sql_files(const fs::path& path) {
  if (!fs::is_directory(path)) return {path};
  return sorted_files(path, [](const fs::path& file) { return file.extension() == ".sql"; });
}

std::vector<fs::path> migration_files(const fs::path& folder) {
  if (!fs::is_directory(folder))
    throw Error::usage(folder.string() + " is not a folder").next("a single file is: sql:" + folder.string());
  auto files =
      sorted_files(folder, [](const fs::path& entry) { return fs::exists(entry / "migration.sql"); });
  for (auto& file : files) file /= "migration.sql";
  return files;
}

LoadedSource load_prisma(const SourceSpec& spec, const SourceContext& context) {
  LoadedSource source;
  source.spec = spec;
  prisma::ReadOptions options{.default_schema = context.default_schema};
  if (context.project != nullptr)
    options.join_key = prisma::join_key_named(context.project->prisma.join_tables);
  source.desired = prisma::read(path_of(spec.value, context), options);
  source.model = source.desired->model;
  return source;
}

bool holds_nul(const Json& json) {
  if (json.is_string()) return json.get_ref<const std::string&>().find('\0') != std::string::npos;
  if (!json.is_structured()) return false;
  for (const auto& [key, value] : json.items())
    if (key.find('\0') != std::string::npos || holds_nul(value)) return true;
  return false;
}

/// What cannot be read as a model is the caller's to mend, whatever stumbles over it.
schema::Model read_model(const fs::path& path) try {
  const auto json = parse_json(read_file(path), "it");
  if (holds_nul(json)) throw Error::usage("a name or text in it holds a NUL character");
  return schema::from_json(json);
} catch (const Error& error) {
  throw Error::usage(path.string() + " is not a saved model")
      .because(error.message)
      .because(error.detail)
      .next("save it again: plumb inspect SOURCE --format json");
}

LoadedSource load_model(const SourceSpec& spec, const SourceContext& context) {
  LoadedSource source;
  source.spec = spec;
  source.model = read_model(existing(spec, context));
  return source;
}

LoadedSource load_files(const SourceSpec& spec, const SourceContext& context) {
  files_of(spec, context);  // what is not there is told before a server is started for it
  ScratchDatabase database(context, context.server_major, "source");
  run_files(spec, database.info(), context);
  pg::Session session(database.info(), {.read_only = true});
  LoadedSource source;
  source.spec = spec;
  source.model = inspect::inspect(session);
  source.maker = database.info().user;
  return source;
}

}  // namespace

schema::Model new_database() {
  schema::Model model;
  model.add_named(schema::Kind::schema, "public");
  return model;
}

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
  nothing.model = new_database();
  return nothing;
}

std::vector<fs::path> files_of(const SourceSpec& spec, const SourceContext& context) {
  const auto path = existing(spec, context);
  auto files = spec.kind == "sql" ? sql_files(path) : migration_files(path);
  // An empty schema would plan the loss of everything on the other side; a slip of the finger must not say
  // so.
  if (files.empty())
    throw Error::usage("there is no " + std::string(spec.kind == "sql" ? "" : "folder with migration") +
                       ".sql in " + path.string())
        .next("check the path; no schema at all is: empty");
  return files;
}

void run_files(const SourceSpec& spec, const pg::ConnectInfo& database, const SourceContext& context) {
  ScriptLoader loader(database);
  for (const auto& file : files_of(spec, context)) loader.run(file);
}

std::filesystem::path path_of(const std::string& value, const SourceContext& context) {
  const fs::path path(value);
  if (path.is_absolute() || context.project == nullptr) return path;
  const auto beside = context.project->folder / path;
  return fs::exists(beside) ? beside : path;
}

}  // namespace plumb::engine
