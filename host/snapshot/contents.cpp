#include "snapshot/contents.hpp"

#include "base/text.hpp"
#include "inspect/inspect.hpp"
#include "schema/fingerprint.hpp"

namespace plumb::snapshot {
namespace {

/// plumb's own tables are no part of a model, but of what a snapshot has to bring back.
std::vector<schema::Name> own_tables(pg::Session& session) {
  std::vector<schema::Name> names;
  const auto rows = session.query(R"sql(
    SELECT n.nspname, c.relname
    FROM pg_catalog.pg_class c
    JOIN pg_catalog.pg_namespace n ON n.oid = c.relnamespace
    WHERE n.nspname = 'plumb' AND c.relkind = 'r'
    ORDER BY 1, 2)sql");
  for (const auto row : rows) names.push_back({row.text(0), row.text(1)});
  return names;
}

/// Tables that keep rows of their own in a dump.
std::vector<schema::Name> tables_with_rows(pg::Session& session, const schema::Model& model) {
  auto names = own_tables(session);
  for (const auto& table : model.tables)
    if (table.kind == schema::TableKind::plain || table.kind == schema::TableKind::partition)
      names.push_back(table.name);
  return names;
}

/// Rights name roles, which a copy on another server has none of: it is restored without them. The settings
/// of a database are kept beside its dump (database.hpp).
bool is_beside_the_contents(const schema::Object& object) {
  return object.kind == schema::Kind::default_privileges ||
         (object.kind == schema::Kind::other && object.signature == "setting");
}

/// pg_dump leaves out an index that is not valid, as a build that failed leaves it; of a partitioned table it
/// writes it all the same.
void leave_out_invalid_indexes(schema::Model& model) {
  for (auto& table : model.tables)
    if (!table.more.has("partition key"))
      std::erase_if(table.indexes, [](const schema::Index& index) { return !index.valid; });
}

}  // namespace

Contents read_contents(pg::Session& session) {
  auto model = inspect::inspect_within(session);
  std::erase_if(model.objects, is_beside_the_contents);
  leave_out_invalid_indexes(model);
  Contents contents;
  contents.fingerprint = schema::fingerprint(model);
  for (const auto& [name, rows] : inspect::count_rows(session, tables_with_rows(session, model)))
    contents.rows[name.sql()] = rows;
  return contents;
}

std::vector<std::string> differences(const Snapshot& snapshot, const Contents& restored) {
  std::vector<std::string> found;
  for (const auto& [table, rows] : snapshot.rows) {
    const auto there = restored.rows.find(table);
    if (there == restored.rows.end()) {
      found.push_back("table " + table + " is missing");
    } else if (there->second != rows) {
      found.push_back("table " + table + " has " + plural(there->second, "row") + ", it had " +
                      human_count(rows));
    }
  }
  for (const auto& [table, rows] : restored.rows)
    if (!snapshot.rows.contains(table)) found.push_back("table " + table + " is new");
  if (restored.fingerprint != snapshot.fingerprint)
    found.push_back("its schema differs from the schema that was dumped");
  return found;
}

std::vector<std::string> named_roles(pg::Session& session) {
  const auto rows = session.query(R"sql(
    SELECT DISTINCT r.rolname
    FROM pg_catalog.pg_policy p
    CROSS JOIN ROWS FROM (pg_catalog.unnest(p.polroles)) AS named(role)
    JOIN pg_catalog.pg_roles r ON r.oid = named.role
     UNION
    SELECT r.rolname
    FROM pg_catalog.pg_user_mappings m
    JOIN pg_catalog.pg_roles r ON r.oid = m.umuser
    ORDER BY 1)sql");
  std::vector<std::string> names;
  for (const auto row : rows) names.push_back(row.text(0));
  return names;
}

}  // namespace plumb::snapshot
