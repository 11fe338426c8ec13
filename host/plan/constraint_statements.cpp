#include <algorithm>

#include "base/append.hpp"
#include "plan/annotations.hpp"
#include "plan/attached.hpp"
#include "plan/index_marks.hpp"
#include "plan/keys.hpp"
#include "plan/online.hpp"
#include "plan/part.hpp"
#include "plan/spelling.hpp"
#include "plan/statements.hpp"
#include "plan/worklist.hpp"
#include "schema/identifier.hpp"

namespace plumb::plan {
namespace {

using schema::Constraint;
using schema::Kind;
using schema::Name;

bool is_foreign_key(const Constraint& constraint) { return constraint.kind == Kind::foreign_key; }
bool is_key(const Constraint& constraint) {
  return constraint.kind == Kind::primary_key || constraint.kind == Kind::unique;
}
bool has_index(const Constraint& constraint) {
  return is_key(constraint) || constraint.kind == Kind::exclusion;
}

const char* lock_of(const Constraint& constraint) {
  return is_foreign_key(constraint) ? lock::share_row_exclusive : lock::access_exclusive;
}

std::vector<std::string> columns_of(const Constraint& constraint) {
  auto columns = constraint.columns;
  columns.insert(columns.end(), constraint.include.begin(), constraint.include.end());
  return columns;
}

// The names a constraint takes: on its table, and its index's in the schema; and the key it gives to foreign
// keys.
std::vector<std::string> keys_of(const Name& table, const Constraint& constraint) {
  std::vector<std::string> out = {keys::constraint(table, constraint.name)};
  if (has_index(constraint)) out.push_back(keys::name(table.schema, constraint.name));
  if (is_key(constraint)) out.push_back(keys::unique(table, constraint.columns));
  if (constraint.kind == schema::Kind::primary_key) out.push_back(keys::primary_key(table));
  return out;
}

std::string drop_sql(const Name& table, const Constraint& constraint) {
  return alter_table(table, "DROP CONSTRAINT " + schema::quoted(constraint.name));
}

std::string add_sql(const Name& table, const Constraint& constraint, Reach reach = Reach::all) {
  return alter_table(table, add_constraint(constraint), reach);
}

std::vector<Hazard> hazards_of_key(const Draft& draft, const Name& table) {
  return {draft.table_hazard(HazardKind::blocks_reads, "readers and writers wait while the index is built",
                             table),
          draft.table_hazard(HazardKind::blocks_writes, "writers wait while the index is built", table),
          draft.table_hazard(HazardKind::may_fail_on_data,
                             "fails when two rows have the same key, or one has none", table)};
}

std::vector<Hazard> hazards_of_check(const Draft& draft, const Name& table, const Constraint& constraint) {
  if (!constraint.validated) return {};
  const std::string blocked = is_foreign_key(constraint)
                                  ? "writers of both tables wait while all rows are checked"
                                  : "readers and writers wait while all rows are checked";
  const auto kind = is_foreign_key(constraint) ? HazardKind::blocks_writes : HazardKind::blocks_reads;
  const std::string fails = is_foreign_key(constraint)
                                ? "fails when a row refers to nothing in " + constraint.references.sql()
                                : "fails when a row does not pass the check";
  return {draft.table_hazard(kind, blocked, table),
          draft.table_hazard(HazardKind::may_fail_on_data, fails, table)};
}

void have_referred(Step& step, const Constraint& constraint) {
  if (!is_foreign_key(constraint)) return;
  have_stood_on(step, constraint.references, constraint.referenced_columns);
  step.uses.push_back(keys::table(constraint.references));
  step.uses.push_back(keys::unique(constraint.references, constraint.referenced_columns));
}

void refer(Step& step, const Constraint& constraint) {
  if (!is_foreign_key(constraint)) return;
  stand_on(step, constraint.references, constraint.referenced_columns);
  step.needs.push_back(keys::table(constraint.references));
  step.needs.push_back(keys::unique(constraint.references, constraint.referenced_columns));
}

void add_in_place(Draft& draft, const Name& table, const Constraint& constraint) {
  const bool is_checked_later = can_check_later(draft, table, constraint);
  const auto id = part_id(constraint.kind, table, constraint.name);
  const auto reach = draft.attached.alone.contains(id) ? Reach::only : Reach::all;
  auto step = part_step(is_foreign_key(constraint) ? Phase::add_foreign_key : Phase::add_constraint,
                        change_name(diff::Action::add, constraint.kind), table, id,
                        add_sql(table, is_checked_later ? unchecked(constraint) : constraint, reach),
                        lock_of(constraint));
  stand_on(step, table, columns_of(constraint));
  refer(step, constraint);
  step.makes = keys_of(table, constraint);
  step.statement.inverse = {{drop_sql(table, constraint)}, Restores::all};
  if (draft.may_hold_rows(table) && !is_checked_later)
    step.statement.hazards =
        has_index(constraint) ? hazards_of_key(draft, table) : hazards_of_check(draft, table, constraint);
  order_among_attached(draft, id, step);
  draft.steps.push_back(std::move(step));
  if (is_checked_later) validate_constraint(draft, table, constraint);
}

/// True for what heirs have under the same name as the table above them.
bool comes_down(schema::Kind kind) {
  return kind == schema::Kind::check || kind == schema::Kind::foreign_key;
}

/// Calls `use` with the identity of the constraint in each heir that has it from above.
template <class Use>
void for_heirs(const Draft& draft, const Name& table, const Constraint& constraint,
               const schema::Table* diff::Lineage::Pair::*side, Use use) {
  if (!comes_down(constraint.kind)) return;
  for (const auto& heir : draft.lineage.descendants(table))
    for (const auto& own : (heir.*side)->constraints)
      if (own.name == constraint.name && own.kind == constraint.kind && is_inherited(own))
        use(schema::id_of(*(heir.*side), own));
}

}  // namespace

bool is_added_again_above(const Draft& draft, const schema::ObjectId& id) {
  const auto* before = comes_down(id.kind) ? find_constraint(draft.from, id) : nullptr;
  return before && is_inherited(*before) &&
         std::ranges::any_of(draft.lineage.ancestors(table_of(id)), [&](const auto& above) {
           return draft.added_parts.contains(part_id(id.kind, above.to->name, id.name));
         });
}

void add_constraint(Draft& draft, const Name& table, const Constraint& constraint) {
  const auto id = part_id(constraint.kind, table, constraint.name);
  if (is_key(constraint) && is_built_online(draft, table))
    add_key_online(draft, table, constraint);
  else
    add_in_place(draft, table, constraint);
  annotate_new(draft, id);
  annotate_along(draft, id);
  for_heirs(draft, table, constraint, &diff::Lineage::Pair::to,
            [&](const schema::ObjectId& own) { annotate_new(draft, own); });
}

void drop_constraint(Draft& draft, const Name& table, const Constraint& constraint) {
  auto step = part_step(is_foreign_key(constraint) ? Phase::drop_foreign_key : Phase::drop_constraint,
                        change_name(diff::Action::drop, constraint.kind), table,
                        part_id(constraint.kind, table, constraint.name), drop_sql(table, constraint),
                        lock::access_exclusive);
  have_stood_on(step, table, columns_of(constraint));
  have_referred(step, constraint);
  if (is_built_aside(draft, step.object)) step.needs.push_back(keys::built(step.object));
  step.removes = keys_of(table, constraint);
  step.statement.inverse = {{add_sql(table, constraint)}, Restores::all};
  if (has_index(constraint)) step.statement.inverse.sql = making_again(draft, step.object);
  for (auto& sql : marking_statements(table, step.object, constraint.more))
    step.statement.inverse.sql.push_back(std::move(sql));
  append(step.statement.inverse.sql, annotation_statements(draft, step.object));
  for_heirs(draft, table, constraint, &diff::Lineage::Pair::from, [&](const schema::ObjectId& own) {
    append(step.statement.inverse.sql, annotation_statements(draft, own));
  });
  if (has_index(constraint))
    step.statement.hazards = {
        {HazardKind::index_dropped, "queries that use its index become slower", {}, {}, false}};
  draft.steps.push_back(std::move(step));
}

void rename_constraint(Draft& draft, const Name& table, const Constraint& from, const std::string& to) {
  const auto rename = [&](const std::string& before, const std::string& after) {
    return alter_table(table, "RENAME CONSTRAINT " + schema::quoted(before) + " TO " + schema::quoted(after));
  };
  auto step = part_step(Phase::alter_table, "Rename" + std::string(schema::noun(from.kind)), table,
                        part_id(from.kind, table, from.name), rename(from.name, to), lock::access_exclusive);
  auto renamed = from;
  renamed.name = to;
  step.removes = keys_of(table, from);
  step.makes = keys_of(table, renamed);
  if (is_key(from)) {  // the key itself stays
    std::erase(step.removes, keys::unique(table, from.columns));
    std::erase(step.makes, keys::unique(table, from.columns));
  }
  step.statement.inverse = {{rename(to, from.name)}, Restores::all};
  draft.steps.push_back(std::move(step));
}

}  // namespace plumb::plan
