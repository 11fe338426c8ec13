#include "plan/annotations.hpp"
#include "plan/craft.hpp"
#include "plan/foreign_options.hpp"
#include "plan/keys.hpp"
#include "plan/part.hpp"
#include "plan/settings.hpp"
#include "plan/spelling.hpp"
#include "plan/statements.hpp"
#include "plan/table_spelling.hpp"

namespace plumb::plan {
namespace {

using schema::Kind;
using schema::Name;
using schema::Table;

// All names that come and go with a table.
std::vector<std::string> keys_of(const Table& table, bool with_indexes) {
  std::vector<std::string> out = {keys::table(table.name), keys::name(table.name.schema, table.name.name)};
  for (const auto& column : table.columns) out.push_back(keys::column(table.name, column.name));
  for (const auto& constraint : table.constraints) {
    if (constraint.kind == Kind::foreign_key) continue;
    out.push_back(keys::name(table.name.schema, constraint.name));
    if (constraint.kind == Kind::primary_key || constraint.kind == Kind::unique)
      out.push_back(keys::unique(table.name, constraint.columns));
  }
  if (!with_indexes) return out;
  for (const auto& index : table.indexes) out.push_back(keys::name(table.name.schema, index.name));
  return out;
}

bool has_own_step(const Draft& draft, const Table& table, const schema::Constraint& constraint) {
  return draft.dropped_parts.contains(schema::id_of(table, constraint));
}

bool is_from_parent(const schema::Constraint& constraint) { return constraint.more["inherited"] == "yes"; }

void annotate(const Draft& draft, const schema::ObjectId& id, std::vector<std::string>& sql) {
  for (auto& statement : annotation_statements(draft, id)) sql.push_back(std::move(statement));
}

// Comments, owner and privileges of all that is made with the table.
void annotate_recreated(const Draft& draft, const Table& table, std::vector<std::string>& sql) {
  annotate(draft, schema::id_of(table), sql);
  for (const auto* sequence : draft.owned_by(table.name)) annotate(draft, schema::id_of(*sequence), sql);
  for (const auto& column : table.columns) annotate(draft, schema::id_of(table, column), sql);
  for (const auto& constraint : table.constraints)
    if (!has_own_step(draft, table, constraint)) annotate(draft, schema::id_of(table, constraint), sql);
  for (const auto& index : table.indexes) annotate(draft, schema::id_of(table, index), sql);
}

// The table as it was, but for what other steps bring back by their own inverse.
std::vector<std::string> recreation(const Draft& draft, const Table& table) {
  std::vector<std::string> sql;
  const auto owned = draft.owned_by(table.name);
  for (const auto* sequence : owned) sql.push_back(create_sequence(*sequence));
  sql.push_back(create_table(table, draft.from.server_version));
  for (auto& setting : table_settings(just_made(table), table)) sql.push_back(std::move(setting.sql));
  for (const auto& column : table.columns)
    for (auto& setting : column_settings(table.name, just_made(column), column, Reach::all))
      sql.push_back(std::move(setting.sql));
  for (const auto& index : table.indexes) sql.push_back(create_index(table.name, index));
  for (const auto* sequence : owned) sql.push_back(own_sequence(*sequence));
  for (const auto& constraint : table.constraints)
    if (!is_stated(table, constraint) && !is_from_parent(constraint) &&
        !has_own_step(draft, table, constraint))
      sql.push_back(alter_table(table.name, add_constraint(constraint)));
  if (is_partition(table)) sql.push_back(alter_table(table.parents.front(), attach_partition(table)));
  annotate_recreated(draft, table, sql);
  return sql;
}

void use_what_it_stands_on(const Draft& draft, const Table& table, Step& step) {
  step.uses.push_back(keys::schema(table.name.schema));
  for (const auto& parent : table.parents) step.uses.push_back(keys::table(parent));
  for (const auto& column : table.columns)
    for (auto& key : keys::needs_of(column)) step.uses.push_back(std::move(key));
  for (const auto& constraint : table.constraints) {
    if (constraint.kind != Kind::foreign_key || has_own_step(draft, table, constraint)) continue;
    if (constraint.references == table.name) continue;
    step.uses.push_back(keys::table(constraint.references));
    step.uses.push_back(keys::unique(constraint.references, constraint.referenced_columns));
  }
}

}  // namespace

void add_table(Draft& draft, const Table& table) {
  auto step = make_step(Phase::create_table, "AddTable", schema::id_of(table),
                        create_table(table, draft.to.server_version));
  step.needs.push_back(keys::schema(table.name.schema));
  for (const auto& column : table.columns)
    for (auto& key : keys::needs_of(column)) step.needs.push_back(std::move(key));
  if (has_parents_columns(table))
    for (const auto& parent : table.parents) step.needs.push_back(keys::table(parent));
  step.makes = keys_of(table, false);
  step.relations = {table.name};
  step.statement.inverse = {{drop_table(table)}, Restores::all};
  draft.steps.push_back(std::move(step));
  annotate_new(draft, schema::id_of(table));
  for (const auto& column : table.columns) annotate_new(draft, schema::id_of(table, column));
  for (const auto& constraint : table.constraints)
    if (constraint.kind != Kind::foreign_key) annotate_new(draft, schema::id_of(table, constraint));
  for (const auto& index : table.indexes) add_index(draft, table.name, index);
  for (const auto& constraint : table.constraints)
    if (constraint.kind == Kind::foreign_key && !is_from_parent(constraint))
      add_constraint(draft, table.name, constraint);
  settle_table(draft, table);
  if (is_partition(table)) bind_partition(draft, table);
}

void drop_table(Draft& draft, const Table& table) {
  auto step = make_step(Phase::drop_table, "DropTable", schema::id_of(table), drop_table(table));
  step.statement.lock = lock::access_exclusive;
  use_what_it_stands_on(draft, table, step);
  step.removes = keys_of(table, true);
  for (const auto* sequence : draft.owned_by(table.name))
    step.removes.push_back(keys::sequence(sequence->name.sql()));
  step.relations = {table.name};
  for (const auto* sequence : draft.owned_by(table.name)) step.relations.push_back(sequence->name);
  if (is_foreign(table))
    step.statement.hazards = {hazard(HazardKind::changes_behaviour, "its rows stay where they are")};
  else
    step.statement.hazards = {draft.table_hazard(HazardKind::data_loss, "all its rows are gone", table.name)};
  step.statement.inverse = {
      recreation(draft, table),
      is_foreign(table) && secrets_to_give({}, table.more).empty() ? Restores::all : Restores::shape};
  draft.steps.push_back(std::move(step));
}

}  // namespace plumb::plan
