// Partitions and other heirs: under which parent they stand.
#include <algorithm>
#include <map>
#include <optional>

#include "base/append.hpp"
#include "plan/keys.hpp"
#include "plan/spelling.hpp"
#include "plan/statements.hpp"
#include "plan/table_spelling.hpp"

namespace plumb::plan {
namespace {

using schema::Kind;
using schema::Name;
using schema::Table;

std::string attach_sql(const Table& heir, const Name& parent) {
  if (is_partition(heir)) return alter_table(parent, attach_partition(heir));
  return alter_table(heir.name, "INHERIT " + parent.sql());
}

std::string detach_sql(const Table& heir, const Name& parent) {
  if (is_partition(heir)) return alter_table(parent, detach_partition(heir));
  return alter_table(heir.name, "NO INHERIT " + parent.sql());
}

Step bond_step(Phase phase, const char* change, const Table& heir, const Name& parent, std::string sql) {
  auto step = make_step(phase, change, schema::id_of(heir), std::move(sql));
  step.statement.lock = lock::access_exclusive;
  step.relations = {heir.name, parent};
  return step;
}

/// True for a partitioned table that foreign keys go on to refer to, by its own name or that of one above it:
/// those of before alone are gone by then.
bool has_referred_rows(const Draft& draft, const Name& name) {
  const auto* table = draft.from.find_table(name);
  return draft.is_referred_to(name) || (table && std::ranges::any_of(table->parents, [&](const Name& parent) {
                                          return has_referred_rows(draft, parent);
                                        }));
}

/// A table and all that it stays under: what they get or lose reaches its heirs.
std::vector<Name> with_those_above(const Draft& draft, const Name& table) {
  std::vector<Name> out{table};
  for (const auto& above : draft.lineage.ancestors(table)) out.push_back(above.to->name);
  return out;
}

bool loses_columns(const Draft& draft, const Name& table) {
  const auto found = draft.dropped_parts.lower_bound({Kind::column, table.schema, table.name, ""});
  return found != draft.dropped_parts.end() && found->kind == Kind::column && table_of(*found) == table;
}

void detach(Draft& draft, const Table& heir, const Name& parent) {
  auto step = bond_step(Phase::detach, is_partition(heir) ? "DetachPartition" : "AlterTable", heir, parent,
                        detach_sql(heir, parent));
  step.makes = {keys::unbound(heir.name)};
  draft.unbound.insert(heir.name);
  for (const auto& above : with_those_above(draft, parent)) {
    step.makes.push_back(keys::unbound(above));
    draft.unbound.insert(above);
  }
  step.statement.inverse = {{attach_sql(heir, parent)}, Restores::all};
  if (draft.may_hold_rows(heir.name))
    step.statement.hazards = {draft.table_hazard(
        HazardKind::changes_behaviour, "its rows are no longer seen in " + parent.sql(), heir.name)};
  if (is_partition(heir) && has_referred_rows(draft, parent) && draft.may_hold_rows(heir.name))
    step.statement.hazards.push_back(draft.table_hazard(
        HazardKind::may_fail_on_data, "fails when rows of other tables refer to one of it", heir.name));
  draft.steps.push_back(std::move(step));
}

const Table* default_partition(const Draft& draft, const Name& parent) {
  for (const auto& heir : draft.lineage.heirs(parent))
    if (heir.to->more["bound"] == "DEFAULT") return heir.to;
  return nullptr;
}

void add_hazards(const Draft& draft, const Table& heir, const Name& parent, Step& step) {
  auto& hazards = step.statement.hazards;
  if (is_partition(heir) && draft.may_hold_rows(heir.name)) {
    hazards.push_back(draft.table_hazard(HazardKind::full_scan, "all its rows are read", heir.name));
    hazards.push_back(draft.table_hazard(HazardKind::may_fail_on_data,
                                         "fails when a row does not belong into the partition", heir.name));
  }
  const auto* rest = default_partition(draft, parent);
  if (!rest || !draft.may_hold_rows(rest->name)) return;
  hazards.push_back(draft.table_hazard(
      HazardKind::blocks_reads, "readers and writers of " + rest->name.sql() + " wait while it is read",
      rest->name));
  hazards.push_back(draft.table_hazard(
      HazardKind::may_fail_on_data, "fails when a row of " + rest->name.sql() + " belongs into the partition",
      rest->name));
}

bool has_foreign_key(const Table& table) {
  return std::ranges::any_of(table.constraints, [](const schema::Constraint& constraint) {
    return constraint.kind == Kind::foreign_key;
  });
}

/// What attaching a new table locks of others: foreign keys to and from the parent become those of the heir
/// as well.
const char* lock_of_attaching(const Draft& draft, const Name& parent) {
  const auto* table = draft.to.find_table(parent);
  const bool is_bound = table && has_foreign_key(*table);
  return is_bound || draft.is_referred_to(parent) ? lock::share_row_exclusive : lock::share_update_exclusive;
}

void attach(Draft& draft, const Table& heir, const Name& parent) {
  auto step = bond_step(Phase::attach, is_partition(heir) ? "AttachPartition" : "AlterTable", heir, parent,
                        attach_sql(heir, parent));
  step.needs = {keys::table(heir.name), keys::table(parent), keys::settled(heir.name)};
  draft.bound.insert(heir.name);
  for (const auto& above : with_those_above(draft, parent)) {
    if (above != parent && !loses_columns(draft, above)) continue;  // nothing that it must not have
    step.needs.push_back(keys::settled(above));
    draft.bound.insert(above);
  }
  step.makes = {keys::bound(parent)};
  step.statement.inverse = {{detach_sql(heir, parent)}, Restores::all};
  add_hazards(draft, heir, parent, step);
  if (draft.created.contains(heir.name) && step.statement.hazards.empty())
    step.statement.lock = lock_of_attaching(draft, parent);
  draft.steps.push_back(std::move(step));
}

/// The table whose shape a step changes; null for steps that change none.
std::optional<Name> shaped_table(const Step& step) {
  const auto& id = step.object;
  const bool is_shape = id.kind >= Kind::table && id.kind <= Kind::index;
  if (!is_shape || step.phase == Phase::detach || step.phase >= Phase::attach) return std::nullopt;
  return Name{id.schema, id.kind == Kind::table ? id.name : id.parent};
}

}  // namespace

void change_parents(Draft& draft, const Table& from, const Table& to) {
  // The way back makes the bonds in the opposite order, which is that of the parents.
  const auto ended = draft.lineage.ended(from, to);
  std::for_each(ended.rbegin(), ended.rend(), [&](const Name& parent) { detach(draft, from, parent); });
  for (const auto& parent : draft.lineage.begun(from, to)) attach(draft, to, parent);
}

void bind_partition(Draft& draft, const Table& table) { attach(draft, table, table.parents.front()); }

void warn_of_partitions_that_go_along(const Draft& draft, Steps& steps) {
  std::map<Name, std::vector<Name>> going;
  for (const auto& table : draft.from.tables)
    if (is_partition(table) && draft.dropped.contains(table.parents.front()) &&
        !draft.dropped.contains(table.name) && !draft.unbound.contains(table.name))
      going[table.parents.front()].push_back(table.name);
  for (auto& step : steps) {
    if (going.empty() || step.phase != Phase::drop_table || step.statement.change != "DropTable") continue;
    for (const auto& partition : going[{step.object.schema, step.object.name}]) {
      step.statement.inverse.restores = Restores::shape;
      step.statement.hazards.push_back(draft.table_hazard(
          HazardKind::data_loss, "its partition " + partition.sql() + " goes with all its rows", partition));
    }
  }
}

void order_bonds(const Draft& draft, Steps& steps) {
  if (draft.bound.empty() && draft.unbound.empty()) return;
  for (auto& step : steps) {
    const auto table = shaped_table(step);
    if (!table) continue;
    if (draft.unbound.contains(*table)) step.needs.push_back(keys::unbound(*table));
    if (draft.bound.contains(*table)) step.makes.push_back(keys::settled(*table));
  }
}

}  // namespace plumb::plan
