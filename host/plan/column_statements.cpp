#include "plan/annotations.hpp"
#include "plan/column_default.hpp"
#include "plan/keys.hpp"
#include "plan/part.hpp"
#include "plan/spelling.hpp"
#include "plan/statements.hpp"
#include "schema/identifier.hpp"

namespace plumb::plan {
namespace {

using schema::Column;
using schema::Name;
using schema::Table;

std::string drop_sql(const Name& table, const Column& column) {
  return alter_table(table, "DROP COLUMN " + schema::quoted(column.name));
}

std::string add_sql(const Name& table, const Column& column) {
  return alter_table(table, "ADD COLUMN " + spelled(column));
}

bool is_filled(const Column& column) {
  return !column.default_sql.empty() || !column.generated.empty() ||
         column.identity != schema::Identity::none;
}

// A constant is kept once for all old rows; everything else is computed row by row.
bool rewrites(const Column& column) {
  if (!column.generated.empty() || column.identity != schema::Identity::none) return true;
  return !column.default_sql.empty() && !is_computed_once(column.default_sql);
}

std::vector<Hazard> hazards_of_adding(const Draft& draft, const Name& table, const Column& column) {
  std::vector<Hazard> out;
  if (!draft.may_hold_rows(table)) return out;
  if (column.not_null && !is_filled(column))
    out.push_back(draft.table_hazard(HazardKind::may_fail_on_data,
                                     "fails when there are rows: NOT NULL without a default", table));
  if (!rewrites(column)) return out;
  out.push_back(
      draft.table_hazard(HazardKind::table_rewrite, "the table is written anew to fill the column", table));
  out.push_back(draft.table_hazard(HazardKind::blocks_reads, "readers and writers wait while it is", table));
  return out;
}

}  // namespace

void add_column(Draft& draft, const Table& table, const Column& column) {
  auto step = part_step(Phase::add_column, "AddColumn", table.name, schema::id_of(table, column),
                        add_sql(table.name, column), lock::access_exclusive);
  for (auto& key : keys::needs_of(column)) step.needs.push_back(std::move(key));
  step.makes = {keys::column(table.name, column.name)};
  step.statement.hazards = hazards_of_adding(draft, table.name, column);
  step.statement.inverse = {{drop_sql(table.name, column)}, Restores::all};
  draft.steps.push_back(std::move(step));
  annotate_new(draft, schema::id_of(table, column), false);
}

void drop_column(Draft& draft, const Table& table, const Column& column) {
  auto step = part_step(Phase::drop_column, "DropColumn", table.name, schema::id_of(table, column),
                        drop_sql(table.name, column), lock::access_exclusive);
  for (auto& key : keys::needs_of(column)) step.uses.push_back(std::move(key));
  step.removes = {keys::column(table.name, column.name)};
  const auto owned = draft.owned_by(table.name, column.name);
  auto& inverse = step.statement.inverse;
  inverse.restores = Restores::shape;
  for (const auto* sequence : owned) inverse.sql.push_back(create_sequence(*sequence));
  inverse.sql.push_back(add_sql(table.name, column));
  for (const auto* sequence : owned) {
    inverse.sql.push_back(own_sequence(*sequence));
    step.removes.push_back(keys::sequence(sequence->name.sql()));
    step.relations.push_back(sequence->name);
  }
  if (column.generated.empty())
    step.statement.hazards = {
        draft.column_hazard(HazardKind::data_loss, "all its values are gone", table.name, column.name)};
  else
    inverse.restores = Restores::all;
  draft.steps.push_back(std::move(step));
}

void remake_column(Draft& draft, const ColumnChange& change) {
  const auto first = draft.steps.size();
  drop_column(draft, *change.table, *change.from);
  add_column(draft, *change.table, *change.to);
  for (auto i = first; i < draft.steps.size(); ++i) draft.steps[i].statement.change = "AlterColumn";
}

}  // namespace plumb::plan
