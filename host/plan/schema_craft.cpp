// Schemas and extensions.
#include "plan/craft.hpp"
#include "schema/identifier.hpp"

namespace plumb::plan {
namespace {

using schema::Object;

std::vector<std::string> create_schema(const Object& object) {
  return {"CREATE SCHEMA " + schema::quoted(object.name.name)};
}

// Without a schema the objects of the extension would land in the first one of search_path, which is
// pg_catalog here.
std::vector<std::string> create_extension(const Object& object) {
  const auto& schema = object.properties["schema"];
  return {"CREATE EXTENSION " + schema::quoted(object.name.name) + " SCHEMA " +
          schema::quoted(schema.empty() ? "public" : schema)};
}

std::optional<Alterations> alter_extension(const Object& from, const Object& to) {
  const auto alter = "ALTER EXTENSION " + schema::quoted(to.name.name);
  Alterations out;
  const auto &schema = to.properties["schema"], &version = to.properties["version"];
  if (!schema.empty() && from.properties["schema"] != schema)
    out.push_back(alteration(alter + " SET SCHEMA " + schema::quoted(schema),
                             alter + " SET SCHEMA " + schema::quoted(from.properties["schema"])));
  if (!version.empty() && from.properties["version"] != version) {
    auto update =
        alteration(alter + " UPDATE TO " + schema::literal(version),
                   alter + " UPDATE TO " + schema::literal(from.properties["version"]), Restores::shape);
    update.hazards = {{HazardKind::changes_behaviour,
                       "its functions and types become those of another version",
                       {},
                       {},
                       false}};
    out.push_back(std::move(update));
  }
  return out;
}

}  // namespace

Craft schema_craft() { return {create_schema, nullptr, nullptr}; }

Craft extension_craft() { return {create_extension, alter_extension, nullptr}; }

}  // namespace plumb::plan
