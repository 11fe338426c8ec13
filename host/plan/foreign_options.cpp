#include "plan/foreign_options.hpp"

#include "base/text.hpp"
#include "schema/identifier.hpp"

namespace plumb::plan {
namespace {

bool is_hidden(const schema::Property& option) { return option.value == schema::k_hidden; }

/// "host 'x'"; a secret has a placeholder.
std::string setting(const schema::Property& option) {
  return schema::quoted(option.name.substr(schema::k_option.size())) + " " +
         (is_hidden(option) ? schema::literal(std::string(schema::k_hidden)) : option.value);
}

std::string clause(const std::vector<std::string>& settings) {
  return settings.empty() ? "" : " OPTIONS (" + join(settings, ", ") + ")";
}

}  // namespace

bool is_option(const schema::Property& attribute) { return attribute.name.starts_with(schema::k_option); }

std::string options_clause(const schema::Properties& attributes) {
  std::vector<std::string> settings;
  for (const auto& attribute : attributes.list())
    if (is_option(attribute)) settings.push_back(setting(attribute));
  return clause(settings);
}

std::string options_change(const schema::Properties& from, const schema::Properties& to) {
  std::vector<std::string> settings;
  for (const auto& option : to.list())
    if (is_option(option) && from[option.name] != option.value)
      settings.push_back((from.has(option.name) ? "SET " : "ADD ") + setting(option));
  for (const auto& option : from.list())
    if (is_option(option) && !to.has(option.name))
      settings.push_back("DROP " + schema::quoted(option.name.substr(schema::k_option.size())));
  return clause(settings);
}

std::vector<Hazard> secrets_to_give(const schema::Properties& from, const schema::Properties& to) {
  std::vector<Hazard> out;
  for (const auto& option : to.list())
    if (is_option(option) && is_hidden(option) && from[option.name] != option.value)
      out.push_back({HazardKind::unknown,
                     "its " + option.name +
                         " may be a secret, which plumb never reads: write it in place of " +
                         std::string(schema::k_hidden) + ", or set it afterwards",
                     {},
                     {},
                     false});
  return out;
}

}  // namespace plumb::plan
