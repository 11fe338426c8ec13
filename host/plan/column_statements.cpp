#include <algorithm>

#include "base/append.hpp"
#include "plan/annotations.hpp"
#include "plan/column_default.hpp"
#include "plan/craft.hpp"
#include "plan/keys.hpp"
#include "plan/part.hpp"
#include "plan/row_values.hpp"
#include "plan/sequence_options.hpp"
#include "plan/settings.hpp"
#include "plan/spelling.hpp"
#include "plan/statements.hpp"
#include "plan/table_spelling.hpp"
#include "schema/identifier.hpp"

namespace plumb::plan {
namespace {

using schema::Column;
using schema::Name;
using schema::Table;

std::string drop_sql(const Name& table, const Column& column, Reach reach) {
  return alter_table(table, "DROP COLUMN " + schema::quoted(column.name), reach);
}

std::string add_sql(const Name& table, const Column& column) {
  return alter_table(table, "ADD COLUMN " + spelled(column));
}

// A constant is kept once for all old rows; everything else is computed row by row.
bool rewrites(const Column& column) {
  if (!column.generated.empty() || column.identity != schema::Identity::none) return true;
  return !column.default_sql.empty() && !is_computed_once(column.default_sql);
}

std::vector<Hazard> hazards_of_adding(const Draft& draft, const Name& table, const Column& column) {
  std::vector<Hazard> out;
  if (!draft.may_hold_rows(table)) return out;
  if (column.not_null && !fills_rows(column))
    out.push_back(draft.table_hazard(HazardKind::may_fail_on_data,
                                     "fails when there are rows: NOT NULL without a default", table));
  if (!rewrites(column)) return out;
  out.push_back(
      draft.table_hazard(HazardKind::table_rewrite, "the table is written anew to fill the column", table));
  out.push_back(draft.table_hazard(HazardKind::blocks_reads, "readers and writers wait while it is", table));
  return out;
}

/// What a parent gives to an heir that has the column only from it; null for a column of its own.
const Column* given_by_parent(const Draft& draft, const Table& table, const Column& column) {
  if (!is_inherited(column)) return nullptr;
  for (const auto& parent : draft.lineage.parents(table.name)) {
    const auto* given = schema::find_column(*parent.to, column.name);
    if (!given) continue;
    // What a parent is given itself comes to all below it from above.
    const bool is_new = !schema::find_column(*parent.from, column.name);
    const auto* from_above = is_new ? given_by_parent(draft, *parent.to, *given) : nullptr;
    return from_above ? from_above : given;
  }
  return nullptr;
}

/// Gives a new column what it cannot be made with.
void set_on_new(Draft& draft, const Table& table, const Column& made, const Column& column) {
  alter_column(draft, {.table = &table, .from = &made, .to = &column, .is_given = true});
}

/// Changes what an heir has other than the parent that gives it the column.
void settle_heir(Draft& draft, const Table& table, const Column& given, const Column& column) {
  set_on_new(draft, table, as_given(given, table, column, draft.to.server_version), column);
  annotate_new(draft, schema::id_of(table, column));
}

/// A column that is to hold rows of another table waits until that is as it will be: the server writes no
/// table anew whose rows others hold.
void wait_for_rows(const Draft& draft, const schema::ObjectId& column, Step& step) {
  for (const auto& needed : draft.to.needs_of(column)) {
    const auto* rows =
        needed.kind == schema::Kind::table ? draft.to.find_table(schema::table_of(needed)) : nullptr;
    if (!rows) continue;
    for (const auto& each : rows->columns) step.needs.push_back(keys::altered(rows->name, each.name));
  }
}

Column without_default(Column column) {
  column.default_sql.clear();
  return column;
}

/// New columns of heirs below that are no changes of their own: what the parent changes in what is given from
/// above does not reach them.
void settle_below(Draft& draft, const Table& parent, const Column& given, const std::string& column) {
  for (const auto& heir : draft.lineage.heirs(parent.name)) {
    const auto* own = schema::find_column(*heir.to, column);
    if (!own || !is_inherited(*own) || schema::find_column(*heir.from, column)) continue;
    if (draft.added_columns.contains(schema::id_of(*heir.to, *own))) continue;
    set_on_new(draft, *heir.to, as_given(given, *heir.to, *own, draft.to.server_version), *own);
    settle_below(draft, *heir.to, given, column);
  }
}

/// What heirs have of their own on a column that goes and comes with the parent's.
void settle_heirs(Draft& draft, const Name& table, const std::string& column) {
  const auto& given = *schema::find_column(*draft.to.find_table(table), column);
  for (const auto& heir : draft.lineage.descendants(table)) {
    const auto* own = schema::find_column(*heir.to, column);
    const bool has_it = own && given_by_parent(draft, *heir.to, *own);
    if (has_it && schema::find_column(*heir.from, column)) settle_heir(draft, *heir.to, given, *own);
  }
}

bool has_plain_heirs(const Draft& draft, const Name& table) {
  return std::ranges::any_of(draft.lineage.heirs(table),
                             [](const auto& heir) { return !is_partition(*heir.to); });
}

/// The column as ADD COLUMN takes it: the server adds none with an identity to a table that others inherit.
Column addable(const Draft& draft, const Name& table, Column column) {
  if (has_plain_heirs(draft, table)) column.identity = schema::Identity::none;
  return column;
}

/// What gives it its identity afterwards.
std::vector<std::string> identity_after(const Name& table, const Column& made, const Column& column) {
  if (made.identity == column.identity) return {};
  return {alter_column(table, column.name, add_identity(column))};
}

bool keeps(const diff::Lineage::Pair& heir, const std::string& column) {
  return schema::find_column(*heir.to, column) != nullptr;
}

// A column that an heir keeps is taken from its parent alone.
Reach reach_of_dropping(const Draft& draft, const Name& table, const std::string& column) {
  if (draft.remade_columns.contains({schema::Kind::column, table.schema, table.name, column}))
    return Reach::all;
  const auto heirs = draft.lineage.descendants(table);
  const bool is_kept = std::ranges::any_of(heirs, [&](const auto& heir) { return keeps(heir, column); });
  return is_kept ? Reach::only : Reach::all;
}

/// The way back cannot fill the column while others have rows of the table.
bool comes_back_empty(const Draft& draft, const Name& table, const Column& column) {
  if (column.default_sql.empty() || column.not_null) return false;
  return !draft.row_values.users(table).empty() || draft.row_values.holder(table);
}

void release_heirs(const Draft& draft, const Name& table, const std::string& column, Reach reach,
                   Step& step) {
  step.needs.push_back(keys::released(table, column));
  for (const auto& heir : draft.lineage.descendants(table))
    step.makes.push_back(keys::released(heir.to->name, column));
  if (reach == Reach::only) return;
  for (const auto& heir : draft.lineage.descendants(table))
    step.removes.push_back(keys::column(heir.to->name, column));
}

void drop_from_heirs(Draft& draft, const Name& table, const std::string& column) {
  for (const auto& heir : draft.lineage.heirs(table))
    if (const auto* old = schema::find_column(*heir.from, column); old && !keeps(heir, column))
      if (is_inherited(*old)) drop_column(draft, *heir.from, *old);
}

Inverse inverse_of_dropping(const Draft& draft, const Table& table, const Column& column, Step& step) {
  const bool has_values = column.generated.empty() && !draft.is_foreign(table.name);
  Inverse inverse{{}, has_values ? Restores::shape : Restores::all};
  const auto owned = draft.owned_by(table.name, column.name);
  for (const auto* sequence : owned) inverse.sql.push_back(create_sequence(*sequence));
  const auto made = addable(draft, table.name, column);
  inverse.sql.push_back(add_sql(table.name, made));
  append(inverse.sql, identity_after(table.name, made, column));
  for (const auto* sequence : owned) {
    inverse.sql.push_back(own_sequence(*sequence));
    step.removes.push_back(keys::sequence(sequence->name.sql()));
    step.removes.push_back(keys::name(sequence->name.schema, sequence->name.name));
    step.relations.push_back(sequence->name);
  }
  const auto reach =
      draft.lineage.heirs(table.name).empty() ? Reach::all : Reach::only;  // heirs have their own
  for (auto& setting : column_settings(table.name, just_made(column), column, reach))
    inverse.sql.push_back(std::move(setting.sql));
  const auto annotate = [&](const schema::ObjectId& id) {
    for (auto& sql : annotation_statements(draft, id)) inverse.sql.push_back(std::move(sql));
  };
  annotate(schema::id_of(table, column));
  for (const auto* sequence : owned) annotate(schema::id_of(*sequence));
  for (const auto& heir : draft.lineage.descendants(table.name))
    if (const auto* own = schema::find_column(*heir.from, column.name)) {
      for (auto& sql : statements_of_heir(column, heir.from->name, *own))
        inverse.sql.push_back(std::move(sql));
      annotate(schema::id_of(*heir.from, *own));
    }
  return inverse;
}

/// True for a column that goes and comes with that of a table above, which settles what is its own.
bool is_remade_above(const Draft& draft, const Name& table, const std::string& column) {
  return std::ranges::any_of(draft.lineage.ancestors(table), [&](const auto& above) {
    return draft.remade_columns.contains(part_id(schema::Kind::column, above.from->name, column));
  });
}

Hazard hazard_of_dropping(const Draft& draft, const Table& table, const Column& column) {
  if (draft.is_foreign(table.name))
    return hazard(HazardKind::changes_behaviour, "its values stay where they are");
  return draft.column_hazard(HazardKind::data_loss, "all its values are gone", table.name, column.name);
}

}  // namespace

void add_column(Draft& draft, const Table& table, const Column& column) {
  if (const auto* given = given_by_parent(draft, table, column)) {
    settle_heir(draft, table, *given, column);
    return settle_below(draft, table, *given, column.name);
  }
  const auto id = schema::id_of(table, column);
  const auto holder = column.default_sql.empty() ? std::nullopt : draft.row_values.holder(table.name);
  const bool is_late = holder || draft.belated_after.contains(id);
  const auto made = addable(draft, table.name, is_late ? without_default(column) : column);
  auto step = part_step(Phase::add_column, "AddColumn", table.name, id, add_sql(table.name, made),
                        lock::access_exclusive);
  step.is_outline = draft.belated_after.contains(id);
  for (auto& key : keys::needs_of(column)) step.needs.push_back(std::move(key));
  wait_for_rows(draft, id, step);
  step.makes = {keys::column(table.name, column.name)};
  if (made.identity != schema::Identity::none) {
    const auto sequence = identity_sequence(table.name, column).name;
    step.makes.push_back(keys::name(sequence.schema, sequence.name));
  }
  const auto* before = draft.from.find_table(table.name);
  const bool is_new = !before || !schema::find_column(*before, column.name);  // not made anew
  // An heir that has the column already keeps it as its own too.
  for (const auto& heir : draft.lineage.descendants(table.name)) {
    const auto* same = schema::find_column(*heir.to, column.name);
    const bool is_its_own = same && !is_inherited(*same);
    const bool is_there = is_new && same && schema::find_column(*heir.from, column.name);
    if (is_there) step.needs.push_back(keys::altered(heir.to->name, column.name));  // the types have to agree
    if (is_its_own || !is_there)
      (is_its_own ? step.needs : step.makes).push_back(keys::column(heir.to->name, column.name));
  }
  step.statement.hazards = hazards_of_adding(draft, table.name, made);
  if (holder && draft.may_hold_rows(table.name))
    step.statement.hazards.push_back(draft.table_hazard(
        HazardKind::changes_behaviour,
        "rows that are there get no value: " + schema::to_string(*holder) + " holds such rows", table.name));
  step.statement.inverse = {{drop_sql(table.name, column, Reach::all)}, Restores::all};
  draft.steps.push_back(std::move(step));
  set_on_new(draft, table, just_made(made), column);
  annotate_new(draft, id);
}

void drop_belated_default(Draft& draft, const Table& table, const Column& column) {
  if (!draft.belated_before.contains(schema::id_of(table, column))) return;
  const auto kept = without_default(column);
  const auto first = draft.steps.size();
  alter_column(draft, {.table = &table, .from = &column, .to = &kept});
  for (auto i = first; i < draft.steps.size(); ++i) {
    draft.steps[i].phase = Phase::drop_constraint;
    draft.steps[i].needs.clear();  // the table may be made anew
  }
}

void drop_column(Draft& draft, const Table& table, const Column& column) {
  const auto reach = reach_of_dropping(draft, table.name, column.name);
  auto step = part_step(Phase::drop_column, "DropColumn", table.name, schema::id_of(table, column),
                        drop_sql(table.name, column, reach), lock::access_exclusive);
  for (auto& key : keys::needs_of(column)) step.uses.push_back(std::move(key));
  step.removes = {keys::column(table.name, column.name)};
  release_heirs(draft, table.name, column.name, reach, step);
  step.is_outline = draft.belated_before.contains(step.object);
  const bool is_late = comes_back_empty(draft, table.name, column);
  step.statement.inverse =
      inverse_of_dropping(draft, table, is_late || step.is_outline ? without_default(column) : column, step);
  if (is_late)
    step.statement.inverse.sql.push_back(
        alter_column(table.name, column.name, "SET DEFAULT " + column.default_sql));
  if (column.generated.empty()) step.statement.hazards = {hazard_of_dropping(draft, table, column)};
  draft.steps.push_back(std::move(step));
  drop_belated_default(draft, table, column);
  if (reach == Reach::only) drop_from_heirs(draft, table.name, column.name);
}

void remake_column(Draft& draft, const ColumnChange& change) {
  if (is_inherited(*change.from) && is_inherited(*change.to) &&
      is_remade_above(draft, change.table->name, change.to->name))
    return;
  keep_sequences(draft, change.table->name, change.from->name);
  const auto first = draft.steps.size();
  drop_column(draft, *change.table, *change.from);
  add_column(draft, *change.table, *change.to);
  settle_heirs(draft, change.table->name, change.to->name);
  for (auto i = first; i < draft.steps.size(); ++i) draft.steps[i].statement.change = "AlterColumn";
}

}  // namespace plumb::plan
