#pragma once
// Schemas of real databases, and plans executed on them.
#include <string>

#include "diff/change.hpp"
#include "inspect/inspect.hpp"
#include "plan/planner.hpp"
#include "support/database.hpp"

namespace plumb::test {

/// The model of a database.
inline schema::Model model_of(const pg::ConnectInfo& database) {
  pg::Session session(database);
  return inspect::inspect(session);
}

/// The one database of these tests, emptied and filled by `sql`: emptying is much faster than making another.
inline pg::ConnectInfo database_of(const std::string& sql) {
  static const auto database = empty_database();
  pg::Session session(database);
  session.execute_script(R"sql(
    DO $$
    DECLARE name text;
    BEGIN
      FOR name IN SELECT nspname FROM pg_namespace WHERE nspname !~ '^(pg_|information_schema)' LOOP
        EXECUTE format('DROP SCHEMA %I CASCADE', name);
      END LOOP;
      CREATE SCHEMA public;
    END $$;
    SET search_path = public;
  )sql");
  session.execute_script(sql);
  return database;
}

/// The model of a database after `sql`.
inline schema::Model model_of(const std::string& sql) { return model_of(database_of(sql)); }

inline plan::Plan plan_between(const schema::Model& from, const schema::Model& to,
                               const plan::PlanOptions& options = {}) {
  return plan::make_plan(diff::diff(from, to), from, to, options);
}

/// Executes the statements of a plan, one transaction a group.
inline void execute(const pg::ConnectInfo& database, const plan::Plan& plan) {
  pg::Session session(database);
  for (const auto& group : plan.groups) {
    pg::Transaction transaction(session, {});
    for (const auto& statement : group.statements) session.execute(statement.sql);
    transaction.commit();
  }
}

/// What still differs, one line a change; empty when nothing does.
inline std::string differences(const schema::Model& from, const schema::Model& to) {
  std::string out;
  for (const auto& change : diff::diff(from, to)) out += diff::to_line(change) + "\n";
  return out;
}

/// All statements of a plan, one a line.
inline std::string statements(const plan::Plan& plan) {
  std::string out;
  for (const auto& group : plan.groups)
    for (const auto& statement : group.statements) out += statement.sql + "\n";
  return out;
}

/// The hazards of a plan: "AddIndex blocks_writes".
inline std::string hazards(const plan::Plan& plan) {
  std::string out;
  for (const auto& group : plan.groups)
    for (const auto& statement : group.statements)
      for (const auto& hazard : statement.hazards)
        out += statement.change + " " + std::string(plan::to_string(hazard.kind)) + "\n";
  return out;
}

}  // namespace plumb::test
