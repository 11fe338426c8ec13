// Composite and range types.
#include <algorithm>

#include "base/text.hpp"
#include "plan/clauses.hpp"
#include "plan/craft.hpp"
#include "plan/remarks.hpp"
#include "schema/identifier.hpp"

namespace plumb::plan {
namespace {

using schema::Object;
using schema::Property;

constexpr std::string_view k_attribute = "attribute ";

std::string alter_type(const Object& type, const std::string& action) {
  return "ALTER TYPE " + type.name.sql() + " " + action;
}

std::vector<std::string> create_composite(const Object& type) {
  const auto& attributes = type.properties["attributes"];
  return {"CREATE TYPE " + type.name.sql() + " AS (" + attributes + ")"};
}

using List = std::vector<Property>;

List::const_iterator find_named(const List& list, const std::string& name) {
  return std::find_if(list.begin(), list.end(), [&](const Property& each) { return each.name == name; });
}

std::string add_attribute(const Object& type, const Property& attribute) {
  return alter_type(type, "ADD ATTRIBUTE " + attribute.name + " " + attribute.value);
}

std::string drop_attribute(const Object& type, const Property& attribute) {
  return alter_type(type, "DROP ATTRIBUTE " + attribute.name);
}

std::string retype_attribute(const Object& type, const Property& attribute) {
  return alter_type(type, "ALTER ATTRIBUTE " + attribute.name + " TYPE " + attribute.value);
}

// New attributes go to the end: those that stay come first, in the order they have.
bool keeps_order(const List& from, const List& to) {
  auto next = from.begin();
  bool is_new = false;
  for (const auto& attribute : to) {
    const auto found = find_named(from, attribute.name);
    if (found == from.end()) {
      is_new = true;
      continue;
    }
    if (is_new || found < next) return false;
    next = found + 1;
  }
  return true;
}

/// Statements that lead from one list to another that keeps_order().
std::vector<std::string> change_attributes(const Object& type, const List& from, const List& to) {
  std::vector<std::string> out;
  for (const auto& attribute : from)
    if (find_named(to, attribute.name) == to.end()) out.push_back(drop_attribute(type, attribute));
  for (const auto& attribute : to) {
    const auto before = find_named(from, attribute.name);
    if (before == from.end())
      out.push_back(add_attribute(type, attribute));
    else if (before->value != attribute.value)
      out.push_back(retype_attribute(type, attribute));
  }
  return out;
}

/// Statements that lead from any list to any other: from the first that differs on all are made anew.
std::vector<std::string> rebuild_attributes(const Object& type, const List& from, const List& to) {
  if (keeps_order(from, to)) return change_attributes(type, from, to);
  const auto same = std::mismatch(from.begin(), from.end(), to.begin(), to.end(),
                                  [](const auto& a, const auto& b) { return a.name == b.name; });
  const List kept(from.begin(), same.first);
  auto out = change_attributes(type, from, kept);
  for (auto& sql : change_attributes(type, kept, to)) out.push_back(std::move(sql));
  return out;
}

/// The remarks on the attributes of a type.
std::vector<std::string> remarks_on_attributes(const Object& type) {
  std::vector<std::string> out;
  for (const auto& [name, text] : type.properties.list())
    if (schema::is_remark(name) && !part_of_remark(name).empty())
      out.push_back(remark_sql({}, schema::id_of(type), name, text));
  return out;
}

bool loses_any(const List& from, const List& to) {
  return std::any_of(from.begin(), from.end(),
                     [&](const auto& each) { return find_named(to, each.name) == to.end(); });
}

std::optional<Alterations> alter_composite(const Object& from, const Object& to) {
  const auto before = composite_attributes(from), after = composite_attributes(to);
  if (!keeps_order(before, after)) return std::nullopt;
  Alterations out;
  for (auto& sql : change_attributes(to, before, after)) out.push_back({std::move(sql), {{}, Restores::all}});
  if (out.empty()) return out;
  const bool loses = loses_any(before, after);
  out.front().inverse = {rebuild_attributes(to, after, before), loses ? Restores::shape : Restores::all};
  if (loses)
    for (auto& sql : remarks_on_attributes(from)) out.front().inverse.sql.push_back(std::move(sql));
  if (loses)
    out.front().hazards = {
        hazard(HazardKind::data_loss, "columns of this type lose the values of the attribute")};
  if (loses && !keeps_order(after, before))
    out.front().hazards.push_back(
        hazard(HazardKind::changes_behaviour, "undoing it empties the attributes that stand behind it too"));
  return out;
}

std::vector<std::string> create_range(const Object& type) {
  return {"CREATE TYPE " + type.name.sql() + " AS RANGE " +
          in_parentheses(clauses_of(type, {{"SUBTYPE", "subtype"},
                                           {"SUBTYPE_OPCLASS", "subtype_opclass"},
                                           {"COLLATION", "collation"},
                                           {"CANONICAL", "canonical"},
                                           {"SUBTYPE_DIFF", "subtype_diff"},
                                           {"MULTIRANGE_TYPE_NAME", "multirange_type_name"}}))};
}

}  // namespace

// The list is text of the server: each attribute is its name and type, which are there apart as well.
std::vector<Property> composite_attributes(const Object& type) {
  const auto pairs = attributes_named(type, k_attribute);
  std::string_view rest = type.properties["attributes"];
  List out;
  while (!rest.empty()) {
    const auto next = std::find_if(pairs.begin(), pairs.end(), [&](const Property& pair) {
      const auto text = pair.name + " " + pair.value;
      return rest.starts_with(text) && (rest.size() == text.size() || rest.substr(text.size(), 2) == ", ");
    });
    if (next == pairs.end()) break;
    out.push_back(*next);
    rest.remove_prefix(std::min(rest.size(), next->name.size() + 1 + next->value.size() + 2));
  }
  return out;
}

bool retypes_attributes(const Object& from, const Object& to) {
  const auto before = composite_attributes(from), after = composite_attributes(to);
  return std::any_of(before.begin(), before.end(), [&](const Property& attribute) {
    const auto found = find_named(after, attribute.name);
    return found != after.end() && found->value != attribute.value;
  });
}

Craft composite_craft() { return {create_composite, alter_composite, nullptr}; }

Craft range_craft() { return {create_range, only_anew, nullptr}; }

}  // namespace plumb::plan
