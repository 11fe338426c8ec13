#include "engine/settle.hpp"

#include <algorithm>

#include "inspect/inspect.hpp"
#include "pg/session.hpp"
#include "schema/identifier.hpp"

namespace plumb::engine {
namespace {

schema::Name table_of(const schema::ObjectId& column) { return {column.schema, column.parent}; }

schema::Column* find(schema::Model& model, const schema::ObjectId& id) {
  for (auto& table : model.tables) {
    if (table.name != table_of(id)) continue;
    for (auto& column : table.columns)
      if (column.name == id.name) return &column;
  }
  return nullptr;
}

/// Gives the column the desired default; true when the server took it.
bool try_default(pg::Session& session, const schema::ObjectId& id, const std::string& expression,
                 std::string& why) {
  session.execute("SAVEPOINT spelling");
  try {
    session.execute("ALTER TABLE " + table_of(id).sql() + " ALTER COLUMN " + schema::quoted(id.name) +
                    " SET DEFAULT " + expression);
    return true;
  } catch (const Error& error) {
    session.execute("ROLLBACK TO SAVEPOINT spelling");
    why = error.message;
    return false;
  }
}

std::vector<schema::Name> tables_of(const std::vector<schema::ObjectId>& columns) {
  std::vector<schema::Name> names;
  for (const auto& column : columns)
    if (std::ranges::find(names, table_of(column)) == names.end()) names.push_back(table_of(column));
  return names;
}

}  // namespace

Settled settle(prisma::Adopted adopted, const pg::ConnectInfo& scratch) {
  Settled settled{std::move(adopted.model), std::move(adopted.notes)};
  if (adopted.unsettled.empty()) return settled;
  pg::Session session(scratch);
  pg::Transaction transaction(session, {});
  std::vector<schema::ObjectId> taken;
  for (const auto& id : adopted.unsettled) {
    std::string why;
    if (try_default(session, id, find(settled.model, id)->default_sql, why)) {
      taken.push_back(id);
    } else {
      settled.notes.push_back("the default of " + to_string(id) + " may only be spelled another way: " + why);
    }
  }
  inspect::Scope scope;
  scope.relations = tables_of(taken);
  auto spelled = inspect::inspect_within(session, scope);
  for (const auto& id : taken)
    if (const auto* column = find(spelled, id)) find(settled.model, id)->default_sql = column->default_sql;
  return settled;
}

}  // namespace plumb::engine
