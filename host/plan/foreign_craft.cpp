// Foreign data wrappers, servers and user mappings.
#include "plan/craft.hpp"
#include "plan/foreign_options.hpp"
#include "plan/target.hpp"
#include "schema/identifier.hpp"

namespace plumb::plan {
namespace {

using schema::Object;

std::string foreign_target(const Object& object) { return target_of(schema::id_of(object)); }

/// " HANDLER f", " NO HANDLER".
std::string wrapper_function(const Object& wrapper, const std::string& word, std::string_view attribute) {
  return wrapper.properties.has(attribute) ? " " + word + " " + wrapper.properties[attribute] : " NO " + word;
}

std::string wrapper_functions(const Object& wrapper) {
  return wrapper_function(wrapper, "HANDLER", "handler") +
         wrapper_function(wrapper, "VALIDATOR", "validator");
}

std::vector<std::string> create_wrapper(const Object& wrapper) {
  return {"CREATE " + foreign_target(wrapper) + wrapper_functions(wrapper) +
          options_clause(wrapper.properties)};
}

std::string change_wrapper(const Object& from, const Object& to) {
  std::string sql = "ALTER " + foreign_target(to);
  for (const auto& [word, attribute] : {std::pair("HANDLER", "handler"), std::pair("VALIDATOR", "validator")})
    if (from.properties[attribute] != to.properties[attribute]) sql += wrapper_function(to, word, attribute);
  return sql + options_change(from.properties, to.properties);
}

Alterations foreign_alteration(const Object& from, const Object& to,
                               std::string (*change)(const Object&, const Object&)) {
  auto out = alteration(change(from, to), change(to, from));
  out.hazards = secrets_to_give(from.properties, to.properties);
  if (!secrets_to_give(to.properties, from.properties).empty()) out.inverse.restores = Restores::shape;
  return {std::move(out)};
}

std::optional<Alterations> alter_wrapper(const Object& from, const Object& to) {
  return foreign_alteration(from, to, change_wrapper);
}

std::vector<std::string> create_server(const Object& server) {
  const auto &type = server.properties["type"], &version = server.properties["version"];
  std::string sql = "CREATE " + foreign_target(server);
  if (!type.empty()) sql += " TYPE " + schema::literal(type);
  if (!version.empty()) sql += " VERSION " + schema::literal(version);
  return {sql + " FOREIGN DATA WRAPPER " + schema::quoted(server.properties["wrapper"]) +
          options_clause(server.properties)};
}

std::string change_server(const Object& from, const Object& to) {
  const auto& version = to.properties["version"];
  std::string sql = "ALTER " + foreign_target(to);
  if (from.properties["version"] != version)
    sql += " VERSION " + (version.empty() ? "NULL" : schema::literal(version));
  return sql + options_change(from.properties, to.properties);
}

// Its wrapper and type are what it was made with.
std::optional<Alterations> alter_server(const Object& from, const Object& to) {
  const auto differs = [&](std::string_view name) { return from.properties[name] != to.properties[name]; };
  if (differs("wrapper") || differs("type")) return std::nullopt;
  return foreign_alteration(from, to, change_server);
}

std::vector<std::string> create_mapping(const Object& mapping) {
  return {"CREATE " + foreign_target(mapping) + options_clause(mapping.properties)};
}

std::string change_mapping(const Object& from, const Object& to) {
  return "ALTER " + foreign_target(to) + options_change(from.properties, to.properties);
}

std::optional<Alterations> alter_mapping(const Object& from, const Object& to) {
  return foreign_alteration(from, to, change_mapping);
}

std::vector<Hazard> hazards_of_making_foreign(const Object& object) {
  return secrets_to_give({}, object.properties);
}

}  // namespace

Craft foreign_data_wrapper_craft() {
  return {.create = create_wrapper, .alter = alter_wrapper, .hazards = hazards_of_making_foreign};
}

Craft foreign_server_craft() {
  return {.create = create_server, .alter = alter_server, .hazards = hazards_of_making_foreign};
}

Craft user_mapping_craft() {
  return {.create = create_mapping, .alter = alter_mapping, .hazards = hazards_of_making_foreign};
}

}  // namespace plumb::plan
