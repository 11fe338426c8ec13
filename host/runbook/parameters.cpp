#include <algorithm>
#include <charconv>

#include "base/error.hpp"
#include "base/text.hpp"
#include "runbook/runbook.hpp"

namespace plumb::runbook {
namespace {

std::vector<std::string> names_of(const Manifest& manifest) {
  std::vector<std::string> names;
  for (const Parameter& parameter : manifest.parameters) names.push_back(parameter.name);
  return names;
}

void refuse_unknown(const Manifest& manifest, const std::map<std::string, std::string>& given) {
  const auto names = names_of(manifest);
  for (const auto& [name, value] : given) {
    if (std::find(names.begin(), names.end(), name) != names.end()) continue;
    Error error = Error::usage("the runbook " + manifest.name + " has no parameter " + display(name));
    if (const auto near = nearest(name, names)) error.because("did you mean " + *near + "?");
    throw error.next("plumb explain " + manifest.name);
  }
}

Json typed(const Parameter& parameter, const std::string& text) {
  if (parameter.type == "boolean") {
    if (text == "true" || text == "false") return text == "true";
    throw Error::usage("parameter " + parameter.name + " is true or false, not " + display(text));
  }
  if (parameter.type == "string") return text;
  std::int64_t number = 0;
  const auto [end, problem] = std::from_chars(text.data(), text.data() + text.size(), number);
  if (problem != std::errc() || end != text.data() + text.size())
    throw Error::usage("parameter " + parameter.name + " is a whole number, not " + display(text));
  return number;
}

void check_choice(const Parameter& parameter, const std::string& text) {
  const auto& choices = parameter.choices;
  if (choices.empty() || std::find(choices.begin(), choices.end(), text) != choices.end()) return;
  throw Error::usage("parameter " + parameter.name + " is one of " + join(choices, ", ") + ", not " +
                     display(text));
}

Json value_of(const Manifest& manifest, const Parameter& parameter,
              const std::map<std::string, std::string>& given) {
  const auto found = given.find(parameter.name);
  if (found != given.end()) {
    check_choice(parameter, found->second);
    return typed(parameter, found->second);
  }
  if (!parameter.fallback.is_null()) return parameter.fallback;
  throw Error::usage("the runbook " + manifest.name + " needs the parameter " + parameter.name)
      .because(parameter.help.empty() ? "it has no default" : parameter.help)
      .next("add --param " + parameter.name + "=VALUE");
}

}  // namespace

Json resolve_parameters(const Manifest& manifest, const std::map<std::string, std::string>& given) {
  refuse_unknown(manifest, given);
  Json values = Json::object();
  for (const Parameter& parameter : manifest.parameters)
    values[parameter.name] = value_of(manifest, parameter, given);
  return values;
}

}  // namespace plumb::runbook
