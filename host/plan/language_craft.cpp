// Languages, transforms, casts and access methods: what the server is extended with by functions.
#include "base/text.hpp"
#include "plan/craft.hpp"
#include "plan/target.hpp"
#include "schema/identifier.hpp"

namespace plumb::plan {
namespace {

using schema::Object;

std::string language_sql(const Object& language, const std::string& create) {
  const auto& properties = language.properties;
  std::string out = create + (properties.has("trusted") ? "TRUSTED " : "") + "LANGUAGE " +
                    schema::quoted(language.name.name);
  if (properties.has("handler")) out += " HANDLER " + properties["handler"];
  if (properties.has("inline")) out += " INLINE " + properties["inline"];
  return properties.has("validator") ? out + " VALIDATOR " + properties["validator"] : out;
}

std::vector<std::string> create_language(const Object& language) {
  return {language_sql(language, "CREATE ")};
}

std::optional<Alterations> alter_language(const Object& from, const Object& to) {
  const std::string replace = "CREATE OR REPLACE ";
  return Alterations{alteration(language_sql(to, replace), language_sql(from, replace))};
}

std::string transform_sql(const Object& transform, const std::string& create) {
  std::vector<std::string> functions;
  for (const auto* direction : {"from sql", "to sql"})
    if (transform.properties.has(direction))
      functions.push_back((std::string(direction) == "to sql" ? "TO SQL" : "FROM SQL") +
                          std::string(" WITH FUNCTION ") + transform.properties[direction]);
  return create + target_of(schema::id_of(transform)) + " (" + join(functions, ", ") + ")";
}

std::vector<std::string> create_transform(const Object& transform) {
  return {transform_sql(transform, "CREATE ")};
}

std::optional<Alterations> alter_transform(const Object& from, const Object& to) {
  const std::string replace = "CREATE OR REPLACE ";
  return Alterations{alteration(transform_sql(to, replace), transform_sql(from, replace))};
}

std::string cast_method(const Object& cast) {
  const auto& method = cast.properties["method"];
  if (method == "inout") return " WITH INOUT";
  return method == "binary" ? " WITHOUT FUNCTION" : " WITH FUNCTION " + cast.properties["function"];
}

std::vector<std::string> create_cast(const Object& cast) {
  const auto& context = cast.properties["context"];
  std::string sql = "CREATE " + target_of(schema::id_of(cast)) + cast_method(cast);
  if (context == "implicit") sql += " AS IMPLICIT";
  return {context == "assignment" ? sql + " AS ASSIGNMENT" : sql};
}

std::vector<std::string> create_access_method(const Object& method) {
  return {"CREATE ACCESS METHOD " + schema::quoted(method.name.name) + " TYPE " + method.properties["type"] +
          " HANDLER " + method.properties["handler"]};
}

}  // namespace

Craft language_craft() { return {create_language, alter_language, nullptr}; }

Craft transform_craft() { return {create_transform, alter_transform, nullptr}; }

Craft cast_craft() { return {create_cast, only_anew, nullptr}; }

Craft access_method_craft() { return {create_access_method, only_anew, nullptr}; }

}  // namespace plumb::plan
