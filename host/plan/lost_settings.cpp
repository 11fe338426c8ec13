#include "plan/lost_settings.hpp"

#include <algorithm>

#include "plan/craft.hpp"
#include "plan/keys.hpp"
#include "plan/part.hpp"
#include "plan/settings.hpp"
#include "plan/table_spelling.hpp"

namespace plumb::plan {
namespace {

void add_settings_of(const schema::Name& table, const schema::Column& column, Reach reach,
                     std::vector<std::string>& out) {
  for (auto& setting : column_settings(table, retyped(column), column, reach))
    out.push_back(std::move(setting.sql));
}

bool is_on(const Draft& draft, const schema::ObjectId& statistics, const schema::ObjectId& column) {
  const auto needs = draft.from.needs_of(statistics);
  return statistics.kind == schema::Kind::statistics && std::ranges::find(needs, column) != needs.end();
}

}  // namespace

std::vector<std::string> lost_settings(const Draft& draft, const schema::Name& table,
                                       const schema::Column& column, Reach reach) {
  std::vector<std::string> out;
  add_settings_of(table, column, reach, out);
  for (const auto& heir : draft.lineage.descendants(table))
    if (const auto* own = schema::find_column(*heir.from, column.name); own && is_inherited(*own))
      add_settings_of(heir.from->name, *own, Reach::only, out);
  return out;
}

void keep_settings_of_heirs(Draft& draft, const schema::Name& table, const std::string& column) {
  if (draft.lineage.parent_of_column(table, column)) return;  // the statement is that of the parent
  for (const auto& heir : draft.lineage.descendants(table)) {
    const auto *before = schema::find_column(*heir.from, column),
               *after = schema::find_column(*heir.to, column);
    if (!before || !after || !is_inherited(*before)) continue;
    const auto id = schema::id_of(*heir.to, *after);
    if (draft.altered_columns.contains(id)) continue;
    for (auto& setting : column_settings(heir.to->name, retyped(*before), *after, Reach::only)) {
      auto step = part_step(Phase::alter_column, "AlterColumn", heir.to->name, id, std::move(setting.sql),
                            setting.lock);
      step.needs.push_back(keys::altered(heir.to->name, column));
      step.statement.inverse.restores = Restores::all;  // that of the type sets it again
      draft.steps.push_back(std::move(step));
    }
  }
}

std::vector<LostTarget> lost_targets(const Draft& draft, const schema::ObjectId& column) {
  std::vector<LostTarget> out;
  for (const auto* statistics : draft.sitting_on(schema::table_of(column))) {
    const auto id = schema::id_of(*statistics);
    const auto* after = draft.to.find_object(id);
    if (!after || draft.gone.contains(id) || !after->properties.has("target") || !is_on(draft, id, column))
      continue;
    const bool had_one = statistics->properties.has("target");
    out.push_back({set_statistics_target(*after), had_one ? set_statistics_target(*statistics) : ""});
  }
  return out;
}

}  // namespace plumb::plan
