#include "plan/replaced_values.hpp"

#include <algorithm>
#include <optional>

#include "base/digest.hpp"
#include "plan/craft.hpp"
#include "schema/identifier.hpp"

namespace plumb::plan {
namespace {

using schema::Kind;
using schema::Object;

/// The type of a model that SQL spells so, also with brackets; null when it is none of these.
const Object* find_type(const schema::Model& model, const std::string& type) {
  const auto name = element_type(type);
  for (const auto& object : model.objects)
    if ((object.kind == Kind::composite_type || object.kind == Kind::domain) && object.name.sql() == name)
      return &object;
  return nullptr;
}

/// The composite type that a type is, is an array of or a domain over; null for any other type.
const Object* find_composite(const schema::Model& model, const std::string& type) {
  const auto* found = find_type(model, type);
  while (found && found->kind == Kind::domain) found = find_type(model, found->properties["type"]);
  return found;
}

/// True for an array, also as a domain.
bool is_array(const schema::Model& model, const std::string& type) {
  if (type.ends_with("[]")) return true;
  const auto* found = find_type(model, type);
  return found && found->kind == Kind::domain && is_array(model, found->properties["type"]);
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

bool is_list(const std::string& type) { return type.ends_with("[]"); }

bool is_of_extension(const schema::Model& model, const schema::ObjectId& column, const std::string& type,
                     const std::string& extension) {
  const auto needs = model.needs_of(column);
  return type.ends_with("." + extension) && std::ranges::any_of(needs, [&](const schema::ObjectId& id) {
           return id.kind == Kind::extension && id.name == extension;
         });
}

/// What the casts of well-known extensions do: catalogs tell nothing of it.
std::optional<Conversion> by_extension(const Draft& draft, const schema::ObjectId& column,
                                       const std::string& from, const std::string& to) {
  const auto value = schema::quoted(column.name);
  const auto is = [&](const std::string& type, const char* extension) {
    return is_of_extension(draft.from, column, type, extension) ||
           is_of_extension(draft.to, column, type, extension);
  };
  if ((from == "text" || from == "character varying") && is(to, "citext"))
    return Conversion{"", false, false, Values::kept, true};  // the same bytes, sorted otherwise
  if ((to == "json" || to == "jsonb") && is(from, "hstore"))
    return Conversion{value + "::" + to, false, true, Values::respelled};
  return std::nullopt;
}

/// What a function of people does to values, nobody knows.
Conversion by_cast(const std::string& value, const std::string& to) {
  return {value + "::" + to, true, true, Values::lost};
}

}  // namespace

std::string carrier_of(const Draft& draft, const schema::ObjectId& column, const std::string& type) {
  const auto digest = sha256(schema::to_string(column)).substr(0, 16);
  return schema::quoted(find_composite(draft.from, type)->name.schema,
                        schema::with_ending(column.name, "_plumb_" + digest));
}

Conversion conversion_by_casts(const Draft& draft, const schema::ObjectId& column, const std::string& from,
                               const std::string& to) {
  const auto value = schema::quoted(column.name);
  const schema::ObjectId cast{Kind::cast, "", "", "", element_type(from) + " AS " + element_type(to)};
  const bool is_of_lists = is_list(from) || is_list(to);
  if (!is_of_lists && draft.from.find_object(cast) && draft.to.find_object(cast)) return by_cast(value, to);
  const auto known = is_of_lists ? std::nullopt : by_extension(draft, column, from, to);
  return known ? *known : conversion(value, from, to);
}

Conversion conversion_of_replaced(const Draft& draft, const schema::ObjectId& column, const std::string& from,
                                  const std::string& to) {
  const auto value = schema::quoted(column.name);
  auto out = conversion_through_text(value, from, to);
  // The name before is the name after; on the way back the type to go to stands aside.
  const auto* type = find_composite(draft.from, from);
  out.values = !type || keeps_attributes(draft.from, draft.to, from) ? Values::kept : Values::lost;
  if (!type || from.ends_with("[]") != to.ends_with("[]") || has_same_attributes(draft.from, draft.to, from))
    return out;
  const auto json = "pg_catalog.to_json(" + value + ")";
  if (!is_array(draft.from, from)) {
    out.using_sql = "pg_catalog.json_populate_record(NULL::" + to + ", " + json + ")";
    return out;
  }
  const auto carrier = carrier_of(draft, column, from);
  out.carrier = "CREATE TYPE " + carrier + " AS (value " + to + ")";
  out.using_sql = "(pg_catalog.json_populate_record(NULL::" + carrier +
                  ", pg_catalog.json_build_object('value', " + json + "))).value";
  return out;
}

}  // namespace plumb::plan
