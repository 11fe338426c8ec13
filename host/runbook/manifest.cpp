#include <algorithm>

#include "base/error.hpp"
#include "base/text.hpp"
#include "runbook/runbook.hpp"

namespace plumb::runbook {
namespace {

const std::vector<std::string> k_manifest_keys = {"name", "version", "summary", "needs", "params", "steps"};
const std::vector<std::string> k_parameter_keys = {"type", "help", "default", "choices"};
const std::vector<std::string> k_types = {"string", "integer", "boolean"};

Error wrong(const Source& source, const std::string& message) {
  return Error::usage(source.path + ": " + message);
}

void check_keys(const Source& source, const Json& object, const std::vector<std::string>& keys,
                const std::string& where) {
  for (const auto& [key, value] : object.items()) {
    if (std::find(keys.begin(), keys.end(), key) != keys.end()) continue;
    Error error = wrong(source, where + " has the unknown key " + display(key));
    const auto near = nearest(key, keys);
    throw error.because(near ? "did you mean " + *near + "?" : "the keys are " + join(keys, ", "));
  }
}

std::string required_text(const Source& source, const Json& json, const std::string& key) {
  const auto found = json.find(key);
  if (found == json.end() || !found->is_string() || found->get<std::string>().empty())
    throw wrong(source, "the runbook needs the text " + key);
  return found->get<std::string>();
}

/// Texts of a Lua list; Lua writes an empty list and an empty table alike.
std::vector<std::string> texts(const Source& source, const Json& json, const std::string& key) {
  const auto found = json.find(key);
  if (found == json.end() || found->is_null() || found->empty()) return {};
  if (!found->is_array() ||
      !std::all_of(found->begin(), found->end(), [](const Json& item) { return item.is_string(); }))
    throw wrong(source, key + " has to be a list of texts");
  return found->get<std::vector<std::string>>();
}

bool fits(const Parameter& parameter, const Json& value) {
  if (parameter.type == "integer") return value.is_number_integer();
  if (parameter.type == "boolean") return value.is_boolean();
  return value.is_string();
}

Parameter parameter_from(const Source& source, const std::string& name, const Json& json) {
  const std::string where = "parameter " + name;
  if (!json.is_object() && !json.empty()) throw wrong(source, where + " has to be a table");
  check_keys(source, json, k_parameter_keys, where);
  Parameter parameter;
  parameter.name = name;
  if (json.is_object()) {
    parameter.type = text_of(json, "type", "string");
    parameter.help = text_of(json, "help");
    parameter.fallback = json.value("default", Json());
    parameter.choices = texts(source, json, "choices");
  }
  if (std::find(k_types.begin(), k_types.end(), parameter.type) == k_types.end())
    throw wrong(source, where + " has the unknown type " + display(parameter.type))
        .because("the types are " + join(k_types, ", "));
  if (!parameter.fallback.is_null() && !fits(parameter, parameter.fallback))
    throw wrong(source, "the default of " + where + " is not of type " + parameter.type);
  return parameter;
}

bool is_version(std::string_view text) {
  const auto parts = split(text, '.');
  return parts.size() == 3 && std::all_of(parts.begin(), parts.end(), [](const std::string& part) {
           return !part.empty() && part.find_first_not_of("0123456789") == std::string::npos;
         });
}

/// The quoted text that opens a call's arguments at `at`: `("name"` or ` "name"`.
std::optional<std::string> quoted_argument(std::string_view text, std::size_t at) {
  at = text.find_first_not_of(" \t\n(", at);
  if (at == std::string_view::npos || (text[at] != '"' && text[at] != '\'')) return std::nullopt;
  const auto end = text.find(text[at], at + 1);
  if (end == std::string_view::npos) return std::nullopt;
  return std::string(text.substr(at + 1, end - at - 1));
}

/// The names that stand in `:step("…"` in the order of the text. Only a help for reading: names made while
/// running are not among them.
std::vector<std::string> steps_in(std::string_view text) {
  constexpr std::string_view call = ":step";
  std::vector<std::string> steps;
  for (auto at = text.find(call); at != std::string_view::npos; at = text.find(call, at + call.size()))
    if (const auto name = quoted_argument(text, at + call.size())) steps.push_back(*name);
  return steps;
}

}  // namespace

Manifest manifest_from_json(const Json& json, const Source& source) {
  if (!json.is_object()) throw wrong(source, "the file has to return plumb.runbook { … }");
  check_keys(source, json, k_manifest_keys, "the runbook");
  Manifest manifest;
  manifest.name = required_text(source, json, "name");
  manifest.version = required_text(source, json, "version");
  manifest.summary = text_of(json, "summary");
  manifest.needs = texts(source, json, "needs");
  manifest.steps = json.contains("steps") ? texts(source, json, "steps") : steps_in(source.text);
  if (manifest.name != source.name)
    throw wrong(source,
                "the runbook calls itself " + display(manifest.name) + ", its file says " + source.name)
        .next("rename one of them");
  if (!is_version(manifest.version))
    throw wrong(source, "the version " + display(manifest.version) + " is not of the form 1.2.3");
  if (const auto parameters = json.find("params"); parameters != json.end() && parameters->is_object())
    for (const auto& [name, value] : parameters->items())
      manifest.parameters.push_back(parameter_from(source, name, value));
  return manifest;
}

Json to_json(const Manifest& manifest) {
  Json parameters = Json::object();
  for (const Parameter& parameter : manifest.parameters) {
    Json& json = parameters[parameter.name] = {{"type", parameter.type}, {"help", parameter.help}};
    if (!parameter.fallback.is_null()) json["default"] = parameter.fallback;
    if (!parameter.choices.empty()) json["choices"] = parameter.choices;
  }
  return {{"name", manifest.name},   {"version", manifest.version}, {"summary", manifest.summary},
          {"needs", manifest.needs}, {"params", parameters},        {"steps", manifest.steps}};
}

}  // namespace plumb::runbook
