#include "plan/part_settings.hpp"

#include <algorithm>
#include <map>
#include <set>

#include "base/text.hpp"
#include "plan/annotations.hpp"
#include "plan/clauses.hpp"
#include "plan/index_marks.hpp"
#include "plan/keys.hpp"
#include "plan/options.hpp"
#include "plan/part.hpp"
#include "schema/identifier.hpp"

namespace plumb::plan {
namespace {

using schema::Constraint;
using schema::Index;
using schema::Kind;
using schema::Name;
using schema::ObjectId;

bool is_made_in_place(Kind kind, const diff::FieldChange& field) {
  static const std::set<std::string_view> of_indexes = {"options", "clustered", "replica identity",
                                                        "statistics"};
  if (schema::is_remark(field.field)) return true;
  if (has_index(kind))
    return of_indexes.contains(field.field) || (field.field == "parent" && field.from.empty());
  if (kind == Kind::foreign_key && (field.field == "deferrable" || field.field == "initially_deferred"))
    return true;
  return field.field == "validated" && field.to == "yes";
}

std::string index_sql(const ObjectId& id) {
  return "ALTER INDEX " + schema::quoted(id.schema, id.name) + " ";
}

/// The targets of "1=100, 3=500" by column.
std::map<std::string, std::string> statistics_of(const Index& index) {
  std::map<std::string, std::string> out;
  for (const auto& item : list_items(index.more["statistics"])) {
    const auto sign = item.find('=');
    out[item.substr(0, sign)] = item.substr(sign + 1);
  }
  return out;
}

Setting target_setting(const ObjectId& id, const std::string& column, const std::string& from,
                       const std::string& to) {
  const auto sql = [&](const std::string& target) {
    return index_sql(id) + "ALTER COLUMN " + column + " SET STATISTICS " + target;
  };
  return {sql(to), sql(from), lock::share_update_exclusive};
}

void set_statistics(const ObjectId& id, const Index& from, const Index& to, Settings& out) {
  auto before = statistics_of(from), after = statistics_of(to);
  for (const auto& [column, target] : before) after.try_emplace(column, "-1");
  for (const auto& [column, target] : after) {
    const auto old = before.try_emplace(column, "-1").first->second;
    if (old != target) out.push_back(target_setting(id, column, old, target));
  }
}

void set_options(const ObjectId& id, const std::vector<std::string>& from, const std::vector<std::string>& to,
                 Settings& out) {
  const auto sql = [&](const auto& a, const auto& b) {
    return index_sql(id) + join(option_actions(a, b), ", ");
  };
  const auto* lock = shuts_readers_out(from, to) ? lock::access_exclusive : lock::share_update_exclusive;
  if (from != to) out.push_back({sql(from, to), sql(to, from), lock});
}

Settings settings_of(const ObjectId& id, const Index& from, const Index& to) {
  Settings out;
  set_options(id, from.options, to.options, out);
  set_statistics(id, from, to, out);
  return out;
}

std::string change_timing(const Name& table, const Constraint& key) {
  const auto timing = deferral(key);
  return alter_table(
      table, "ALTER CONSTRAINT " + schema::quoted(key.name) + (timing.empty() ? " NOT DEFERRABLE" : timing));
}

/// What was checked cannot be made unchecked: the way back is a new constraint.
std::string made_anew(const Name& table, const Constraint& constraint) {
  return alter_table(
      table, "DROP CONSTRAINT " + schema::quoted(constraint.name) + ", " + add_constraint(constraint));
}

Setting validating(const Draft& draft, const Name& table, const Constraint& from) {
  Setting out{alter_table(table, "VALIDATE CONSTRAINT " + schema::quoted(from.name)), made_anew(table, from),
              lock::share_update_exclusive};
  if (draft.may_hold_rows(table))
    out.hazards = {draft.table_hazard(HazardKind::full_scan, "all rows are read", table),
                   draft.table_hazard(HazardKind::may_fail_on_data, "fails when a row does not fit", table)};
  return out;
}

Settings settings_of(const Draft& draft, const ObjectId& id, const Constraint& from, const Constraint& to) {
  Settings out;
  const Name table{id.schema, id.parent};
  set_options(id, list_items(from.more["options"]), list_items(to.more["options"]), out);
  if (deferral(from) != deferral(to))
    out.push_back({change_timing(table, to), change_timing(table, from), lock::access_exclusive});
  if (from.validated != to.validated) out.push_back(validating(draft, table, from));
  return out;
}

Settings settings_of(const Draft& draft, const ObjectId& id) {
  if (id.kind == Kind::index) return settings_of(id, *find_index(draft.from, id), *find_index(draft.to, id));
  return settings_of(draft, id, *find_constraint(draft.from, id), *find_constraint(draft.to, id));
}

}  // namespace

bool is_made_in_place(const diff::Change& change) {
  return change.action == diff::Action::alter && std::ranges::all_of(change.fields, [&](const auto& field) {
           return is_made_in_place(change.object.kind, field);
         });
}

void set_part(Draft& draft, const ObjectId& id) {
  for (auto& setting : settings_of(draft, id)) {
    auto step = part_step(Phase::alter_table, change_name(diff::Action::alter, id.kind),
                          {id.schema, id.parent}, id, std::move(setting.sql), setting.lock);
    step.statement.hazards = std::move(setting.hazards);
    step.statement.inverse.restores = Restores::all;
    if (!setting.inverse.empty()) step.statement.inverse.sql = {std::move(setting.inverse)};
    draft.steps.push_back(std::move(step));
  }
  const auto *from = find_constraint(draft.from, id), *to = find_constraint(draft.to, id);
  if (!from || !to || from->validated == to->validated) return;
  for (auto& sql : annotation_statements(draft, id))
    draft.steps.back().statement.inverse.sql.push_back(std::move(sql));
}

std::vector<std::string> statements_after_creating(const Name& table, const Index& index) {
  const ObjectId id{Kind::index, table.schema, table.name, index.name};
  Settings settings;
  set_statistics(id, Index{}, index, settings);
  std::vector<std::string> out;
  for (auto& setting : settings) out.push_back(std::move(setting.sql));
  return out;
}

}  // namespace plumb::plan
