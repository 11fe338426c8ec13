// Views, materialized views and the indexes of these.
#include <algorithm>
#include <set>

#include "base/text.hpp"
#include "plan/clauses.hpp"
#include "plan/craft.hpp"
#include "plan/options.hpp"
#include "plan/settings.hpp"
#include "plan/target.hpp"
#include "schema/identifier.hpp"

namespace plumb::plan {
namespace {

using schema::Object;

std::string with_options(const Object& view) {
  const auto& options = view.properties["options"];
  return options.empty() ? "" : " WITH " + option_settings(list_items(options));
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
  auto out = fill_view(view);
  out.front() = "CREATE VIEW " + view.name.sql() + with_options(view) + " AS\n" + view.properties["query"];
  return out;
}

// CREATE OR REPLACE VIEW keeps the columns there are and may add some behind them (manual, CREATE VIEW).
bool only_adds_columns(const std::string& from, const std::string& to) {
  return to == from || to.starts_with(from + ", ");
}

/// What decides which rows a view shows to whom: security_barrier, security_invoker.
std::vector<std::string> security_options(const Object& view) {
  auto out = list_items(view.properties["options"]);
  std::erase_if(out, [](const std::string& option) { return !option.starts_with("security_"); });
  return out;
}

std::vector<Hazard> change_view(const Object& from, const Object& to) {
  if (security_options(from) == security_options(to)) return {};
  return {hazard(HazardKind::changes_permissions, "other rows may be seen through it than before")};
}

std::optional<Alterations> alter_view(const Object& from, const Object& to) {
  if (!only_adds_columns(from.properties["columns"], to.properties["columns"])) return std::nullopt;
  const bool can_return = from.properties["columns"] == to.properties["columns"];
  Alterations out;
  if (from.properties["query"] != to.properties["query"] ||
      from.properties["options"] != to.properties["options"]) {
    out.push_back(alteration(or_replace(to), or_replace(from)));
    out.back().hazards = change_view(from, to);
    // Columns that were added can be taken away only with the view.
    if (!can_return)
      out.back().inverse = {{"DROP VIEW " + from.name.sql(), create_view(from).front()}, Restores::shape};
  }
  for (auto& change : change_defaults(from, to)) out.push_back(std::move(change));
  return out;
}

constexpr std::string_view k_column = "column ";

bool is_column_setting(std::string_view name) { return name.starts_with(k_column); }

bool same_attributes(const Object& from, const Object& to) {
  auto left = from, right = to;
  for (auto* view : {&left, &right}) {
    const auto all = view->properties;
    for (const auto& [name, value] : all.list())
      if (is_column_setting(name)) view->properties.set(name, "");
  }
  return same_but(left, right, {"options"});
}

std::vector<std::string> option_statements(const Object& from, const Object& to) {
  std::vector<std::string> out;
  for (const auto& action :
       option_actions(list_items(from.properties["options"]), list_items(to.properties["options"])))
    out.push_back("ALTER MATERIALIZED VIEW " + to.name.sql() + " " + action);
  return out;
}

// "total numeric(10,2)": the name ends at the first blank outside of quotes.
std::size_t end_of_name(const std::string& column) {
  std::size_t end = 0;
  for (bool is_quoted = false; end < column.size() && (is_quoted || column[end] != ' '); ++end)
    if (column[end] == '"') is_quoted = !is_quoted;
  return end;
}

/// A column of a materialized view as one of a table, with what is set on it: "column storage mail".
schema::Column as_column(const Object& view, const std::string& name) {
  schema::Column column;
  column.name = name;
  for (const auto& item : list_items(view.properties["columns"]))
    if (const auto end = end_of_name(item); item.substr(0, end) == schema::quoted(name))
      column.type = item.substr(std::min(end + 1, item.size()));
  for (const auto* setting : {"storage", "compression", "statistics", "options"})
    column.more.set(setting, view.properties[std::string(k_column) + setting + " " + name]);
  return column;
}

/// The columns that something is set on.
std::set<std::string> set_columns(const Object& view) {
  std::set<std::string> out;
  for (const auto& [setting, value] : attributes_named(view, k_column))
    out.insert(setting.substr(setting.find(' ') + 1));
  return out;
}

Alterations change_columns(const Object& from, const Object& to) {
  auto names = set_columns(from);
  names.merge(set_columns(to));
  Alterations out;
  for (const auto& name : names)
    for (auto& setting : column_settings(to.name, as_column(from, name), as_column(to, name), Reach::all))
      out.push_back({std::move(setting.sql),
                     {{std::move(setting.inverse)}, Restores::all},
                     {},
                     false,
                     std::move(setting.lock)});
  return out;
}

std::vector<std::string> create_materialized_view(const Object& view) {
  const auto& method = view.properties["access method"];
  std::string sql = "CREATE MATERIALIZED VIEW " + view.name.sql();
  if (!method.empty()) sql += " USING " + schema::quoted(method);
  sql += with_options(view) + " AS\n" + view.properties["query"];
  std::vector<std::string> out = {view.properties["populated"] == "no" ? sql + "\nWITH NO DATA" : sql};
  for (auto& change : change_columns({}, view)) out.push_back(std::move(change.sql));
  return out;
}

// Storage parameters are set and reset by name, and so is what columns have; all else makes it anew.
std::optional<Alterations> alter_materialized_view(const Object& from, const Object& to) {
  if (!same_attributes(from, to)) return std::nullopt;
  Alterations out;
  for (auto& sql : option_statements(from, to))
    out.push_back({std::move(sql), {{}, Restores::all}, {}, false, lock::share_update_exclusive});
  if (!out.empty())
    out.front().inverse.sql = option_statements(to, from);  // the first leads all the way back
  for (auto& change : change_columns(from, to)) out.push_back(std::move(change));
  return out;
}

std::string cluster_on(const Object& index, bool is_clustered) {
  return "ALTER MATERIALIZED VIEW " + index.table.sql() +
         (is_clustered ? " CLUSTER ON " + schema::quoted(index.name.name) : " SET WITHOUT CLUSTER");
}

/// The target that statistics of a key have: "2=500".
std::string target_for(const Object& index, const std::string& key) {
  for (const auto& item : list_items(index.properties["statistics"]))
    if (item.starts_with(key + "=")) return item.substr(key.size() + 1);
  return "-1";
}

Alterations change_targets(const Object& from, const Object& to) {
  std::set<std::string> keys;
  for (const auto* index : {&from, &to})
    for (const auto& item : list_items(index->properties["statistics"]))
      keys.insert(item.substr(0, item.find('=')));
  Alterations out;
  const auto set = [&](const std::string& key, const Object& as) {
    return "ALTER INDEX " + to.name.sql() + " ALTER COLUMN " + key + " SET STATISTICS " + target_for(as, key);
  };
  for (const auto& key : keys)
    if (target_for(from, key) != target_for(to, key)) out.push_back(alteration(set(key, to), set(key, from)));
  return out;
}

std::vector<std::string> create_view_index(const Object& index) {
  std::vector<std::string> out = {index.properties["definition"]};
  for (auto& change : change_targets({}, index)) out.push_back(std::move(change.sql));
  if (index.properties.has("clustered")) out.push_back(cluster_on(index, true));
  return out;
}

// A view is clustered on one index: the mark is taken off before another gets it.
std::optional<Alterations> alter_view_index(const Object& from, const Object& to) {
  if (!same_but(from, to, {"clustered", "statistics"})) return std::nullopt;
  auto out = change_targets(from, to);
  const bool is_clustered = to.properties.has("clustered");
  if (from.properties.has("clustered") != is_clustered) {
    out.push_back(alteration(cluster_on(to, is_clustered), cluster_on(to, !is_clustered)));
    out.back().comes_first = !is_clustered;
  }
  for (auto& change : out) change.lock = lock::share_update_exclusive;
  return out;
}

std::string nothing_as(const std::string& column) {
  const auto end = end_of_name(column);
  return "NULL::" + column.substr(std::min(end + 1, column.size())) + " AS " + column.substr(0, end);
}

}  // namespace

std::string outline_view(const Object& view) {
  std::vector<std::string> columns;
  for (const auto& column : list_items(view.properties["columns"])) columns.push_back(nothing_as(column));
  return "CREATE OR REPLACE VIEW " + view.name.sql() + " AS\n SELECT " + join(columns, ",\n    ");
}

std::vector<std::string> fill_view(const Object& view) {
  std::vector<std::string> out = {or_replace(view)};
  for (auto& alteration : change_defaults({}, view)) out.push_back(std::move(alteration.sql));
  return out;
}

Craft view_craft() { return {.create = create_view, .alter = alter_view, .changing = change_view}; }

Craft materialized_view_craft() { return {create_materialized_view, alter_materialized_view, nullptr}; }

Craft view_index_craft() { return {create_view_index, alter_view_index, nullptr}; }

}  // namespace plumb::plan
