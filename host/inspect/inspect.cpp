#include "inspect/inspect.hpp"

#include "inspect/objects.hpp"
#include "inspect/tables.hpp"
#include "schema/settled.hpp"

namespace plumb::inspect {
namespace {

// Of the two columns the server computes the left one first.
constexpr const char* k_exchange = R"(
  SELECT pg_catalog.current_setting(s.name), pg_catalog.set_config(s.name, s.value, true)
  FROM ROWS FROM (pg_catalog.unnest($1::text[]), pg_catalog.unnest($2::text[])) AS s (name, value)
)";

/// Settings of the caller's transaction that spelling and speed depend on, set for the time of a reading.
class ReadingSettings {
 public:
  explicit ReadingSettings(pg::Session& session) : session_(session) {
    names_ = {"search_path", "quote_all_identifiers", "jit", "max_parallel_workers_per_gather", "work_mem"};
    before_ = set({"pg_catalog", "off", "off", "0", "32MB"});
  }

  /// Puts back what the caller had. Not in a destructor: after an error the transaction has lost them anyway.
  void restore() { set(before_); }

 private:
  /// Sets all and returns what they were.
  std::vector<std::string> set(const std::vector<std::string>& values) {
    std::vector<std::string> before;
    for (const auto row : session_.query(k_exchange, {array_parameter(names_), array_parameter(values)}))
      before.push_back(row.text(0));
    return before;
  }

  pg::Session& session_;
  std::vector<std::string> names_, before_;
};

ReadTables read_tables(pg::Session& session, const Selection& selection) {
  ReadTables reading(session, selection);
  read_constraints(session, selection, reading);
  read_indexes(session, selection, reading);
  name_collations(session, reading);
  return reading;
}

schema::Model read_model(pg::Session& session, const Scope& scope) {
  const auto selection = select(session, scope);
  Reading reading(read_tables(session, selection));
  read_enums(session, selection, scope, reading);
  read_sequences(session, selection, reading);
  read_objects(session, selection, scope, reading);
  read_remarks(session, reading);
  read_privileges(session, reading);
  // A part is looked at, never planned from.
  auto dependencies =
      scope.is_part() ? std::vector<schema::Dependency>() : read_dependencies(session, reading);
  auto model = reading.take();
  model.dependencies = std::move(dependencies);
  model.server_version = session.server_version();
  model.sort();
  schema::settle(model);
  return model;
}

}  // namespace

schema::Model inspect_within(pg::Session& session, const Scope& scope) {
  ReadingSettings settings(session);
  auto model = read_model(session, scope);
  settings.restore();
  return model;
}

schema::Model inspect(pg::Session& session, const Scope& scope) {
  const pg::Transaction transaction(session, {.read_only = true, .repeatable_read = true});
  return inspect_within(session, scope);
}

}  // namespace plumb::inspect
