#include "plan/circles.hpp"

#include <algorithm>
#include <vector>

#include "plan/dependencies.hpp"
#include "plan/keys.hpp"
#include "plan/table_spelling.hpp"
#include "plan/worklist.hpp"

namespace plumb::plan {
namespace {

using schema::Kind;
using schema::ObjectId;

/// All that `next_of` leads to, step by step.
template <class NextOf>
std::set<ObjectId> reached_from(const ObjectId& start, const NextOf& next_of) {
  std::set<ObjectId> seen;
  std::vector<ObjectId> open = {start};
  while (!open.empty()) {
    const auto id = std::move(open.back());
    open.pop_back();
    for (const auto& next : next_of(id))
      if (seen.insert(next).second) open.push_back(next);
  }
  return seen;
}

bool can_be_outlined(Kind kind) { return kind == Kind::view || kind == Kind::range_type; }

/// Views and the like that call routines: there is no circle of theirs without one.
std::set<ObjectId> callers(const schema::Model& model) {
  std::set<ObjectId> out;
  for (const auto& [object, needs] : model.dependencies)
    if (can_be_outlined(object.kind) && schema::takes_arguments(needs.kind)) out.insert(object);
  return out;
}

void replace_key(std::vector<std::string>& keys, const std::string& from, const std::string& to) {
  std::replace(keys.begin(), keys.end(), from, to);
}

void erase_keys_of(const std::set<ObjectId>& objects, std::vector<std::string>& keys) {
  for (const auto& id : objects)
    for (const auto& key : keys::of(id)) std::erase(keys, key);
}

/// The table of a part that comes and goes with it; else the object itself.
ObjectId with_table(const ObjectId& id, const std::set<schema::Name>& whole) {
  if (!comes_with_table(id.kind) || !whole.contains(schema::table_of(id))) return id;
  return {Kind::table, id.schema, "", id.parent};
}

/// What an object needs; a table in `whole` with its parts.
std::vector<ObjectId> needs_of_whole(const schema::Model& model, const ObjectId& id,
                                     const std::set<schema::Name>& whole) {
  auto out = model.needs_of(id);
  const auto name = schema::table_of(id);
  const auto* table = id.kind == Kind::table && whole.contains(name) ? model.find_table(name) : nullptr;
  if (table)
    for (const auto& part : parts_of(*table))
      for (auto& needs : model.needs_of(part)) out.push_back(std::move(needs));
  for (auto& needs : out) needs = with_table(needs, whole);
  return out;
}

/// What most defaults stand on leads to no circle.
bool needs_no_other(Kind kind) { return kind == Kind::sequence || kind == Kind::enum_type; }

bool is_check(const schema::Constraint& constraint) {
  return constraint.kind == Kind::check || constraint.kind == Kind::exclusion;
}

bool has_default(const schema::Model& model, const ObjectId& id) {
  const auto* table = model.find_table(schema::table_of(id));
  const auto* column = table ? schema::find_column(*table, id.name) : nullptr;
  return column && !column->default_sql.empty();
}

/// True for a part that a table can do without for a while.
bool can_be_late(const schema::Model& model, const ObjectId& id, const std::set<schema::Name>& whole) {
  if (id.kind == Kind::column) return has_default(model, id);
  if (!whole.contains(schema::table_of(id))) return false;
  const auto* constraint = find_constraint(model, id);
  return constraint && is_check(*constraint) && !is_inherited(*constraint);
}

}  // namespace

Circles circles_of(const schema::Model& model) {
  const auto needs_of = [&](const ObjectId& id) { return model.needs_of(id); };
  Circles out;
  for (const auto& view : callers(model)) {
    const auto below = reached_from(view, needs_of);
    if (!below.contains(view)) continue;
    std::map<ObjectId, std::vector<ObjectId>> needed;
    for (const auto& id : below)
      for (const auto& needs : needs_of(id)) needed[needs].push_back(id);
    out[view] = reached_from(view, [&](const ObjectId& id) { return needed[id]; });
    out[view].erase(view);
  }
  return out;
}

void part_circle(const Circles& circles, Step& step) {
  for (const auto& [view, others] : circles) {
    if (others.contains(step.object)) replace_key(step.needs, keys::of(view).front(), keys::outline(view));
    if (view != step.object || !step.is_outline) continue;
    erase_keys_of(others, step.needs);
    erase_keys_of(others, step.uses);
  }
}

std::set<ObjectId> belated_parts(const schema::Model& model, const std::set<schema::Name>& whole) {
  const auto needs_of = [&](const ObjectId& id) { return needs_of_whole(model, id, whole); };
  std::map<ObjectId, std::set<ObjectId>> reached;
  std::set<ObjectId> out;
  for (const auto& [object, other] : model.dependencies) {
    if (needs_no_other(other.kind) || !can_be_late(model, object, whole)) continue;
    const auto itself = with_table(object, whole), called = with_table(other, whole);
    if (called == itself) continue;
    if (!reached.contains(called)) reached[called] = reached_from(called, needs_of);
    if (reached[called].contains(itself)) out.insert(object);
  }
  return out;
}

schema::Table without(const std::set<ObjectId>& belated, schema::Table table) {
  if (belated.empty()) return table;
  for (auto& column : table.columns)
    if (belated.contains(schema::id_of(table, column))) column.default_sql.clear();
  std::erase_if(table.constraints, [&](const schema::Constraint& constraint) {
    return is_check(constraint) && belated.contains(schema::id_of(table, constraint));
  });
  return table;
}

}  // namespace plumb::plan
