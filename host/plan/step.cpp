#include "plan/step.hpp"

#include <algorithm>
#include <unordered_map>

#include "plan/graph.hpp"
#include "plan/rounds.hpp"

namespace plumb::plan {
namespace {

using Index = std::unordered_map<std::string, std::vector<std::size_t>>;
using Keys = std::vector<std::string> Step::*;

Index index_of(const Steps& steps, Keys keys) {
  Index index;
  for (std::size_t i = 0; i < steps.size(); ++i)
    for (const auto& key : steps[i].*keys) index[key].push_back(i);
  return index;
}

const std::vector<std::size_t>& steps_of(const Index& index, const std::string& key) {
  static const std::vector<std::size_t> none;
  const auto found = index.find(key);
  return found == index.end() ? none : found->second;
}

/// What comes first among steps that may come next: by phase, then by kind, backwards where things are
/// dropped.
int priority_of(const Step& step) {
  constexpr int kinds = 1000;
  const int kind = static_cast<int>(step.object.kind);
  const bool drops = step.phase < Phase::create_schema;
  return static_cast<int>(step.phase) * kinds + (drops ? kinds - 1 - kind : kind);
}

/// True for what is made anew before the step, which has nothing to do with the one that is removed.
bool needs_new_one(const Step& step, const std::string& key, const Index& makers) {
  return std::ranges::find(step.needs, key) != step.needs.end() && !steps_of(makers, key).empty();
}

Edges edges_of(const Steps& steps) {
  const Index makers = index_of(steps, &Step::makes), removers = index_of(steps, &Step::removes);
  Edges edges;
  for (std::size_t i = 0; i < steps.size(); ++i) {
    for (const auto& key : steps[i].needs)
      for (const auto maker : steps_of(makers, key)) edges.emplace_back(maker, i);
    for (const auto& key : steps[i].uses)
      if (!needs_new_one(steps[i], key, makers))
        for (const auto remover : steps_of(removers, key)) edges.emplace_back(i, remover);
    for (const auto& key : steps[i].makes)
      for (const auto remover : steps_of(removers, key)) edges.emplace_back(remover, i);
  }
  return edges;
}

Graph graph_of(const Steps& steps, const Edges& edges, const std::vector<int>& rounds) {
  constexpr int phases = 1'000'000;
  Graph graph;
  for (std::size_t i = 0; i < steps.size(); ++i)
    graph.add_node(rounds[i] * phases + priority_of(steps[i]), steps[i].statement.object);
  for (const auto& [before, after] : edges) graph.add_edge(before, after);
  return graph;
}

bool all_together(const Steps& steps) {
  return std::ranges::all_of(steps, [](const Step& step) { return step.sharing == Sharing::together; });
}

}  // namespace

void note_touched(Step& step, const schema::ObjectId& id) {
  using schema::Kind;
  const bool is_part = !id.parent.empty();
  if (is_part) step.relations.push_back({id.schema, id.parent});
  if (schema::is_relation(id.kind)) step.relations.push_back({id.schema, id.name});
  if (id.kind == Kind::enum_type) step.types.push_back({id.schema, id.name});
  const bool is_in_table = is_part && id.kind >= Kind::column && id.kind <= Kind::index;
  if (id.kind != Kind::table && id.kind != Kind::sequence && id.kind != Kind::enum_type && !is_in_table)
    step.objects.push_back(schema::to_string(id));
}

void chain(Steps& steps, const std::string& name) {
  for (std::size_t i = 1; i < steps.size(); ++i) {
    const auto link = name + " #" + std::to_string(i);
    steps[i - 1].makes.push_back(link);
    steps[i].needs.push_back(link);
  }
}

std::vector<std::size_t> untied(const Steps& steps) {
  std::vector<bool> is_tied(steps.size(), false);
  for (const auto& [before, after] : edges_of(steps)) is_tied[before] = is_tied[after] = true;
  std::vector<std::size_t> out;
  for (std::size_t i = 0; i < steps.size(); ++i)
    if (!is_tied[i]) out.push_back(i);
  return out;
}

Ordering in_order(Steps steps) {
  const auto edges = edges_of(steps);
  auto graph = graph_of(steps, edges, std::vector<int>(steps.size(), 0));
  Ordering out;
  for (const auto i : graph.find_circle()) out.circle.push_back(steps[i].object);
  if (!out.circle.empty()) return out;
  if (!all_together(steps)) graph = graph_of(steps, edges, rounds_of(steps, edges, graph.order()));
  for (const auto i : graph.order()) out.steps.push_back(std::move(steps[i]));
  return out;
}

}  // namespace plumb::plan
