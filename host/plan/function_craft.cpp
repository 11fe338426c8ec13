// Functions and procedures.
#include <charconv>

#include "base/text.hpp"
#include "plan/craft.hpp"
#include "plan/target.hpp"

namespace plumb::plan {
namespace {

using schema::Object;

int number_of_defaults(const Object& function) {
  const auto& text = function.properties["defaults"];
  int number = 0;
  std::from_chars(text.data(), text.data() + text.size(), number);
  return number;
}

// The server ends a definition in a newline.
std::vector<std::string> create_function(const Object& function) {
  return {std::string(trim(function.properties["definition"]))};
}

// CREATE OR REPLACE FUNCTION keeps names and types of arguments and what is returned, and takes no default
// away (manual, CREATE FUNCTION).
bool can_replace(const Object& from, const Object& to) {
  const auto same = [&](std::string_view name) { return from.properties[name] == to.properties[name]; };
  return same("arguments") && same("result") && same("window") &&
         number_of_defaults(to) >= number_of_defaults(from);
}

// What it may do is what its caller may do, or, with SECURITY DEFINER, its owner.
std::vector<Hazard> change_function(const Object& from, const Object& to) {
  std::vector<Hazard> out = {
      hazard(HazardKind::changes_behaviour, "whatever calls it gets the new one at once")};
  const bool is_definers = to.properties.has("security definer");
  if (from.properties.has("security definer") != is_definers)
    out.push_back(hazard(HazardKind::changes_permissions,
                         is_definers ? "it runs with the rights of its owner from now on"
                                     : "it runs with the rights of its callers from now on"));
  return out;
}

std::string drop_function(const Object& function) { return "DROP " + target_of(schema::id_of(function)); }

std::optional<Alterations> alter_function(const Object& from, const Object& to) {
  if (!can_replace(from, to)) return std::nullopt;
  auto change = alteration(create_function(to).front(), create_function(from).front());
  // A default that is added can be taken away only with the function.
  if (!can_replace(to, from)) change.inverse.sql.insert(change.inverse.sql.begin(), drop_function(to));
  change.hazards = change_function(from, to);
  return Alterations{std::move(change)};
}

}  // namespace

bool has_text_body(const Object& object) {
  return object.properties["definition"].find("\nAS ") != std::string::npos;
}

Craft function_craft() {
  return {.create = create_function, .alter = alter_function, .changing = change_function};
}

}  // namespace plumb::plan
