// Functions and procedures.
#include <charconv>

#include "base/text.hpp"
#include "plan/craft.hpp"

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

std::optional<Alterations> alter_function(const Object& from, const Object& to) {
  if (!can_replace(from, to)) return std::nullopt;
  auto change = alteration(create_function(to).front(), create_function(from).front());
  change.hazards = {
      {HazardKind::changes_behaviour, "whatever calls it gets the new one at once", {}, {}, false}};
  return Alterations{std::move(change)};
}

}  // namespace

Craft function_craft() { return {create_function, alter_function, nullptr}; }

}  // namespace plumb::plan
