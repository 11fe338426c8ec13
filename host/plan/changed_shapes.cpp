#include "plan/changed_shapes.hpp"

#include <algorithm>

#include "plan/keys.hpp"

namespace plumb::plan {
namespace {

using schema::Kind;
using schema::ObjectId;

std::vector<schema::Name> composite_types(const schema::Model& model, const ObjectId& object) {
  std::vector<schema::Name> out;
  for (const auto& needed : model.needs_of(object))
    if (needed.kind == Kind::composite_type) out.push_back({needed.schema, needed.name});
  return out;
}

void use_before_change(const ObjectId& column, Step& step) {
  step.uses.push_back(keys::unaltered(table_of(column), column.name));
}

}  // namespace

void leave_what_changes(const Draft& draft, const Dependencies& before, Step& step) {
  if (!is_drop(step)) return;
  for (const auto& type : composite_types(draft.from, step.object))
    step.uses.push_back(keys::unaltered(type));
  const bool is_in_the_way =
      step.phase == Phase::drop_upper || step.phase == Phase::drop_column || step.phase == Phase::drop_object;
  if (!is_in_the_way) return;
  for (const auto& column : before.columns_of(step.object)) use_before_change(column, step);
}

void follow_what_changes(const Draft& draft, Step& step) {
  if (step.phase != Phase::create_upper && step.phase != Phase::add_index) return;
  for (const auto& type : composite_types(draft.to, step.object)) step.needs.push_back(keys::altered(type));
}

void let_go_of_columns(const Dependencies& before, const Dependencies& after, Step& step) {
  const auto& kept = after.columns_of(step.object);
  for (const auto& column : before.columns_of(step.object))
    if (std::ranges::find(kept, column) == kept.end()) use_before_change(column, step);
}

}  // namespace plumb::plan
