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

using Needs = std::map<ObjectId, std::vector<ObjectId>>;

std::set<ObjectId> reached_from(const ObjectId& start, const Needs& needs) {
  std::set<ObjectId> seen;
  std::vector<ObjectId> open = {start};
  while (!open.empty()) {
    const auto found = needs.find(open.back());
    open.pop_back();
    if (found == needs.end()) continue;
    for (const auto& next : found->second)
      if (seen.insert(next).second) open.push_back(next);
  }
  return seen;
}

bool can_be_outlined(Kind kind) { return kind == Kind::view || kind == Kind::range_type; }

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
  Needs needs, needed;
  std::set<ObjectId> views;
  for (const auto& [object, other] : model.dependencies) {
    needs[object].push_back(other);
    needed[other].push_back(object);
    if (can_be_outlined(object.kind) && schema::takes_arguments(other.kind)) views.insert(object);
  }
  Circles out;
  for (const auto& view : views) {
    const auto below = reached_from(view, needs);
    if (!below.contains(view)) continue;
    auto& others = out[view];
    for (const auto& id : reached_from(view, needed))
      if (below.contains(id) && id != view) others.insert(id);
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
  Needs needs;
  for (const auto& [object, other] : model.dependencies)
    needs[with_table(object, whole)].push_back(with_table(other, whole));
  std::set<ObjectId> out;
  for (const auto& [object, other] : model.dependencies) {
    const auto itself = with_table(object, whole), called = with_table(other, whole);
    if (called != itself && needs.contains(called) && can_be_late(model, object, whole) &&
        reached_from(called, needs).contains(itself))
      out.insert(object);
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
