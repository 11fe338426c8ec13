#include "plan/lost_settings.hpp"

#include <algorithm>

#include "plan/craft.hpp"
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
