#include <algorithm>

#include "base/append.hpp"
#include "plan/annotations.hpp"
#include "plan/craft.hpp"
#include "plan/foreign_options.hpp"
#include "plan/index_marks.hpp"
#include "plan/keys.hpp"
#include "plan/online.hpp"
#include "plan/part.hpp"
#include "plan/part_settings.hpp"
#include "plan/sequence_options.hpp"
#include "plan/settings.hpp"
#include "plan/spelling.hpp"
#include "plan/statements.hpp"
#include "plan/table_spelling.hpp"

namespace plumb::plan {
namespace {

using schema::Kind;
using schema::Name;
using schema::Table;

// All names that come and go with a table. Those of foreign keys and checks are the table's own.
std::vector<std::string> keys_of(const Table& table, bool with_indexes) {
  std::vector<std::string> out = {keys::table(table.name), keys::type(table.name.sql()),
                                  keys::name(table.name.schema, table.name.name)};
  for (const auto& column : table.columns) out.push_back(keys::column(table.name, column.name));
  for (const auto& constraint : table.constraints) {
    if (constraint.kind == Kind::foreign_key || constraint.kind == Kind::check) continue;
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

/// The column as the table is made with it.
const schema::Column& given_to(const schema::Model& model, const Table& table, const schema::Column& column) {
  if (is_stated(table, column)) return column;
  for (const auto& name : table.parents)
    if (const auto* parent = model.find_table(name))
      if (const auto* given = schema::find_column(*parent, column.name)) return *given;
  return column;
}

// What was said of the table and its parts, and what sat on it.
std::vector<std::string> annotations_within(const Draft& draft, const Table& table) {
  auto sql = annotation_statements(draft, schema::id_of(table));
  if (auto identity = identity_statement(table); !identity.empty()) sql.push_back(std::move(identity));
  for (const auto& column : table.columns)
    append(sql, annotation_statements(draft, schema::id_of(table, column)));
  for (const auto& index : table.indexes) {
    const auto id = schema::id_of(table, index);
    if (draft.dropped_parts.contains(id)) continue;
    append(sql, statements_after_creating(table.name, index));
    append(sql, marking_statements(table.name, id, index.more));
    append(sql, annotation_statements(draft, id));
  }
  for (const auto& constraint : table.constraints) {
    const auto id = schema::id_of(table, constraint);
    append(sql, marking_statements(table.name, id, constraint.more));
    if (!has_own_step(draft, table, constraint)) append(sql, annotation_statements(draft, id));
  }
  for (const auto* sequence : draft.owned_by(table.name))
    append(sql, annotation_statements(draft, schema::id_of(*sequence)));
  for (const auto* object : draft.sitting_on(table.name)) {
    append(sql, create_statements(*object));
    append(sql, annotation_statements(draft, schema::id_of(*object)));
  }
  return sql;
}

// The table as it was made, but for what other steps bring back by their own inverse.
std::vector<std::string> made_again(const Draft& draft, const Table& table) {
  std::vector<std::string> sql;
  const auto owned = draft.owned_by(table.name);
  for (const auto* sequence : owned) sql.push_back(create_sequence(*sequence));
  sql.push_back(create_table(without(draft.belated_before, table), draft.from.server_version));
  for (auto& setting : table_settings(just_made(table), table)) sql.push_back(std::move(setting.sql));
  for (const auto& column : table.columns)
    append(sql, statements_of_heir(given_to(draft.from, table, column), table.name, column));
  for (const auto& index : table.indexes)
    if (!draft.dropped_parts.contains(schema::id_of(table, index)))
      sql.push_back(create_index(table.name, index));
  for (const auto* sequence : owned) sql.push_back(own_sequence(*sequence));
  for (const auto& constraint : table.constraints)
    if (!is_stated(table, constraint) && !is_inherited(constraint) && !has_own_step(draft, table, constraint))
      sql.push_back(alter_table(table.name, add_constraint(constraint)));
  return sql;
}

// Back in its place, with what was said of it: some of that is on what it has from its parent.
std::vector<std::string> put_back(const Draft& draft, const Table& table) {
  std::vector<std::string> sql;
  if (is_partition(table)) sql.push_back(alter_table(table.parents.front(), attach_partition(table)));
  append(sql, annotations_within(draft, table));
  return sql;
}

void use_what_it_stands_on(const Draft& draft, const Table& table, Step& step) {
  step.uses.push_back(keys::schema(table.name.schema));
  for (const auto& parent : table.parents) step.uses.push_back(keys::table(parent));
  for (const auto& column : table.columns)
    for (auto& key : keys::needs_of(column)) step.uses.push_back(std::move(key));
  for (const auto& constraint : table.constraints) {
    if (constraint.kind != Kind::foreign_key || has_own_step(draft, table, constraint)) continue;
    if (constraint.references == table.name || is_inherited(constraint)) continue;
    step.uses.push_back(keys::table(constraint.references));
    step.uses.push_back(keys::unique(constraint.references, constraint.referenced_columns));
  }
}

/// Rows of a partition are what foreign keys to its parent refer to: it is taken off in a step of its own,
/// and put back by the inverse of that. True when there is one.
bool leave_parents(Draft& draft, const Table& table, Step& step) {
  const auto* parent = is_partition(table) ? draft.from.find_table(table.parents.front()) : nullptr;
  for (; parent; parent = is_partition(*parent) ? draft.from.find_table(parent->parents.front()) : nullptr) {
    for (const auto& constraint : parent->constraints)
      if (constraint.kind == Kind::primary_key || constraint.kind == Kind::unique)
        step.removes.push_back(keys::unique(parent->name, constraint.columns));
    if (draft.dropped.contains(parent->name) || !draft.is_referred_to(parent->name)) continue;
    auto leaving = make_step(Phase::drop_table, "DetachPartition", schema::id_of(table),
                             alter_table(table.parents.front(), detach_partition(table)));
    leaving.statement.lock = lock::access_exclusive;
    leaving.relations = {table.name, parent->name};
    leaving.statement.inverse = {put_back(draft, table), Restores::all};
    leaving.makes = {keys::unbound(table.name)};
    step.needs.push_back(keys::unbound(table.name));
    draft.steps.push_back(std::move(leaving));
    return true;
  }
  return false;
}

/// The way back makes an heir when its parents are again what they were.
void go_before_parents_change(Draft& draft, const Table& table, Step& step) {
  if (draft.late.contains(table.name)) return;
  for (const auto& parent : table.parents) {
    if (draft.dropped.contains(parent)) continue;
    step.makes.push_back(keys::unbound(parent));
    draft.unbound.insert(parent);
  }
}

/// A new heir locks the parents that are there.
const char* lock_of_parents(const Draft& draft, const Table& table) {
  const bool all_new =
      std::ranges::all_of(table.parents, [&](const Name& parent) { return draft.created.contains(parent); });
  return all_new ? "" : lock::share_update_exclusive;
}

bool names_columns(const Table& table) {
  return std::ranges::any_of(table.columns,
                             [](const schema::Column& column) { return !column.generated.empty(); }) ||
         std::ranges::any_of(table.constraints, [](const schema::Constraint& constraint) {
           return constraint.kind == Kind::check || constraint.kind == Kind::exclusion;
         });
}

/// A new heir stands on its parents, and on what they get when it names that.
void stand_on_parents(const Draft& draft, const Table& heir, Step& step) {
  for (const auto& name : heir.parents) {
    step.needs.push_back(keys::table(name));
    const auto* parent = names_columns(heir) ? draft.to.find_table(name) : nullptr;
    if (!parent) continue;
    for (const auto& column : parent->columns)
      for (auto& key : keys::of(schema::id_of(*parent, column))) step.needs.push_back(std::move(key));
  }
}

/// A partitioned table has no rows but those of its partitions, and rows of a foreign one are elsewhere.
Restores restored(const Table& table) {
  const bool has_no_rows = is_foreign(table) || is_partitioned(&table);
  return has_no_rows && secrets_to_give({}, table.more).empty() ? Restores::all : Restores::shape;
}

/// Rows of partitions that are put under a table which is made anew have numbers: those to come follow them.
void count_on_from_partitions(Draft& draft, const Table& table) {
  if (!draft.dropped.contains(table.name) || !is_partitioned(&table)) return;
  for (const auto& column : table.columns) {
    if (column.identity == schema::Identity::none) continue;
    auto step = part_step(Phase::create_upper, "AlterColumn", table.name, schema::id_of(table, column),
                          count_on(identity_sequence(table.name, column), table.name, column.name),
                          lock::row_exclusive);
    step.statement.inverse.restores = Restores::all;  // undoing the plan drops the sequence
    step.uses.clear();  // the table is the one after
    step.needs = {keys::column(table.name, column.name), keys::bound(table.name)};
    draft.steps.push_back(std::move(step));
  }
}

}  // namespace

void add_table(Draft& draft, const Table& table) {
  const auto made = without(draft.belated_after, table);
  auto step = make_step(Phase::create_table, "AddTable", schema::id_of(table),
                        create_table(made, draft.to.server_version));
  if (has_parents_columns(table)) step.statement.lock = lock_of_parents(draft, table);
  step.needs.push_back(keys::schema(table.name.schema));
  for (const auto& column : table.columns)
    for (auto& key : keys::needs_of(column)) step.needs.push_back(std::move(key));
  if (has_parents_columns(table)) stand_on_parents(draft, table, step);
  step.makes = keys_of(table, false);
  step.relations = {table.name};
  step.statement.inverse = {{drop_table(table)}, Restores::all};
  draft.steps.push_back(std::move(step));
  annotate_new(draft, schema::id_of(table));
  for (const auto& column : table.columns) annotate_new(draft, schema::id_of(table, column));
  for (const auto& constraint : made.constraints)
    if (is_stated(table, constraint) || is_inherited(constraint))
      annotate_new(draft, schema::id_of(table, constraint));
  for (const auto& index : table.indexes) add_index(draft, table.name, index);
  for (const auto& constraint : table.constraints)
    if (constraint.kind == Kind::foreign_key && !is_inherited(constraint))
      add_constraint(draft, table.name, constraint);
  settle_table(draft, table);
  count_on_from_partitions(draft, table);
  if (is_partition(table)) bind_partition(draft, table);
}

void drop_table(Draft& draft, const Table& table) {
  auto step = make_step(Phase::drop_table, "DropTable", schema::id_of(table), drop_table(table));
  step.statement.lock = lock::access_exclusive;
  use_what_it_stands_on(draft, table, step);
  step.removes = keys_of(table, true);
  keep_sequences(draft, table.name);
  const bool has_left = leave_parents(draft, table, step);
  go_before_parents_change(draft, table, step);
  for (const auto* sequence : draft.owned_by(table.name))
    step.removes.push_back(keys::sequence(sequence->name.sql()));
  step.relations = {table.name};
  for (const auto* sequence : draft.owned_by(table.name)) step.relations.push_back(sequence->name);
  free_names_along(draft, table.name, step);
  if (is_foreign(table))
    step.statement.hazards = {hazard(HazardKind::changes_behaviour, "its rows stay where they are")};
  else if (!is_partitioned(&table))
    step.statement.hazards = {draft.table_hazard(HazardKind::data_loss, "all its rows are gone", table.name)};
  step.statement.inverse = {made_again(draft, table), restored(table)};
  if (!has_left) append(step.statement.inverse.sql, put_back(draft, table));
  draft.steps.push_back(std::move(step));
  for (const auto& column : table.columns) drop_belated_default(draft, table, column);
}

}  // namespace plumb::plan
