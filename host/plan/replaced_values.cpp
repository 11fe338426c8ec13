#include "plan/replaced_values.hpp"

#include <algorithm>

#include "plan/craft.hpp"

namespace plumb::plan {
namespace {

using schema::Object;

/// The composite type that SQL spells so; null for any other type.
const Object* find_composite(const schema::Model& model, const std::string& type) {
  const auto name = element_type(type);
  for (const auto& object : model.objects)
    if (object.kind == schema::Kind::composite_type && object.name.sql() == name) return &object;
  return nullptr;
}

/// True when each attribute of the type before is there after, also of composite types it is made of.
bool keeps_attributes(const schema::Model& from, const schema::Model& to, const std::string& type) {
  const auto *before = find_composite(from, type), *after = find_composite(to, type);
  if (!before || !after) return true;
  const auto kept = composite_attributes(*after);
  const auto is_kept = [&](const schema::Property& attribute) {
    return std::any_of(kept.begin(), kept.end(),
                       [&](const auto& each) { return each.name == attribute.name; }) &&
           keeps_attributes(from, to, attribute.value);
  };
  const auto attributes = composite_attributes(*before);
  return std::all_of(attributes.begin(), attributes.end(), is_kept);
}

/// True when text of the one is text of the other: the same attributes at the same places.
bool has_same_attributes(const schema::Model& from, const schema::Model& to, const std::string& type) {
  const auto *before = find_composite(from, type), *after = find_composite(to, type);
  if (!before || !after) return true;
  const auto left = composite_attributes(*before), right = composite_attributes(*after);
  return std::equal(left.begin(), left.end(), right.begin(), right.end(), [&](const auto& a, const auto& b) {
    return a.name == b.name && has_same_attributes(from, to, a.value);
  });
}

}  // namespace

Conversion conversion_of_replaced(const Draft& draft, const std::string& column, const std::string& from,
                                  const std::string& to) {
  auto out = conversion_through_text(column, from, to);
  // The name before is the name after; on the way back the type to go to stands aside.
  const auto* type = find_composite(draft.from, from);
  out.values = !type || keeps_attributes(draft.from, draft.to, from) ? Values::kept : Values::lost;
  if (!type || from.ends_with("[]") || has_same_attributes(draft.from, draft.to, from)) return out;
  out.using_sql = "pg_catalog.json_populate_record(NULL::" + to + ", pg_catalog.to_json(" + column + "))";
  return out;
}

}  // namespace plumb::plan
