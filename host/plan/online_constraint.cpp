#include "plan/attached.hpp"
#include "plan/clauses.hpp"
#include "plan/keys.hpp"
#include "plan/online.hpp"
#include "plan/part.hpp"
#include "plan/spelling.hpp"
#include "plan/statements.hpp"
#include "schema/identifier.hpp"

namespace plumb::plan {
namespace {

using schema::Constraint;
using schema::Kind;
using schema::Name;

std::string drop_constraint_sql(const Name& table, const Constraint& constraint) {
  return alter_table(table, "DROP CONSTRAINT " + schema::quoted(constraint.name));
}

/// The unique index that a key stands on, under the name it is built by.
schema::Index index_of_key(const Constraint& key, const std::string& name) {
  schema::Index index;
  index.name = name;
  index.unique = true;
  for (const auto& column : key.columns) index.keys.emplace_back().column = column;
  index.include = key.include;
  index.nulls_not_distinct = key.nulls_not_distinct;
  index.options = list_items(key.more["options"]);
  return index;
}

void stand_on_key_columns(Step& step, const Name& table, const Constraint& key) {
  stand_on(step, table, key.columns);
  stand_on(step, table, key.include);
}

Step building_step(const Draft& draft, const Name& table, const Constraint& key, const schema::Index& index) {
  const auto id = part_id(key.kind, table, key.name);
  auto step = part_step(Phase::add_constraint, change_name(diff::Action::add, key.kind), table, id,
                        create_index(table, index, IndexBuild::concurrently), lock::share_update_exclusive);
  stand_on_key_columns(step, table, key);
  step.makes = {keys::name(table.schema, index.name), keys::built(id)};
  step.statement.inverse = {{}, Restores::all};  // it goes with the key
  go_outside(draft, step, table);
  step.statement.hazards.push_back(
      draft.table_hazard(HazardKind::may_fail_on_data, "fails when two rows have the same key", table));
  return step;
}

/// "ADD CONSTRAINT name PRIMARY KEY USING INDEX index".
std::string using_index(const Constraint& key, const std::string& index) {
  return "ADD CONSTRAINT " + schema::quoted(key.name) +
         (key.kind == Kind::primary_key ? " PRIMARY KEY" : " UNIQUE") + " USING INDEX " +
         schema::quoted(index) + deferral(key);
}

/// The key takes its index over, under its own name; taking the key away takes the index with it.
Step adopting_step(const Name& table, const Constraint& key, const std::string& index) {
  const auto id = part_id(key.kind, table, key.name);
  auto step = part_step(Phase::add_constraint, change_name(diff::Action::add, key.kind), table, id,
                        alter_table(table, using_index(key, index)), lock::access_exclusive);
  stand_on_key_columns(step, table, key);
  step.needs.push_back(keys::built(id));
  step.makes = {keys::constraint(table, key.name), keys::unique(table, key.columns)};
  if (key.kind == Kind::primary_key) step.makes.push_back(keys::primary_key(table));
  if (index != key.name) step.makes.push_back(keys::name(table.schema, key.name));
  step.statement.inverse = {{drop_constraint_sql(table, key)}, Restores::all};
  return step;
}

std::string failure_of(const Constraint& constraint) {
  return constraint.kind == Kind::foreign_key
             ? "fails when a row refers to nothing in " + constraint.references.sql()
             : "fails when a row does not pass the check";
}

/// A parent takes no heir of which a check that both have is not valid.
bool gets_parents(const Draft& draft, const Name& table) {
  const auto *from = draft.from.find_table(table), *to = draft.to.find_table(table);
  return from && to && !draft.lineage.begun(*from, *to).empty();
}

}  // namespace

void add_key_online(Draft& draft, const Name& table, const Constraint& constraint) {
  const auto id = part_id(constraint.kind, table, constraint.name);
  const auto name = is_built_aside(draft, id) ? aside_name(draft, table, constraint.name) : constraint.name;
  draft.steps.push_back(building_step(draft, table, constraint, index_of_key(constraint, name)));
  draft.steps.push_back(adopting_step(table, constraint, name));
  order_among_attached(draft, id, draft.steps.back());
}

bool can_check_later(const Draft& draft, const Name& table, const Constraint& constraint) {
  if (!constraint.validated || !draft.is_online(table) || gets_parents(draft, table)) return false;
  return constraint.kind == Kind::check ||
         (constraint.kind == Kind::foreign_key && !is_partitioned(draft.from.find_table(table)));
}

schema::Constraint unchecked(Constraint constraint) {
  constraint.validated = false;
  return constraint;
}

void validate_constraint(Draft& draft, const Name& table, const Constraint& constraint) {
  auto step = part_step(Phase::validate, "Validate" + schema::noun(constraint.kind), table,
                        part_id(constraint.kind, table, constraint.name),
                        alter_table(table, "VALIDATE CONSTRAINT " + schema::quoted(constraint.name)),
                        lock::share_update_exclusive);
  step.needs.push_back(keys::constraint(table, constraint.name));
  step.statement.inverse = {{}, Restores::all};
  go_apart(draft, step, table);
  step.statement.hazards.push_back(
      draft.table_hazard(HazardKind::may_fail_on_data, failure_of(constraint), table));
  draft.steps.push_back(std::move(step));
}

}  // namespace plumb::plan
