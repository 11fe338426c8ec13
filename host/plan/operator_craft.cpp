// Operators, operator families and operator classes.
#include "base/text.hpp"
#include "plan/clauses.hpp"
#include "plan/craft.hpp"
#include "plan/target.hpp"
#include "schema/identifier.hpp"

namespace plumb::plan {
namespace {

using schema::Object;

// A commutator or negator that is not there yet is noted by the server and completed when it is made.
std::vector<std::string> create_operator(const Object& object) {
  auto clauses = clauses_of(object, {{"FUNCTION", "function"},
                                     {"LEFTARG", "left"},
                                     {"RIGHTARG", "right"},
                                     {"COMMUTATOR", "commutator"},
                                     {"NEGATOR", "negator"},
                                     {"RESTRICT", "restrict"},
                                     {"JOIN", "join"}});
  if (object.properties.has("hashes")) clauses.push_back("HASHES");
  if (object.properties.has("merges")) clauses.push_back("MERGES");
  return {"CREATE OPERATOR " + schema::quoted(object.name.schema) + "." + object.name.name + " " +
          in_parentheses(clauses)};
}

std::string set_estimators(const Object& object) {
  const auto value = [&](std::string_view name) {
    return object.properties.has(name) ? object.properties[name] : "NONE";
  };
  return "ALTER " + target_of(schema::id_of(object)) + " SET (RESTRICT = " + value("restrict") +
         ", JOIN = " + value("join") + ")";
}

std::optional<Alterations> alter_operator(const Object& from, const Object& to) {
  if (!same_but(from, to, {"restrict", "join"})) return std::nullopt;
  return Alterations{alteration(set_estimators(to), set_estimators(from))};
}

// Members are attributes: "operator 1 (integer, integer)" with the operator, "function 1 (…)" with the
// function.
constexpr std::string_view k_operator_member = "operator ", k_function_member = "function ";

/// "OPERATOR 1 public.<(integer, integer)" and "FUNCTION 1 (integer, integer) public.compare(…)": an operator
/// says its types itself.
std::string added_member(std::string_view name, const std::string& value) {
  if (name.starts_with(k_function_member))
    return "FUNCTION " + std::string(name.substr(k_function_member.size())) + " " + value;
  const auto number = name.substr(k_operator_member.size());
  return "OPERATOR " + std::string(number.substr(0, number.find(' '))) + " " + value;
}

std::string dropped_member(std::string_view name) {
  if (name.starts_with(k_function_member))
    return "FUNCTION " + std::string(name.substr(k_function_member.size()));
  return "OPERATOR " + std::string(name.substr(k_operator_member.size()));
}

bool is_member(const schema::Property& property) {
  return property.name.starts_with(k_operator_member) || property.name.starts_with(k_function_member);
}

/// The members of `object` that `other` has not, or has otherwise.
std::vector<schema::Property> members_beyond(const Object& object, const Object& other) {
  std::vector<schema::Property> out;
  for (const auto& property : object.properties.list())
    if (is_member(property) && other.properties[property.name] != property.value) out.push_back(property);
  return out;
}

std::string add_members(const Object& family, const std::vector<schema::Property>& members) {
  std::vector<std::string> out;
  for (const auto& [name, value] : members) out.push_back(added_member(name, value));
  return "ALTER " + target_of(schema::id_of(family)) + " ADD\n  " + join(out, ",\n  ");
}

std::string drop_members(const Object& family, const std::vector<schema::Property>& members) {
  std::vector<std::string> out;
  for (const auto& [name, value] : members) out.push_back(dropped_member(name));
  return "ALTER " + target_of(schema::id_of(family)) + " DROP " + join(out, ", ");
}

std::vector<std::string> create_family(const Object& family) {
  std::vector<std::string> out = {"CREATE " + target_of(schema::id_of(family))};
  if (const auto members = members_beyond(family, {}); !members.empty())
    out.push_back(add_members(family, members));
  return out;
}

std::optional<Alterations> alter_family(const Object& from, const Object& to) {
  const auto dropped = members_beyond(from, to), added = members_beyond(to, from);
  Alterations out;
  if (!dropped.empty()) out.push_back(alteration(drop_members(to, dropped), add_members(to, dropped)));
  if (!added.empty()) out.push_back(alteration(add_members(to, added), drop_members(to, added)));
  return out;
}

std::vector<std::string> create_class(const Object& object) {
  const auto &type = object.properties["type"], &storage = object.properties["storage"];
  std::vector<std::string> items;
  for (const auto& [name, value] : members_beyond(object, {})) items.push_back(added_member(name, value));
  // A class has to say something; its own type is what it stores anyway.
  if (!storage.empty() || items.empty()) items.push_back("STORAGE " + (storage.empty() ? type : storage));
  const auto method = schema::quoted(object.signature);
  return {"CREATE OPERATOR CLASS " + object.name.sql() +
          (object.properties.has("default") ? " DEFAULT" : "") + " FOR TYPE " + type + " USING " + method +
          " FAMILY " + object.properties["family"] + " AS\n  " + join(items, ",\n  ")};
}

}  // namespace

Craft operator_craft() { return {create_operator, alter_operator, nullptr}; }

Craft operator_family_craft() { return {create_family, alter_family, nullptr}; }

Craft operator_class_craft() { return {create_class, only_anew, nullptr}; }

}  // namespace plumb::plan
