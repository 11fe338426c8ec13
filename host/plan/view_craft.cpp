// Views, materialized views and the indexes of these.
#include "base/text.hpp"
#include "plan/craft.hpp"
#include "plan/target.hpp"
#include "schema/identifier.hpp"

namespace plumb::plan {
namespace {

using schema::Object;

std::string with_options(const Object& view) {
  const auto& options = view.properties["options"];
  return options.empty() ? "" : " WITH (" + options + ")";
}

// Defaults of a view's columns, for INSERT through it.
constexpr std::string_view k_default = "default ";

Alterations change_defaults(const Object& from, const Object& to) {
  const auto set = [&](const std::string& column, const std::string& value) {
    return "ALTER VIEW " + to.name.sql() + " ALTER COLUMN " + schema::quoted(column) +
           (value.empty() ? " DROP DEFAULT" : " SET DEFAULT " + value);
  };
  Alterations out;
  for (const auto* side : {&from, &to})
    for (const auto& [name, value] : side->properties.list()) {
      const auto &before = from.properties[name], &after = to.properties[name];
      if (!name.starts_with(k_default) || before == after || (side == &from && !after.empty())) continue;
      const auto column = name.substr(k_default.size());
      out.push_back(alteration(set(column, after), set(column, before)));
    }
  return out;
}

std::string or_replace(const Object& view) {
  return "CREATE OR REPLACE VIEW " + view.name.sql() + with_options(view) + " AS\n" +
         view.properties["query"];
}

std::vector<std::string> create_view(const Object& view) {
  std::vector<std::string> out = {"CREATE VIEW " + view.name.sql() + with_options(view) + " AS\n" +
                                  view.properties["query"]};
  for (auto& alteration : change_defaults({}, view)) out.push_back(std::move(alteration.sql));
  return out;
}

// CREATE OR REPLACE VIEW keeps the columns there are and may add some behind them (manual, CREATE VIEW).
bool only_adds_columns(const std::string& from, const std::string& to) {
  return to == from || to.starts_with(from + ", ");
}

std::optional<Alterations> alter_view(const Object& from, const Object& to) {
  if (!only_adds_columns(from.properties["columns"], to.properties["columns"])) return std::nullopt;
  const bool can_return = from.properties["columns"] == to.properties["columns"];
  Alterations out;
  if (from.properties["query"] != to.properties["query"] ||
      from.properties["options"] != to.properties["options"]) {
    out.push_back(alteration(or_replace(to), or_replace(from)));
    // Columns that were added can be taken away only with the view.
    if (!can_return)
      out.back().inverse = {{"DROP VIEW " + from.name.sql(), create_view(from).front()}, Restores::shape};
  }
  for (auto& change : change_defaults(from, to)) out.push_back(std::move(change));
  return out;
}

std::vector<std::string> create_materialized_view(const Object& view) {
  const auto& method = view.properties["access method"];
  std::string sql = "CREATE MATERIALIZED VIEW " + view.name.sql();
  if (!method.empty()) sql += " USING " + schema::quoted(method);
  sql += with_options(view) + " AS\n" + view.properties["query"];
  return {view.properties["populated"] == "no" ? sql + "\nWITH NO DATA" : sql};
}

// Storage parameters are set and reset by name; all else makes it anew.
std::optional<Alterations> alter_materialized_view(const Object& from, const Object& to) {
  if (!same_but(from, to, {"options"})) return std::nullopt;
  const auto alter = "ALTER MATERIALIZED VIEW " + to.name.sql();
  const auto change = [&](const std::string& before, const std::string& after) {
    if (!after.empty()) return alter + " SET (" + after + ")";
    std::vector<std::string> names;
    for (const auto& option : split(before, ','))
      names.emplace_back(trim(option.substr(0, option.find('='))));
    return alter + " RESET (" + join(names, ", ") + ")";
  };
  const auto &before = from.properties["options"], &after = to.properties["options"];
  return Alterations{alteration(change(before, after), change(after, before))};
}

std::vector<std::string> create_view_index(const Object& index) { return {index.properties["definition"]}; }

}  // namespace

Craft view_craft() { return {create_view, alter_view, nullptr}; }

Craft materialized_view_craft() { return {create_materialized_view, alter_materialized_view, nullptr}; }

Craft view_index_craft() { return {create_view_index, only_anew, nullptr}; }

}  // namespace plumb::plan
