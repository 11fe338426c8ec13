#include "config/init.hpp"

#include <algorithm>
#include <cstdlib>
#include <optional>

#include "base/error.hpp"
#include "base/file.hpp"
#include "base/json.hpp"
#include "base/text.hpp"
#include "config/document.hpp"
#include "config/dotenv_files.hpp"
#include "config/folder.hpp"
#include "config/prisma_files.hpp"

namespace plumb::config {
namespace {

namespace fs = std::filesystem;

/// What the folder was seen to hold.
struct Seen {
  std::string name;
  std::string schema;                 ///< relative path, empty = none
  std::string migrations;             ///< relative path, empty = none
  std::string unread_config;          ///< a file that names a schema which could not be found
  std::optional<int> prisma_version;  ///< the major one that package.json asks for; 0 = unknown
  std::vector<DotenvEnvironment> environments;
};

/// A TOML basic string; JSON's escapes are a part of TOML's.
std::string quoted(const std::string& text) {
  return Json(text).dump(-1, ' ', false, Json::error_handler_t::replace);
}

/// 5 of "^5.22.0", 0 of what says no version ("latest", "workspace:*").
int major_of(const std::string& range) {
  const auto digits = range.find_first_not_of("^~>=v ");
  return digits == std::string::npos ? 0 : std::atoi(range.c_str() + digits);
}

std::optional<int> prisma_version_in(const Json& package) {
  for (const auto* kind : {"dependencies", "devDependencies"}) {
    if (!package.contains(kind) || !package[kind].is_object() || !package[kind].contains("prisma")) continue;
    const auto& range = package[kind]["prisma"];
    return range.is_string() ? major_of(range.get<std::string>()) : 0;
  }
  return {};
}

std::optional<int> prisma_version(const fs::path& folder) {
  const auto file = folder / "package.json";
  if (!fs::is_regular_file(file)) return {};
  const Json package = Json::parse(read_file(file), nullptr, false);
  return package.is_object() ? prisma_version_in(package) : std::nullopt;
}

Seen look_at(const fs::path& folder) {
  Seen seen;
  seen.name = folder.filename().string();
  seen.prisma_version = prisma_version(folder);
  Datasource datasource;
  const auto files = find_prisma_files(folder);
  if (files.has_unread_schema) seen.unread_config = files.config->filename().string();
  if (const auto& schema = files.schema) {
    seen.schema = schema->lexically_relative(folder).string();
    datasource = read_schema_datasource(*schema);
    if (const auto migrations = find_migrations(*schema))
      seen.migrations = migrations->lexically_relative(folder).string();
  }
  seen.environments = find_dotenv_environments(folder, datasource);
  return seen;
}

std::string project_text(const Seen& seen) {
  std::string text =
      "# plumb.toml: what plumb may do here, and with which databases. Reviewed in git; it holds no secret, "
      "only the\n"
      "# names of variables in dotenv files. `plumb doctor` checks it. plumb keeps journals and snapshots in "
      ".plumb/\n"
      "# beside this file, which keeps itself out of git.\n\n"
      "[project]\n"
      "# Shown in reports.\n"
      "name = " +
      quoted(seen.name) + "\n";
  text += seen.migrations.empty() ? "# \"push-only\": the database follows schema.prisma directly; "
                                    "\"migrations\" when there is a migrations folder.\n"
                                    "mode = \"push-only\"\n"
                                  : "# \"migrations\": changes are made by the files in " +
                                        display(seen.migrations) + ".\nmode = \"migrations\"\n";
  text += "# The schema that databases are brought to. Also possible: \"sql:schema.sql\".\n";
  text += seen.schema.empty() ? "# schema = \"prisma:prisma/schema.prisma\"\n"
                              : "schema = " + quoted("prisma:" + seen.schema) + "\n";
  return text +
         "# Folders with your own runbooks (`plumb new NAME` writes one).\n# runbooks = [\"runbooks\"]\n";
}

std::string source_text(const std::string& file, const std::string& variable) {
  return "{ file = " + quoted(file) + ", variable = " + quoted(variable) + " }";
}

std::string protection_text(const DotenvEnvironment& environment) {
  const std::string table = "environments." + environment.name;
  return "# Protected: nothing is changed that a person has not seen and released. Pin it with `plumb doctor "
         "--pin " +
         environment.name +
         "`.\n"
         "protected = true\n"
         "# Taken before a change. \"restore\" proves a snapshot by restoring it; \"list\" reads its table "
         "of contents only.\n"
         "snapshot = { provider = \"pg_dump\", verify = \"restore\", max_age = \"30m\" }\n\n"
         "# Approval by other people, signed with their SSH keys (listed in the file allowed_signers, in "
         "OpenSSH's format).\n"
         "# Without this table the operator alone confirms.\n"
         "# [" +
         table +
         ".approval]\n"
         "# people  = 1          # distinct, the requester not among them\n"
         "# roles   = [\"dba\"]    # at least one of them has one of these roles\n"
         "# wait    = \"5m\"       # between the request and the change\n"
         "# expires = \"24h\"\n";
}

std::string environment_text(const DotenvEnvironment& environment) {
  std::string text = "\n[environments." + environment.name + "]\n";
  text +=
      "# The variable " + display(environment.url) + " of " + display(environment.file) + " holds the URL.\n";
  if (!environment.others.empty())
    text += "# Also found for it, and not used: " + display(join(environment.others, ", ")) + "\n";
  text += "url = " + source_text(environment.file, environment.url) + "\n";
  if (!environment.direct_url.empty())
    text += "# Used for writing: the address without a connection pooler.\ndirect_url = " +
            source_text(environment.file, environment.direct_url) + "\n";
  return environment.is_protected ? text + protection_text(environment) : text;
}

std::string environments_text(const Seen& seen) {
  std::string text;
  for (const auto& environment : seen.environments) text += environment_text(environment);
  if (!text.empty()) return text;
  return "\n# No dotenv file with a PostgreSQL URL was found. An environment is a database with a name:\n"
         "# [environments.dev]\n# url = { file = \".env\", variable = \"DATABASE_URL\" }\n";
}

/// The environment that developers push to; the first that is not protected when none has a usual name.
std::string development_environment(const Seen& seen) {
  std::string first;
  for (const auto& environment : seen.environments) {
    if (environment.is_protected) continue;
    if (environment.name.starts_with("dev")) return environment.name;
    if (first.empty()) first = environment.name;
  }
  return first;
}

std::string sync_text(const Seen& seen) {
  const auto development = development_environment(seen);
  const std::string generate = seen.schema.empty() || !seen.prisma_version ? "# generate" : "generate";
  return "\n[sync]\n"
         "# Brought to the schema before production is aligned; \"\" for none.\n"
         "environment = " +
         quoted(development) +
         "\n"
         "# How; without it plumb aligns the environment by itself.\n"
         "# command = \"npm run db:dev:sync\"\n"
         "# Run afterwards, to make the client again.\n" +
         generate + " = \"npx prisma generate\"\n";
}

std::string prisma_text(const Seen& seen) {
  constexpr int k_first_with_primary_key = 6;
  if (seen.schema.empty()) return "";
  const bool is_old = seen.prisma_version.value_or(0) > 0 && *seen.prisma_version < k_first_with_primary_key;
  return "\n[prisma]\n"
         "# The key of new tables of many-to-many relations: \"primary-key\", as Prisma makes it since "
         "version "
         "6,\n"
         "# \"unique-index\", as before, or \"as-existing\", as the tables have it that are there. Those "
         "keep "
         "theirs.\n"
         "join_tables = " +
         quoted(is_old ? "unique-index" : "primary-key") + "\n";
}

constexpr std::string_view k_rest =
    "\n# Who has which role, by the names in allowed_signers.\n"
    "# [policy.roles]\n# dba = [\"first-dba@example.org\"]\n"
    "\n# Tables that no change may touch.\n"
    "# [ignore]\n# tables = [\"audit.*\"]\n"
    "\n# Commands that `plumb guard` lets through or stops beside its own tables.\n"
    "# [guard]\n# allow = [\"prisma studio\"]\n# block = [\"prisma db seed\"]\n"
    "\n# Whom to call; shown when something fails on a protected environment.\n"
    "# [contacts]\n# \"database on call\" = \"+00 000 000\"\n"
    "\n[report]\n# Where reports of runs are written.\npath = \"docs/runbooks\"\n";

std::vector<std::string> found_lines(const Seen& seen) {
  std::vector<std::string> lines;
  lines.push_back(seen.schema.empty() ? "no Prisma schema" : "schema " + display(seen.schema));
  if (!seen.unread_config.empty())
    lines.push_back("another schema in " + seen.unread_config +
                    ", at a path that could not be read: write it into plumb.toml");
  lines.push_back(seen.migrations.empty()
                      ? "no migrations folder: mode push-only"
                      : "migrations in " + display(seen.migrations) + ": mode migrations");
  for (const auto& environment : seen.environments) {
    lines.push_back("environment " + environment.name + " from " + display(environment.file) + " (" +
                    display(environment.url) + ")" + (environment.is_protected ? ", protected" : ""));
    if (environment.is_protected && environment.readable_by_others)
      lines.push_back("others can read " + display(environment.file) + ": chmod 600 " +
                      display(environment.file));
  }
  if (seen.environments.empty()) lines.emplace_back("no dotenv file with a PostgreSQL URL");
  return lines;
}

}  // namespace

InitResult write_initial_config(const fs::path& folder) {
  const auto file = folder / k_config_file;
  if (fs::exists(fs::symlink_status(file)))
    throw Error::usage("there is a plumb.toml already, and init never overwrites it")
        .next("edit it, then run `plumb doctor`");
  const Seen seen = look_at(absolute_folder(folder));
  write_file(file, project_text(seen) + environments_text(seen) + sync_text(seen) + prisma_text(seen) +
                       std::string(k_rest));
  return {file, found_lines(seen)};
}

}  // namespace plumb::config
