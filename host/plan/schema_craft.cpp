// Schemas and extensions.
#include "base/text.hpp"
#include "plan/craft.hpp"
#include "schema/identifier.hpp"

namespace plumb::plan {
namespace {

using schema::Object;

// A comment that is on every schema public of its own is none in the model.
std::vector<std::string> create_schema(const Object& object) {
  const auto create = "CREATE SCHEMA " + schema::quoted(object.name.name);
  if (object.name.name != "public") return {create};
  return {create, "COMMENT ON SCHEMA public IS 'standard public schema'"};
}

// Without a schema the objects of the extension would land in the first one of search_path, which is
// pg_catalog here.
std::vector<std::string> create_extension(const Object& object) {
  const auto &schema = object.properties["schema"], &version = object.properties["version"];
  return {"CREATE EXTENSION " + schema::quoted(object.name.name) + " SCHEMA " +
          schema::quoted(schema.empty() ? "public" : schema) +
          (version.empty() ? "" : " VERSION " + schema::literal(version))};
}

/// True for "1.4" beside "1.10"; versions of other forms have no order.
bool is_lower(const std::string& version, const std::string& than) {
  const auto numbers = [](const std::string& text) {
    std::vector<unsigned long> out;
    for (const auto& part : split(text, '.'))
      if (!part.empty() && part.find_first_not_of("0123456789") == std::string::npos)
        out.push_back(std::stoul(part));
    return out;
  };
  return numbers(version) < numbers(than);
}

// Extensions have no ways back: an older version is made anew.
std::optional<Alterations> alter_extension(const Object& from, const Object& to) {
  const auto alter = "ALTER EXTENSION " + schema::quoted(to.name.name);
  const auto &schema = to.properties["schema"], &version = to.properties["version"];
  if (!version.empty() && is_lower(version, from.properties["version"])) return std::nullopt;
  Alterations out;
  if (!schema.empty() && from.properties["schema"] != schema)
    out.push_back(alteration(alter + " SET SCHEMA " + schema::quoted(schema),
                             alter + " SET SCHEMA " + schema::quoted(from.properties["schema"])));
  if (!version.empty() && from.properties["version"] != version) {
    out.push_back(
        {alter + " UPDATE TO " + schema::literal(version),
         {{}, Restores::nothing},
         {hazard(HazardKind::changes_behaviour, "its functions and types become those of another version")}});
  }
  return out;
}

}  // namespace

Craft schema_craft() { return {create_schema, nullptr, nullptr}; }

Craft extension_craft() { return {create_extension, alter_extension, nullptr}; }

}  // namespace plumb::plan
