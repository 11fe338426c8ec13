// Text search: parsers, templates, dictionaries and configurations.
#include <algorithm>

#include "plan/clauses.hpp"
#include "plan/craft.hpp"
#include "plan/target.hpp"
#include "schema/identifier.hpp"

namespace plumb::plan {
namespace {

using schema::Object;

constexpr std::string_view k_mapping = "mapping ";

std::string create_with(const Object& object, const std::vector<std::string>& clauses) {
  return "CREATE " + target_of(schema::id_of(object)) + " " + in_parentheses(clauses);
}

std::vector<std::string> create_parser(const Object& parser) {
  return {create_with(parser, clauses_of(parser, {{"START", "start"},
                                                  {"GETTOKEN", "gettoken"},
                                                  {"END", "end"},
                                                  {"HEADLINE", "headline"},
                                                  {"LEXTYPES", "lextypes"}}))};
}

std::vector<std::string> create_template(const Object& object) {
  return {create_with(object, clauses_of(object, {{"INIT", "init"}, {"LEXIZE", "lexize"}}))};
}

std::vector<std::string> create_dictionary(const Object& dictionary) {
  auto clauses = clauses_of(dictionary, {{"TEMPLATE", "template"}});
  for (auto& option : list_items(dictionary.properties["options"])) clauses.push_back(std::move(option));
  return {create_with(dictionary, clauses)};
}

/// "stopwords" of "stopwords = 'english'", as SQL.
std::string option_name(const std::string& option) { return option.substr(0, option.find(" = ")); }

/// Sets what `to` has otherwise than `from`; an option without a value is taken away. The server appends what
/// is set to what is there: from the first place that differs all has to be set.
std::string change_options(const Object& from, const Object& to) {
  const auto before = list_items(from.properties["options"]), after = list_items(to.properties["options"]);
  std::vector<std::string> kept, clauses;
  for (const auto& option : before) {
    const auto is_it = [&](const auto& other) { return option_name(other) == option_name(option); };
    const bool stays = std::any_of(after.begin(), after.end(), is_it);
    stays ? kept.push_back(option) : clauses.push_back(option_name(option));
  }
  clauses.insert(clauses.end(), std::ranges::mismatch(kept, after).in2, after.end());
  return "ALTER " + target_of(schema::id_of(to)) + " " + in_parentheses(clauses);
}

std::optional<Alterations> alter_dictionary(const Object& from, const Object& to) {
  if (from.properties["template"] != to.properties["template"]) return std::nullopt;
  return Alterations{alteration(change_options(from, to), change_options(to, from))};
}

/// The statement that leads from one mapping of a kind of token to another; empty is none.
std::string map_token(const Object& object, const std::string& token, const std::string& from,
                      const std::string& to) {
  const std::string action = from.empty() ? "ADD" : to.empty() ? "DROP" : "ALTER";
  return "ALTER " + target_of(schema::id_of(object)) + " " + action + " MAPPING FOR " +
         schema::quoted(token) + (to.empty() ? "" : " WITH " + to);
}

Alterations map_tokens(const Object& from, const Object& to) {
  Alterations out;
  const auto map = [&](const std::string& token) {
    const auto name = std::string(k_mapping) + token;
    const auto &before = from.properties[name], &after = to.properties[name];
    if (before != after)
      out.push_back(alteration(map_token(to, token, before, after), map_token(to, token, after, before)));
  };
  for (const auto& mapping : attributes_named(from, k_mapping)) map(mapping.name);
  for (const auto& mapping : attributes_named(to, k_mapping))
    if (!from.properties.has(std::string(k_mapping) + mapping.name)) map(mapping.name);
  return out;
}

std::vector<std::string> create_configuration(const Object& configuration) {
  std::vector<std::string> out = {
      create_with(configuration, clauses_of(configuration, {{"PARSER", "parser"}}))};
  for (auto& change : map_tokens({}, configuration)) out.push_back(std::move(change.sql));
  return out;
}

std::optional<Alterations> alter_configuration(const Object& from, const Object& to) {
  if (from.properties["parser"] != to.properties["parser"]) return std::nullopt;
  return map_tokens(from, to);
}

}  // namespace

Craft text_search_parser_craft() { return {create_parser, only_anew, nullptr}; }

Craft text_search_template_craft() { return {create_template, only_anew, nullptr}; }

Craft text_search_dictionary_craft() { return {create_dictionary, alter_dictionary, nullptr}; }

Craft text_search_configuration_craft() { return {create_configuration, alter_configuration, nullptr}; }

}  // namespace plumb::plan
