#include "config/guard_rules.hpp"

#include <algorithm>

#include "base/text.hpp"

namespace plumb::config {
namespace {

constexpr std::string_view k_push_only = "push-only", k_migrations = "migrations", k_any = "";
constexpr std::string_view k_align = "plumb run prod-alignment --env {env}";
constexpr std::string_view k_no_migrations = "works with migrations, which a push-only project does not have";
constexpr std::string_view k_unreleased = "changes a schema that nobody released";
constexpr std::string_view k_inspect = "plumb inspect env:{env} --format sql";
constexpr std::string_view k_deploy = "plumb migrations deploy --env {env}";
constexpr std::string_view k_apply =
    "plumb diff --from env:{env} --to SOURCE --format json --output PLAN, then plumb apply PLAN --env {env}";

// Plain words first: what touches no database or only reads one; then what changes one, mode by mode; then
// whole tools.
constexpr Rule k_rules[] = {
    {k_any, "prisma generate", Where::anywhere, "touches no database", ""},
    {k_any, "prisma validate", Where::anywhere, "touches no database", ""},
    {k_any, "prisma format", Where::anywhere, "touches no database", ""},
    {k_any, "prisma version", Where::anywhere, "touches no database", ""},
    {k_any, "prisma help", Where::anywhere, "touches no database", ""},
    {k_any, "prisma migrate diff", Where::anywhere, "only reads", ""},

    {k_push_only, "prisma db push", Where::unprotected, "is never run on a protected database", k_align,
     true},
    {k_push_only, "prisma db pull", Where::nowhere,
     "would overwrite schema.prisma, which says what the database should be", k_inspect},
    {k_push_only, "prisma db execute", Where::unprotected,
     "would run SQL on a protected database that nobody released", k_apply},
    {k_push_only, "prisma migrate reset", Where::nowhere, "deletes all data", k_align, true},
    {k_push_only, "prisma migrate dev", Where::nowhere, k_no_migrations, k_align},
    {k_push_only, "prisma migrate deploy", Where::nowhere, k_no_migrations, k_align},
    {k_push_only, "prisma migrate resolve", Where::nowhere, k_no_migrations, k_align},
    {k_push_only, "prisma migrate status", Where::nowhere, k_no_migrations, k_align},
    {k_push_only, "prisma migrate", Where::nowhere, k_no_migrations, k_align},

    {k_migrations, "prisma migrate status", Where::anywhere, "only reads", ""},
    {k_migrations, "prisma migrate deploy", Where::unprotected,
     "is run through plumb on a protected database", k_deploy},
    {k_migrations, "prisma migrate dev", Where::unprotected,
     "may reset the database and is for development only", k_deploy, true},
    {k_migrations, "prisma migrate reset", Where::unprotected, "deletes all data",
     "plumb snapshot restore --env {env}", true},
    {k_migrations, "prisma migrate resolve", Where::unprotected,
     "writes the history without looking at the database", "plumb migrations resolve --env {env}"},
    {k_migrations, "prisma db push", Where::unprotected, "changes the database without a migration", k_deploy,
     true},
    {k_migrations, "prisma db pull", Where::unprotected, "would overwrite schema.prisma", k_inspect},
    {k_migrations, "prisma db execute", Where::unprotected,
     "would run SQL on a protected database that nobody released", k_apply},

    {k_any, "prisma db seed", Where::unprotected, "writes rows and is for unprotected databases", ""},
    {k_any, "prisma studio", Where::unprotected, "edits rows without a record", k_inspect},
    {k_any, "prisma", Where::unprotected, "is not on the list of what may reach a protected database",
     k_align},

    {k_any, "pg_dump", Where::anywhere, "only reads", ""},
    {k_any, "pg_isready", Where::anywhere, "only asks whether the server answers", ""},
    {k_any, "psql", Where::unprotected, "would run SQL on a protected database that nobody released",
     k_apply},
    {k_any, "pg_restore", Where::unprotected, "writes over a protected database",
     "plumb snapshot restore --env {env}"},
    {k_any, "dropdb", Where::unprotected, "drops a database", "", true},
    {k_any, "createdb", Where::unprotected, "is not for a protected server", ""},
    {k_any, "drizzle-kit generate", Where::anywhere, "touches no database", ""},
    {k_any, "drizzle-kit check", Where::anywhere, "touches no database", ""},
    {k_any, "drizzle-kit", Where::unprotected, k_unreleased, k_align},
    {k_any, "knex migrate:make", Where::anywhere, "touches no database", ""},
    {k_any, "knex", Where::unprotected, k_unreleased, k_align},
    {k_any, "sequelize", Where::unprotected, k_unreleased, k_align},
    {k_any, "sequelize-cli", Where::unprotected, k_unreleased, k_align},
    {k_any, "typeorm", Where::unprotected, k_unreleased, k_align},
    {k_any, "mikro-orm", Where::unprotected, k_unreleased, k_align},
    {k_any, "node-pg-migrate", Where::unprotected, k_unreleased, k_align},
    {k_any, "db-migrate", Where::unprotected, k_unreleased, k_align},
    {k_any, "flyway", Where::unprotected, k_unreleased, k_align},
    {k_any, "liquibase", Where::unprotected, k_unreleased, k_align},
    {k_any, "", Where::unprotected, "is not on the list of what may reach a protected database", ""},
};

}  // namespace

bool begins_with(const std::vector<std::string>& words, std::string_view command) {
  const auto wanted = split(command, ' ');
  return wanted.size() <= words.size() && std::equal(wanted.begin(), wanted.end(), words.begin());
}

bool is_known_tool(std::string_view program) {
  return std::any_of(std::begin(k_rules), std::end(k_rules), [&](const Rule& rule) {
    return rule.command.substr(0, rule.command.find(' ')) == program;
  });
}

const Rule& rule_for(const std::vector<std::string>& words, const std::string& mode) {
  const auto fits = [&](const Rule& rule) {
    return (rule.mode.empty() || rule.mode == mode) && begins_with(words, rule.command);
  };
  return *std::find_if(std::begin(k_rules), std::end(k_rules), fits);
}

}  // namespace plumb::config
