#include "plan/planner.hpp"

#include <algorithm>
#include <map>
#include <set>

#include "base/error.hpp"
#include "base/text.hpp"
#include "plan/annotations.hpp"
#include "plan/attached.hpp"
#include "plan/canonical_ranges.hpp"
#include "plan/changed_shapes.hpp"
#include "plan/craft.hpp"
#include "plan/dependencies.hpp"
#include "plan/grouping.hpp"
#include "plan/index_marks.hpp"
#include "plan/keys.hpp"
#include "plan/online.hpp"
#include "plan/part_settings.hpp"
#include "plan/rewrites.hpp"
#include "plan/rounds.hpp"
#include "plan/statements.hpp"
#include "plan/typed_tables.hpp"
#include "plan/unmanaged.hpp"
#include "plan/worklist.hpp"

namespace plumb::plan {
namespace {

using diff::Action;
using diff::Change;
using schema::Kind;
using schema::Model;
using schema::Name;
using schema::ObjectId;

Name name_of(const ObjectId& id) { return {id.schema, id.name}; }

const schema::Column* find_column(const Model& model, const ObjectId& id) {
  return schema::find_column(*model.find_table(table_of(id)), id.name);
}

/// Notes what comes and goes, which statements and hazards of others depend on.
void announce(Draft& draft, const Worklist& work) {
  draft.dropped_parts = work.dropped;
  draft.added_parts = work.added;
  draft.asides = Asides(draft.from, work.replaced);
  draft.circles_before = circles_of(draft.from);
  draft.circles_after = circles_of(draft.to);
  draft.gone = work.remade;
  for (const auto& [id, change] : work.columns) {
    if (change.is_remade()) draft.remade_columns.insert(id);
    draft.altered_columns.insert(id);
    draft.reshaped.insert(table_of(id));
    for (const auto& heir : draft.lineage.descendants(table_of(id))) draft.reshaped.insert(heir.to->name);
  }
  for (const auto& [action, object, fields] : work.changes) {
    if (object.kind == Kind::table && action == Action::add) draft.created.insert(name_of(object));
    if (object.kind == Kind::table && action == Action::drop) draft.dropped.insert(name_of(object));
    if (action == Action::drop) draft.gone.insert(object);
    if (!object.parent.empty() && action == Action::drop) draft.dropped_parts.insert(object);
    if (object.kind == Kind::column && action == Action::add) draft.added_columns.insert(object);
    if (object.kind == Kind::column && action == Action::drop) draft.reshaped.insert(table_of(object));
    if (object.kind == Kind::sequence && action == Action::add)
      draft.created_sequences.insert(name_of(object).sql());
  }
}

/// Takes belated checks off tables that go, before these do.
void part_from_tables(Draft& draft, Worklist& work) {
  draft.belated_before = belated_parts(draft.from, draft.dropped);
  draft.belated_after = belated_parts(draft.to, draft.created);
  for (const auto& id : draft.belated_before)
    if (id.kind != Kind::column && draft.dropped_parts.insert(id).second) work.dropped.insert(id);
}

void plan_object(Draft& draft, const Change& change) {
  const auto *before = draft.from.find_object(change.object), *after = draft.to.find_object(change.object);
  if (change.action == Action::add) add_object(draft, *after, false);
  if (change.action == Action::drop) drop_object(draft, *before, false);
  if (change.action == Action::alter) alter_object(draft, *before, *after);
}

// What the desired schema does not speak of, a view under Prisma say, is made again as it was.
void plan_remade(Draft& draft, const ObjectId& id, bool is_loosened) {
  if (id.kind == Kind::enum_type)
    return remake_enum(draft, *draft.from.find_enum(name_of(id)), *draft.to.find_enum(name_of(id)));
  const auto *before = draft.from.find_object(id), *after = draft.to.find_object(id);
  const auto& wanted = after ? *after : *before;
  is_loosened ? tighten_object(draft, *before, wanted) : remake_object(draft, *before, wanted);
}

void plan_enum(Draft& draft, const Change& change) {
  const auto *before = draft.from.find_enum(name_of(change.object)),
             *after = draft.to.find_enum(name_of(change.object));
  if (change.action == Action::add) add_enum(draft, *after);
  if (change.action == Action::drop) drop_enum(draft, *before);
  if (change.action == Action::alter) extend_enum(draft, *before, *after);
}

void plan_sequence(Draft& draft, const Change& change) {
  const auto *before = draft.from.find_sequence(name_of(change.object)),
             *after = draft.to.find_sequence(name_of(change.object));
  if (change.action == Action::add) add_sequence(draft, *after);
  if (change.action == Action::drop) drop_sequence(draft, *before);
  if (change.action == Action::alter) alter_sequence(draft, *before, *after);
}

void plan_table(Draft& draft, const Change& change) {
  const auto *before = draft.from.find_table(name_of(change.object)),
             *after = draft.to.find_table(name_of(change.object));
  if (change.action == Action::add) add_table(draft, *after);
  if (change.action == Action::drop) drop_table(draft, *before);
  if (change.action == Action::alter) alter_table(draft, *before, *after);
}

void plan_column(Draft& draft, const Change& change) {
  const auto& id = change.object;
  if (change.action == Action::add)
    add_column(draft, *draft.to.find_table(table_of(id)), *find_column(draft.to, id));
  if (change.action == Action::drop)
    drop_column(draft, *draft.from.find_table(table_of(id)), *find_column(draft.from, id));
}

void plan_change(Draft& draft, const Change& change) {
  switch (change.object.kind) {
    case Kind::enum_type:
      return plan_enum(draft, change);
    case Kind::sequence:
      return plan_sequence(draft, change);
    case Kind::table:
      return plan_table(draft, change);
    case Kind::column:
      return plan_column(draft, change);
    default:
      return plan_object(draft, change);
  }
}

// What the desired schema does not speak of, a partial index under Prisma say, is made again as it was.
void plan_added_part(Draft& draft, const ObjectId& id) {
  if (id.kind == Kind::index) {
    const auto* index = find_index(draft.to, id);
    return add_index(draft, table_of(id), index ? *index : *find_index(draft.from, id));
  }
  const auto* constraint = find_constraint(draft.to, id);
  add_constraint(draft, table_of(id), constraint ? *constraint : *find_constraint(draft.from, id));
}

void plan_dropped_part(Draft& draft, const ObjectId& id) {
  if (id.kind == Kind::index) return drop_index(draft, table_of(id), *find_index(draft.from, id));
  drop_constraint(draft, table_of(id), *find_constraint(draft.from, id));
}

void plan_rename(Draft& draft, const Rename& rename) {
  const auto table = table_of(rename.from);
  if (rename.from.kind == Kind::index)
    return rename_index(draft, table, *find_index(draft.from, rename.from), rename.to);
  rename_constraint(draft, table, *find_constraint(draft.from, rename.from), rename.to);
}

/// True for what was there and is made again by the plan, which annotates it as a new one.
bool is_made(const Worklist& work, const ObjectId& id) {
  const auto column = work.columns.find(id);
  return work.replaced.contains(id) || work.remade.contains(id) || work.added.contains(id) ||
         (column != work.columns.end() && column->second.is_remade());
}

/// True for the steps of an object that stays and changes.
bool changes_in_place(const Draft& draft, const Step& step, const Worklist& work) {
  const auto table = table_of(step.object);
  const bool is_of_new_table =
      !step.object.parent.empty() && (draft.created.contains(table) || draft.dropped.contains(table));
  const bool is_anew = step.object.kind == Kind::table && draft.dropped.contains(name_of(step.object));
  const auto column = work.columns.find(step.object);
  return !is_anew && !is_of_new_table && step.phase >= Phase::create_schema && step.phase != Phase::attach &&
         step.phase != Phase::annotate && draft.had(step.object) && !work.remade.contains(step.object) &&
         !work.replaced.contains(step.object) && !work.added.contains(step.object) &&
         (column == work.columns.end() || !column->second.is_remade());
}

/// A column that goes over to another type of the same name uses the old one under the name it has aside.
void use_aside(const Draft& draft, const Worklist& work, Step& step) {
  const auto column = step.alters_type ? work.columns.find(step.object) : work.columns.end();
  if (column == work.columns.end()) return;
  for (const auto& id : draft.from.needs_of(step.object))
    if (id.kind == Kind::extension)
      for (auto& key : keys::of(id)) step.uses.push_back(std::move(key));
  if (column->second.replaced.empty()) return;
  auto used = draft.asides.among(draft.from.needs_of(step.object));
  used.insert(used.end(), column->second.replaced.begin(), column->second.replaced.end());
  for (const auto& id : used) {
    for (const auto& key : keys::of(id)) std::erase(step.uses, key);
    for (auto& key : keys::of(draft.asides.aside(id))) step.uses.push_back(std::move(key));
  }
}

/// What goes with a table or view without a step of its own stands on other things until then.
void use_for_all_along(const Draft& draft, const Dependencies& before, const std::set<ObjectId>& dropped,
                       Step& step) {
  const auto kind = step.object.kind;
  if (kind != Kind::table && kind != Kind::view && kind != Kind::materialized_view) return;
  const auto use = [&](const ObjectId& id) {
    if (!dropped.contains(id)) before.add_keys(id, step.uses);
  };
  for (const auto* object : draft.sitting_on(name_of(step.object))) use(schema::id_of(*object));
  const auto* table = kind == Kind::table ? draft.from.find_table(name_of(step.object)) : nullptr;
  if (!table) return;
  for (const auto& index : table->indexes) use(schema::id_of(*table, index));
}

/// Adds what pg_depend knows to what the statements themselves say: a step that makes or alters an object
/// runs when all is there that the object needs; one that drops it, or is the first to alter it, before
/// anything goes that it needed. Each statement for an attribute of a type, or a token of a configuration,
/// takes hold and lets go of another.
void add_dependencies(const Draft& draft, const Worklist& work, Steps& steps) {
  const Dependencies before(draft.from, draft.belated_before), after(draft.to, draft.belated_after);
  std::map<ObjectId, int> count;
  std::set<ObjectId> dropped, begun;
  for (const auto& step : steps) {
    if (step.phase != Phase::annotate) ++count[step.object];
    if (is_drop(step)) dropped.insert(step.object);
  }
  for (auto& step : steps) {
    const bool drops = is_drop(step);
    const bool is_in_place = changes_in_place(draft, step, work);
    const bool is_first = is_in_place && begun.insert(step.object).second;
    const bool has_attributes = is_in_place && (step.object.kind == Kind::composite_type ||
                                                step.object.kind == Kind::text_search_configuration);
    const bool is_column_alone = step.is_outline && step.object.kind == Kind::column;
    if (is_column_alone && drops)
      before.add_type_keys(step.object, step.uses);
    else if (drops || is_first || has_attributes)
      before.add_keys(step.object, step.uses);
    leave_what_changes(draft, before, step);
    follow_what_changes(draft, step);
    if (drops && is_canonical_range(draft.circles_before, step.object))
      for (const auto& function : draft.circles_before.at(step.object)) before.add_keys(function, step.uses);
    if (step.phase == Phase::drop_table || step.phase == Phase::drop_upper)
      use_for_all_along(draft, before, dropped, step);
    if (is_first) let_go_of_columns(before, after, step);
    use_aside(draft, work, step);
    if (is_column_alone && !drops)
      after.add_type_keys(step.object, step.needs);
    else if (!drops && (!is_first || has_attributes || count[step.object] == 1))
      after.add_keys(step.object, step.needs);
    part_circle(drops ? draft.circles_before : draft.circles_after, step);
  }
}

Json settings_of(const Draft& draft, const Worklist& work) {
  const auto makes_text = [&](const ObjectId& id) {
    const auto* object = draft.to.find_object(id);
    return object && has_text_body(*object);
  };
  if (std::any_of(work.changes.begin(), work.changes.end(),
                  [&](const Change& change) { return makes_text(change.object); }) ||
      std::any_of(work.remade.begin(), work.remade.end(), makes_text) ||
      std::any_of(work.replaced.begin(), work.replaced.end(), makes_text))
    return settings_for_routines();
  return default_settings();
}

Steps steps_for(const diff::Changes& changes, Worklist& work, Draft& draft) {
  announce(draft, work);
  part_from_tables(draft, work);
  settle_attached(draft, work);
  for (const auto& id : work.dropped) plan_dropped_part(draft, id);
  for (const auto& change : work.changes) plan_change(draft, change);
  for (const auto& id : work.replaced) replace_object(draft, id);
  for (const auto& [id, change] : work.columns)
    change.is_remade() ? remake_column(draft, change) : alter_column(draft, change);
  for (const auto& rename : work.renames) plan_rename(draft, rename);
  for (const auto& id : work.added) plan_added_part(draft, id);
  for (const auto& id : work.settled)
    if (!work.added.contains(id)) set_part(draft, id);
  mark_indexes(draft, changes, work);
  attach_parts(draft, work);
  for (const auto& id : work.remade) plan_remade(draft, id, work.loosened.contains(id));
  annotate_kept(draft, changes,
                [&](const ObjectId& id) { return is_made(work, id) || is_added_again_above(draft, id); });
  retie_typed_tables(draft);
  add_dependencies(draft, work, draft.steps);
  order_bonds(draft, draft.steps);
  warn_of_partitions_that_go_along(draft, draft.steps);
  return std::move(draft.steps);
}

/// What of a circle is changed in place: dropped and made again it has nothing to do with itself before. A
/// view that goes over from one table to another cannot stay where these cannot be there at the same time.
std::set<ObjectId> altered_in(const std::vector<ObjectId>& circle, const Worklist& work, const Model& from) {
  std::set<ObjectId> out;
  for (const auto& change : work.changes)
    if (change.action == Action::alter && from.find_object(change.object) &&
        std::ranges::find(circle, change.object) != circle.end())
      out.insert(change.object);
  for (const auto& id : circle)
    if (const auto column = work.columns.find(id);
        column != work.columns.end() && !column->second.default_must_be_remade)
      out.insert(id);
  return out;
}

/// The indexes of a table that stand on what else is in the circle: a function over its rows, say.
std::set<ObjectId> indexes_in(const std::vector<ObjectId>& circle, const schema::Table& table,
                              const Model& model) {
  std::set<ObjectId> out;
  for (const auto& index : table.indexes)
    for (const auto& needs : model.needs_of(schema::id_of(table, index)))
      if (std::ranges::find(circle, needs) != circle.end()) out.insert(schema::id_of(table, index));
  return out;
}

/// What sits on the tables of a circle that go: without it they may have an order. So they may when they need
/// not go before their parents change.
std::set<ObjectId> freed_in(const std::vector<ObjectId>& circle, const Draft& draft) {
  std::set<ObjectId> out;
  for (const auto& id : circle) {
    const auto name = name_of(id);
    if (id.kind != Kind::table || !draft.dropped.contains(name)) continue;
    for (const auto* object : draft.sitting_on(name)) out.insert(schema::id_of(*object));
    out.merge(indexes_in(circle, *draft.from.find_table(name), draft.from));
    if (!draft.from.find_table(name)->parents.empty() && !draft.late.contains(name)) out.insert(id);
  }
  return out;
}

[[noreturn]] void refuse_circle(const std::vector<ObjectId>& circle) {
  std::vector<std::string> names;
  for (const auto& id : circle) names.push_back(schema::to_string(id));
  throw Error::failed("the changes depend on each other in a circle")
      .because(join(names, " -> "))
      .next("lead to the schema in two steps: first to one without one of these");
}

/// `steps` in order, with as few rewrites as that allows.
Ordering ordered(const Draft& draft, Steps steps) {
  if (auto shared = share_rewrites(draft, steps)) {
    keep_rewrites_apart(draft, *shared);
    auto ordering = in_order(std::move(*shared));
    if (ordering.circle.empty()) return ordering;
  }
  keep_rewrites_apart(draft, steps);
  return in_order(std::move(steps));
}

Plan plan_of(const Draft& draft, Steps steps) {
  note_waiting(draft, steps);
  note_gaps(steps);
  Plan plan;
  plan.unmanaged = judge_unmanaged(draft.options.unmanaged, draft.from, draft.to, steps);
  plan.groups = grouped(std::move(steps), draft.from, draft.to);
  if (draft.options.online) limit_blocking(plan.groups);
  return plan;
}

}  // namespace

Plan make_plan(const diff::Changes& changes, const Model& from, const Model& to, const PlanOptions& options) {
  for (std::set<ObjectId> anew;;) {
    Draft draft(from, to, options);
    auto work = work_out(changes, from, to, anew);
    for (const auto& id : anew)
      if (id.kind == Kind::table) draft.late.insert(name_of(id));
    const auto settings = settings_of(draft, work);
    auto [steps, circle] = ordered(draft, steps_for(changes, work, draft));
    if (circle.empty()) {
      auto plan = plan_of(draft, std::move(steps));
      plan.settings = settings;
      return plan;
    }
    auto freed = altered_in(circle, work, from);
    freed.merge(freed_in(circle, draft));
    if (std::ranges::includes(anew, freed)) refuse_circle(circle);
    anew.merge(freed);
  }
}

}  // namespace plumb::plan
