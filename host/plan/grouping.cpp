#include "plan/grouping.hpp"

#include <algorithm>
#include <set>

namespace plumb::plan {
namespace {

template <class T>
void sort_unique(std::vector<T>& names) {
  std::sort(names.begin(), names.end());
  names.erase(std::unique(names.begin(), names.end()), names.end());
}

// Any later statement that spells the value counts: taking one for a use that is none costs a transaction, no
// more.
bool is_used(const Step& value, const Steps& steps) {
  return std::any_of(steps.begin(), steps.end(), [&](const Step& step) {
    return step.added_value.empty() && step.statement.sql.find(value.added_value) != std::string::npos;
  });
}

bool must_commit_first(const Steps& steps) {
  return std::any_of(steps.begin(), steps.end(),
                     [&](const Step& step) { return !step.added_value.empty() && is_used(step, steps); });
}

Group group_of(Steps steps, const schema::Model& from, const schema::Model& to) {
  Group group;
  group.transactional = steps.front().sharing != Sharing::outside;
  for (auto& step : steps) {
    group.relations.insert(group.relations.end(), step.relations.begin(), step.relations.end());
    group.types.insert(group.types.end(), step.types.begin(), step.types.end());
    group.objects.insert(group.objects.end(), step.objects.begin(), step.objects.end());
    group.statements.push_back(std::move(step.statement));
  }
  add_dependents(group, from, to);
  sort_names(group);
  return group;
}

void add_dependents_in(const schema::Model& model, const std::set<schema::Name>& touched, Group& group) {
  for (const auto& table : model.tables)
    for (const auto& constraint : table.constraints)
      if (constraint.kind == schema::Kind::foreign_key && touched.contains(constraint.references))
        group.relations.push_back(table.name);
}

}  // namespace

Steps::iterator end_of_group(Steps::iterator begin, Steps::iterator end) {
  if (begin->sharing != Sharing::together) return begin + 1;
  return std::find_if(begin, end, [](const Step& step) { return step.sharing != Sharing::together; });
}

void sort_names(Group& group) {
  sort_unique(group.relations);
  sort_unique(group.types);
  sort_unique(group.objects);
}

void add_dependents(Group& group, const schema::Model& from, const schema::Model& to) {
  const std::set<schema::Name> touched(group.relations.begin(), group.relations.end());
  add_dependents_in(from, touched, group);
  if (&to != &from) add_dependents_in(to, touched, group);
}

std::vector<Group> grouped(Steps steps, const schema::Model& from, const schema::Model& to) {
  std::vector<Group> groups;
  if (must_commit_first(steps)) {
    const auto rest = std::stable_partition(steps.begin(), steps.end(),
                                            [](const Step& step) { return !step.added_value.empty(); });
    groups.push_back(
        group_of({std::make_move_iterator(steps.begin()), std::make_move_iterator(rest)}, from, to));
    steps.erase(steps.begin(), rest);
  }
  for (auto begin = steps.begin(); begin != steps.end();) {
    const auto end = end_of_group(begin, steps.end());
    groups.push_back(group_of({std::make_move_iterator(begin), std::make_move_iterator(end)}, from, to));
    begin = end;
  }
  return groups;
}

}  // namespace plumb::plan
