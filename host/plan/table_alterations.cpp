#include "base/append.hpp"
#include "plan/annotations.hpp"
#include "plan/keys.hpp"
#include "plan/settings.hpp"
#include "plan/spelling.hpp"
#include "plan/statements.hpp"
#include "plan/table_spelling.hpp"

namespace plumb::plan {
namespace {

using schema::Column;
using schema::Name;
using schema::Table;

Step table_step(const Table& table, std::string sql) {
  auto step = make_step(Phase::alter_table, "AlterTable", schema::id_of(table), std::move(sql));
  step.statement.lock = lock::access_exclusive;
  step.needs = {keys::table(table.name)};
  step.relations = {table.name};
  return step;
}

/// A logged table refers to logged ones only.
void order_persistence(const Draft& draft, const Table& to, Step& step) {
  step.makes = {to.unlogged ? keys::unlogged(to.name) : keys::logged(to.name)};
  step.removes = {to.unlogged ? keys::logged(to.name) : keys::unlogged(to.name)};
  if (!to.unlogged) {
    for (const auto& constraint : to.constraints)
      if (constraint.kind == schema::Kind::foreign_key && constraint.references != to.name)
        step.needs.push_back(keys::logged(constraint.references));
    return;
  }
  for (const auto& table : draft.to.tables)
    for (const auto& constraint : table.constraints)
      if (table.name != to.name && constraint.kind == schema::Kind::foreign_key &&
          constraint.references == to.name)
        step.needs.push_back(keys::unlogged(table.name));
}

/// The sequences of its columns follow a table, and some have to be led back.
void lead_sequences_back(Draft& draft, const Table& from, const Table& to, Step& step) {
  if (draft.to.server_version < k_sequences_follow_tables) return;
  for (const auto* sequence : draft.owned_by(from.name)) {
    const auto* after = draft.to.find_sequence(sequence->name);
    if (sequence->more.has("unlogged") != from.unlogged)
      step.statement.inverse.sql.push_back(set_persistence(*sequence));
    if (!after || after->more.has("unlogged") == to.unlogged) continue;
    auto back =
        make_step(Phase::alter_table, "AlterSequence", schema::id_of(*after), set_persistence(*after));
    back.statement.lock = lock::access_exclusive;
    back.needs = {to.unlogged ? keys::unlogged(to.name) : keys::logged(to.name)};
    back.relations = {after->name};
    back.statement.inverse = {{}, Restores::all};  // it follows the table again
    draft.steps.push_back(std::move(back));
  }
}

void change_persistence(Draft& draft, const Table& from, const Table& to) {
  if (from.unlogged == to.unlogged) return;
  const auto set = [&](bool unlogged) {
    return alter_table(to.name, unlogged ? "SET UNLOGGED" : "SET LOGGED");
  };
  auto step = table_step(to, set(to.unlogged));
  if (draft.may_hold_rows(to.name))
    step.statement.hazards = {
        draft.table_hazard(HazardKind::table_rewrite, "the table is written anew", to.name),
        draft.table_hazard(HazardKind::blocks_reads, "readers and writers wait while it is", to.name)};
  if (to.unlogged)
    step.statement.hazards.push_back(
        {HazardKind::changes_behaviour, "its rows are lost in a crash of the server", {}, {}, false});
  step.statement.inverse = {{set(from.unlogged)}, Restores::all};
  order_persistence(draft, to, step);
  lead_sequences_back(draft, from, to, step);
  draft.steps.push_back(std::move(step));
}

/// Options for long values hold while a column has a type that has such: they are taken away before the last
/// one loses it, and set when there is one.
void order_options(const Table& from, const Table& to, Step& step) {
  if (from.more["options"] == to.more["options"]) return;
  for (const auto& column : from.columns)
    if (has_options_for_long_values(from))
      append(step.uses, {keys::unaltered(to.name, column.name), keys::column(to.name, column.name)});
    else if (has_options_for_long_values(to))
      step.needs.push_back(keys::altered(to.name, column.name));
}

void add_settings(Draft& draft, const Table& from, const Table& to) {
  for (auto& setting : table_settings(from, to)) {
    auto step = table_step(to, std::move(setting.sql));
    step.statement.lock = setting.lock;
    step.statement.hazards = std::move(setting.hazards);
    step.statement.inverse = {{std::move(setting.inverse)}, Restores::all};
    order_options(from, to, step);
    draft.steps.push_back(std::move(step));
  }
}

/// What the parents of a new table give to one of its columns.
Column given_by_parents(const Draft& draft, const Table& table, const Column& column) {
  auto given = column;
  for (const auto& name : table.parents) {
    const auto* parent = draft.to.find_table(name);
    const auto* parents = parent ? schema::find_column(*parent, column.name) : nullptr;
    if (parents) given.default_sql = parents->default_sql;
  }
  return as_given(given, table, column, draft.to.server_version);
}

void settle_column(Draft& draft, const Table& table, const Column& column) {
  auto made = is_stated(table, column) ? just_made(column) : given_by_parents(draft, table, column);
  if (draft.belated_after.contains(schema::id_of(table, column))) made.default_sql.clear();
  alter_column(draft, {.table = &table, .from = &made, .to = &column, .is_given = true});
}

bool is_added_later(const Draft& draft, const Table& table, const schema::Constraint& constraint) {
  if (constraint.kind == schema::Kind::foreign_key || is_inherited(constraint)) return false;
  return !is_stated(table, constraint) || draft.belated_after.contains(schema::id_of(table, constraint));
}

}  // namespace

void alter_table(Draft& draft, const Table& from, const Table& to) {
  change_parents(draft, from, to);
  change_persistence(draft, from, to);
  add_settings(draft, from, to);
}

void settle_table(Draft& draft, const Table& table) {
  add_settings(draft, just_made(table), table);
  for (const auto& column : table.columns) settle_column(draft, table, column);
  for (const auto& constraint : table.constraints)
    if (is_added_later(draft, table, constraint)) add_constraint(draft, table.name, constraint);
}

}  // namespace plumb::plan
