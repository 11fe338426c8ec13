// Collations and conversions. The version of a collation is the machine's, not the schema's.
#include "plan/clauses.hpp"
#include "plan/craft.hpp"

namespace plumb::plan {
namespace {

using schema::Object;

std::vector<std::string> create_collation(const Object& collation) {
  return {"CREATE COLLATION " + collation.name.sql() + " " +
          in_parentheses(clauses_of(collation, {{"PROVIDER", "provider"},
                                                {"LOCALE", "locale"},
                                                {"LC_COLLATE", "lc_collate"},
                                                {"LC_CTYPE", "lc_ctype"},
                                                {"DETERMINISTIC", "deterministic"},
                                                {"RULES", "rules"}}))};
}

std::vector<std::string> create_conversion(const Object& conversion) {
  const auto& properties = conversion.properties;
  return {std::string(properties.has("default") ? "CREATE DEFAULT CONVERSION " : "CREATE CONVERSION ") +
          conversion.name.sql() + " FOR " + properties["source"] + " TO " + properties["destination"] +
          " FROM " + properties["function"]};
}

}  // namespace

Craft collation_craft() { return {create_collation, only_anew, nullptr}; }

Craft conversion_craft() { return {create_conversion, only_anew, nullptr}; }

}  // namespace plumb::plan
