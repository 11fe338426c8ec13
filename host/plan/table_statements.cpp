#include "base/error.hpp"
#include "plan/annotations.hpp"
#include "plan/keys.hpp"
#include "plan/part.hpp"
#include "plan/spelling.hpp"
#include "plan/statements.hpp"

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

void refuse_other_kinds(const Table& table) {
  if (table.kind == schema::TableKind::plain) return;
  throw Error::failed("creating " + schema::to_string(schema::id_of(table)) + " is not supported yet")
      .because("it is a partitioned table, a partition or a foreign table")
      .next("create it by a statement of your own, then plan again");
}

bool has_own_step(const Draft& draft, const Table& table, const schema::Constraint& constraint) {
  return draft.dropped_parts.contains(schema::id_of(table, constraint));
}

// The table as it was, but for what other steps bring back by their own inverse.
std::vector<std::string> recreation(const Draft& draft, const Table& table) {
  std::vector<std::string> sql;
  const auto owned = draft.owned_by(table.name);
  for (const auto* sequence : owned) sql.push_back(create_sequence(*sequence));
  sql.push_back(create_table(table));
  for (const auto& index : table.indexes) sql.push_back(create_index(table.name, index));
  for (const auto* sequence : owned) sql.push_back(own_sequence(*sequence));
  for (const auto& constraint : table.constraints)
    if (constraint.kind == Kind::foreign_key && !has_own_step(draft, table, constraint))
      sql.push_back(alter_table(table.name, add_constraint(constraint)));
  return sql;
}

void use_what_it_stands_on(const Draft& draft, const Table& table, Step& step) {
  step.uses.push_back(keys::schema(table.name.schema));
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
  refuse_other_kinds(table);
  auto step = make_step(Phase::create_table, "AddTable", schema::id_of(table), create_table(table));
  step.needs.push_back(keys::schema(table.name.schema));
  for (const auto& column : table.columns)
    for (auto& key : keys::needs_of(column)) step.needs.push_back(std::move(key));
  step.makes = keys_of(table, false);
  step.relations = {table.name};
  step.statement.inverse = {{"DROP TABLE " + table.name.sql()}, Restores::all};
  draft.steps.push_back(std::move(step));
  annotate_new(draft, schema::id_of(table), false);
  for (const auto& column : table.columns) annotate_new(draft, schema::id_of(table, column), false);
  for (const auto& constraint : table.constraints)
    if (constraint.kind != Kind::foreign_key) annotate_new(draft, schema::id_of(table, constraint), false);
  for (const auto& index : table.indexes) add_index(draft, table.name, index);
  for (const auto& constraint : table.constraints)
    if (constraint.kind == Kind::foreign_key) add_constraint(draft, table.name, constraint);
}

void drop_table(Draft& draft, const Table& table) {
  refuse_other_kinds(table);
  auto step =
      make_step(Phase::drop_table, "DropTable", schema::id_of(table), "DROP TABLE " + table.name.sql());
  step.statement.lock = lock::access_exclusive;
  use_what_it_stands_on(draft, table, step);
  step.removes = keys_of(table, true);
  for (const auto* sequence : draft.owned_by(table.name))
    step.removes.push_back(keys::sequence(sequence->name.sql()));
  step.relations = {table.name};
  for (const auto* sequence : draft.owned_by(table.name)) step.relations.push_back(sequence->name);
  step.statement.hazards = {draft.table_hazard(HazardKind::data_loss, "all its rows are gone", table.name)};
  step.statement.inverse = {recreation(draft, table), Restores::shape};
  draft.steps.push_back(std::move(step));
}

void alter_persistence(Draft& draft, const Table& from, const Table& to) {
  if (from.kind != to.kind)
    throw Error::failed("making " + schema::to_string(schema::id_of(to)) +
                        " another kind of table is not supported yet")
        .because("partitioned, foreign and plain tables cannot be turned into each other in place");
  const auto set = [&](bool unlogged) {
    return alter_table(to.name, unlogged ? "SET UNLOGGED" : "SET LOGGED");
  };
  auto step = make_step(Phase::alter_table, "AlterTable", schema::id_of(to), set(to.unlogged));
  step.statement.lock = lock::access_exclusive;
  step.relations = {to.name};
  if (draft.may_hold_rows(to.name))
    step.statement.hazards = {
        draft.table_hazard(HazardKind::table_rewrite, "the table is written anew", to.name),
        draft.table_hazard(HazardKind::blocks_reads, "readers and writers wait while it is", to.name)};
  if (to.unlogged)
    step.statement.hazards.push_back(
        {HazardKind::changes_behaviour, "its rows are lost in a crash of the server", {}, {}, false});
  step.statement.inverse = {{set(from.unlogged)}, Restores::all};
  draft.steps.push_back(std::move(step));
}

}  // namespace plumb::plan
