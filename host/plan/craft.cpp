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
      {Kind::schema, schema_craft()},
      {Kind::extension, extension_craft()},
      {Kind::language, language_craft()},
      {Kind::access_method, access_method_craft()},
      {Kind::collation, collation_craft()},
      {Kind::domain, domain_craft()},
      {Kind::composite_type, composite_craft()},
      {Kind::range_type, range_craft()},
      {Kind::function, function_craft()},
      {Kind::procedure, function_craft()},
      {Kind::aggregate, aggregate_craft()},
      {Kind::operator_family, operator_family_craft()},
      {Kind::operator_class, operator_class_craft()},
      {Kind::operation, operator_craft()},
      {Kind::cast, cast_craft()},
      {Kind::transform, transform_craft()},
      {Kind::conversion, conversion_craft()},
      {Kind::text_search_parser, text_search_parser_craft()},
      {Kind::text_search_template, text_search_template_craft()},
      {Kind::text_search_dictionary, text_search_dictionary_craft()},
      {Kind::text_search_configuration, text_search_configuration_craft()},
      {Kind::index, view_index_craft()},
      {Kind::statistics, statistics_craft()},
      {Kind::view, view_craft()},
      {Kind::materialized_view, materialized_view_craft()},
      {Kind::rule, rule_craft()},
      {Kind::trigger, trigger_craft()},
      {Kind::policy, policy_craft()},
      {Kind::event_trigger, event_trigger_craft()},
      {Kind::foreign_data_wrapper, foreign_data_wrapper_craft()},
      {Kind::foreign_server, foreign_server_craft()},
      {Kind::user_mapping, user_mapping_craft()},
      {Kind::publication, publication_craft()},
      {Kind::subscription, subscription_craft()},
      {Kind::default_privileges, default_privileges_craft()},
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

std::vector<std::string> statements_before_drop(const Object& object) {
  const auto& craft = craft_of(object);
  return craft.before_drop ? craft.before_drop(object) : std::vector<std::string>();
}

std::vector<Hazard> hazards_of_making(const Object& object) {
  const auto& craft = craft_of(object);
  return craft.hazards ? craft.hazards(object) : std::vector<Hazard>();
}

std::vector<Hazard> hazards_of_changing(const Object& from, const Object& to) {
  const auto& craft = craft_of(to);
  return craft.changing && !same_but(from, to, {}) ? craft.changing(from, to) : std::vector<Hazard>();
}

std::optional<Object> loosened_object(const Object& object) {
  const auto& craft = craft_of(object);
  return craft.loosened ? std::optional(craft.loosened(object)) : std::nullopt;
}

std::optional<Alterations> alter_statements(const Object& from, const Object& to) {
  if (same_but(from, to, {})) return Alterations{};
  return craft_of(to).alter(from, to);
}

bool same_but(const Object& a, const Object& b, const std::vector<std::string_view>& but) {
  const auto counts = [&](const schema::Property& property) {
    return !schema::is_remark(property.name) &&
           std::find(but.begin(), but.end(), property.name) == but.end();
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

Hazard hazard(HazardKind kind, std::string message) {
  return {kind, std::move(message), std::nullopt, std::nullopt, false};
}

std::optional<Alterations> only_anew(const Object&, const Object&) { return std::nullopt; }

}  // namespace plumb::plan
