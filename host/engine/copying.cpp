#include "apply/apply.hpp"
#include "engine/load.hpp"
#include "inspect/inspect.hpp"
#include "schema/identifier.hpp"

namespace plumb::engine {
namespace {

schema::Model model_of(const pg::ConnectInfo& database) {
  pg::Session session(database, {.read_only = true});
  return inspect::inspect(session);
}

void make_into(const pg::ConnectInfo& database, const schema::Model& from, const schema::Model& to) {
  apply::rehearse(database, plan::make_plan(diff::diff(from, to), from, to, {}));
}

/// The indexes of `live` that are not valid, which pg_dump leaves out: `copy` with them, as if they were
/// valid.
schema::Model with_invalid_indexes(schema::Model copy, const schema::Model& live,
                                   std::vector<schema::Name>& added) {
  for (auto& table : copy.tables) {
    const auto* original = live.find_table(table.name);
    if (original == nullptr) continue;
    for (auto index : original->indexes) {
      if (index.valid) continue;
      index.valid = true;
      added.push_back({table.name.schema, index.name});
      table.indexes.push_back(std::move(index));
    }
  }
  copy.sort();
  return copy;
}

/// Gives a copy the invalid indexes of the original, so that a plan that repairs them can be executed on it.
void add_invalid_indexes(const schema::Model& live, const pg::ConnectInfo& database) {
  const auto copy = model_of(database);
  std::vector<schema::Name> added;
  const auto wanted = with_invalid_indexes(copy, live, added);
  if (added.empty()) return;
  make_into(database, copy, wanted);
  pg::Session session(database);
  for (const auto& name : added)
    session.execute(
        "UPDATE pg_catalog.pg_index SET indisvalid = false WHERE indexrelid = $1::pg_catalog.regclass",
        {name.sql()});
}

bool has_invalid_index(const schema::Model& model) {
  for (const auto& table : model.tables)
    for (const auto& index : table.indexes)
      if (!index.valid) return true;
  return false;
}

}  // namespace

ScratchDatabase::ScratchDatabase(const SourceContext& context, int server_major, const std::string& purpose)
    : scratch_(context.scratch(server_major)), info_(scratch_.empty_database(purpose)) {}

ScratchDatabase::~ScratchDatabase() {
  try {
    scratch_.drop_database(info_);
  } catch (const Error&) {
    // The scratch server ends with the process, and a lent database is emptied at its next use.
  }
}

void fill_with(const LoadedSource& source, const pg::ConnectInfo& database, int server_major,
               const SourceContext& context) {
  if (source.live) {
    pg::copy_schema(*source.live, database, server_major, context.programs);
    if (has_invalid_index(source.model)) add_invalid_indexes(source.model, database);
  } else if (source.spec.kind == "sql" || source.spec.kind == "migrations") {
    run_files(source.spec, database, context);
  } else {
    make_into(database, new_database(), source.model);
  }
  if (source.renames.empty()) return;
  pg::Session session(database);
  for (const auto& sql : source.renames) session.execute(sql);
}

}  // namespace plumb::engine
