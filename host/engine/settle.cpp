#include "engine/settle.hpp"

#include <algorithm>

#include "inspect/inspect.hpp"
#include "pg/session.hpp"
#include "plan/spelling.hpp"
#include "schema/identifier.hpp"

namespace plumb::engine {
namespace {

using schema::Kind;
using schema::ObjectId;

schema::Table* find_table(schema::Model& model, const ObjectId& part) {
  const auto found = std::ranges::find(model.tables, table_of(part), &schema::Table::name);
  return found == model.tables.end() ? nullptr : &*found;
}

/// The expression of a part that the server is to spell: a column's default, an index's condition.
std::string* find_expression(schema::Model& model, const ObjectId& id) {
  auto* table = find_table(model, id);
  if (!table) return nullptr;
  if (id.kind == Kind::index) {
    const auto found = std::ranges::find(table->indexes, id.name, &schema::Index::name);
    return found == table->indexes.end() ? nullptr : &found->predicate;
  }
  const auto found = std::ranges::find(table->columns, id.name, &schema::Column::name);
  return found == table->columns.end() ? nullptr : &found->default_sql;
}

/// One unsettled part, tried on the server: an index under a name of its own beside the one that is there.
struct Trial {
  ObjectId id, as;
  std::string sql;
};

Trial trial_of(schema::Model& model, const ObjectId& id, std::size_t number) {
  if (id.kind != Kind::index)
    return {id, id,
            "ALTER TABLE " + table_of(id).sql() + " ALTER COLUMN " + schema::quoted(id.name) +
                " SET DEFAULT " + *find_expression(model, id)};
  auto index = *std::ranges::find(find_table(model, id)->indexes, id.name, &schema::Index::name);
  index.name = "plumb_spelling_" + std::to_string(number);
  index.unique = false;
  auto as = id;
  as.name = index.name;
  return {id, as, plan::create_index(table_of(id), index)};
}

/// True when the server took it.
bool succeeds(pg::Session& session, const Trial& trial, std::string& why) {
  session.execute("SAVEPOINT spelling");
  try {
    session.execute(trial.sql);
    return true;
  } catch (const Error& error) {
    session.execute("ROLLBACK TO SAVEPOINT spelling");
    why = error.message;
    return false;
  }
}

inspect::Scope scope_of(const std::vector<Trial>& trials) {
  inspect::Scope scope;
  for (const auto& trial : trials)
    if (std::ranges::find(scope.relations, table_of(trial.id)) == scope.relations.end())
      scope.relations.push_back(table_of(trial.id));
  return scope;
}

}  // namespace

Settled settle(prisma::Adopted adopted, const pg::ConnectInfo& scratch, const std::string& search_path) {
  Settled settled{std::move(adopted.model), std::move(adopted.notes)};
  if (adopted.unsettled.empty()) return settled;
  pg::Session session(scratch);
  pg::Transaction transaction(session, {});
  session.query("SELECT pg_catalog.set_config('search_path', $1, true)", {search_path});
  std::vector<Trial> taken;
  for (const auto& id : adopted.unsettled) {
    std::string why;
    auto trial = trial_of(settled.model, id, taken.size());
    if (succeeds(session, trial, why))
      taken.push_back(std::move(trial));
    else
      settled.notes.push_back(std::string(id.kind == Kind::index ? "the condition of " : "the default of ") +
                              to_string(id) + " may only be spelled another way: " + why);
  }
  auto spelled = inspect::inspect_within(session, scope_of(taken));
  for (const auto& trial : taken)
    if (const auto* expression = find_expression(spelled, trial.as))
      *find_expression(settled.model, trial.id) = *expression;
  return settled;
}

}  // namespace plumb::engine
