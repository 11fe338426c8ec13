#include "base/error.hpp"
#include "base/secret.hpp"
#include "base/text.hpp"
#include "pg/programs.hpp"
#include "pg/session.hpp"
#include "pg/stand_ins.hpp"

namespace plumb::pg {
namespace {

constexpr const char* k_extensions = R"(
  SELECT extname FROM pg_catalog.pg_extension ORDER BY extname
)";

constexpr const char* k_missing_extensions = R"(
  SELECT wanted
    FROM pg_catalog.unnest($1::text[]) AS wanted
   WHERE NOT EXISTS (SELECT FROM pg_catalog.pg_available_extensions AS a WHERE a.name = wanted)
   ORDER BY wanted
)";

constexpr const char* k_roles_of_policies = R"(
  SELECT DISTINCT r.rolname
    FROM pg_catalog.pg_policy AS p
    JOIN pg_catalog.pg_roles AS r ON r.oid = ANY (p.polroles)
   ORDER BY r.rolname
)";

std::vector<std::string> first_column(const Rows& rows) {
  std::vector<std::string> out;
  for (const auto row : rows) out.push_back(row.text(0));
  return out;
}

void refuse_missing_extensions(Session& from, Session& to) {
  const auto wanted = array_text(first_column(from.query(k_extensions)));
  const auto missing = first_column(to.query(k_missing_extensions, {wanted}));
  if (missing.empty()) return;
  const auto major = std::to_string(to.server_version() / 10000);
  throw Error::usage("the scratch server lacks the extension " + join(missing, ", "))
      .because("the schema of " + from.info().display() + " uses it")
      .next("install its package for PostgreSQL " + major + " (named like postgresql-" + major +
            "-NAME), or give a database of a server that has it with --scratch");
}

Error told(const std::string& act, const Finished& finished) {
  auto error = Error::failed(act + " failed");
  return error.because(redact(trim(finished.errors)));
}

std::string dump(const ConnectInfo& from, int server_major, const ProgramFolders& folders) {
  const auto program = find_server_program("pg_dump", server_major, folders);
  auto command = client_command(
      program, from,
      {"--schema-only", "--no-owner", "--no-privileges", "--no-tablespaces", "--no-publications",
       "--no-subscriptions", "--no-security-labels", "--exclude-schema=plumb",
       "--exclude-schema=plumb_scratch", "--lock-wait-timeout=5s", "--encoding=UTF8"});
  auto& options = command.environment["PGOPTIONS"];
  options += std::string(options.empty() ? "" : " ") + "-c default_transaction_read_only=on";
  auto finished = run_command(command);
  if (!finished.ok()) throw told("reading the schema of " + from.display() + " with pg_dump", finished);
  return std::move(finished.output);
}

/// A pg_dump newer than the server writes a setting that older servers do not know.
void drop_unknown_setting(std::string& script) {
  constexpr std::string_view k_line = "SET transaction_timeout = 0;\n";
  if (const auto at = script.find(k_line); at != std::string::npos && at < 1000)
    script.erase(at, k_line.size());
}

void load(const ConnectInfo& to, std::string script, int server_major, const ProgramFolders& folders) {
  const auto program = find_server_program("psql", server_major, folders);
  auto command = client_command(program, to,
                                {"--no-psqlrc", "--quiet", "--set=ON_ERROR_STOP=1", "--single-transaction",
                                 "--output=/dev/null", "--file=-"});
  command.input = std::move(script);
  const auto finished = run_command(command);
  if (!finished.ok()) throw told("loading the schema into " + to.display() + " with psql", finished);
}

}  // namespace

void copy_schema(const ConnectInfo& from, const ConnectInfo& to, int server_major,
                 const ProgramFolders& folders) {
  {
    Session source(from, {.read_only = true});
    Session target(to);
    refuse_missing_extensions(source, target);
    // Policies name roles, which pg_dump does not copy.
    make_stand_in_roles(target, first_column(source.query(k_roles_of_policies)));
  }
  auto script = dump(from, server_major, folders);
  drop_unknown_setting(script);
  load(to, std::move(script), server_major, folders);
}

}  // namespace plumb::pg
