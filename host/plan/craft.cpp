#include "plan/craft.hpp"

#include <algorithm>
#include <map>

#include "base/error.hpp"
#include "plan/target.hpp"

namespace plumb::plan {
namespace {

using schema::Kind;
using schema::Object;

const std::map<Kind, Craft>& crafts() {
  static const std::map<Kind, Craft> all = {
      {Kind::schema, schema_craft()},      {Kind::extension, extension_craft()},
      {Kind::view, view_craft()},          {Kind::materialized_view, materialized_view_craft()},
      {Kind::index, view_index_craft()},   {Kind::rule, rule_craft()},
      {Kind::trigger, trigger_craft()},    {Kind::event_trigger, event_trigger_craft()},
      {Kind::policy, policy_craft()},      {Kind::function, function_craft()},
      {Kind::procedure, function_craft()},
  };
  return all;
}

}  // namespace

const Craft& craft_of(const Object& object) {
  const auto found = crafts().find(object.kind);
  if (found != crafts().end()) return found->second;
  throw Error::failed("changing " + schema::to_string(schema::id_of(object)) + " is not supported yet")
      .next("change it by a statement of your own, then plan again");
}

std::vector<std::string> create_statements(const Object& object) { return craft_of(object).create(object); }

std::string drop_statement(const Object& object) {
  const auto& craft = craft_of(object);
  return craft.drop ? craft.drop(object) : "DROP " + target_of(schema::id_of(object));
}

std::optional<Alterations> alter_statements(const Object& from, const Object& to) {
  if (same_but(from, to, {})) return Alterations{};
  return craft_of(to).alter(from, to);
}

bool same_but(const Object& a, const Object& b, const std::vector<std::string_view>& but) {
  const auto counts = [&](const schema::Property& property) {
    return property.name != "comment" && std::find(but.begin(), but.end(), property.name) == but.end();
  };
  const auto counted = [&](const Object& object) {
    std::vector<schema::Property> out;
    std::copy_if(object.properties.list().begin(), object.properties.list().end(), std::back_inserter(out),
                 counts);
    return out;
  };
  return counted(a) == counted(b);
}

Alteration alteration(std::string sql, std::string inverse, Restores restores) {
  return {std::move(sql), {{std::move(inverse)}, restores}, {}};
}

}  // namespace plumb::plan
