#include "plan/step.hpp"

#include <unordered_map>

#include "plan/graph.hpp"

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

void add_edges(const Steps& steps, Graph& graph) {
  const Index makers = index_of(steps, &Step::makes), removers = index_of(steps, &Step::removes);
  for (std::size_t i = 0; i < steps.size(); ++i) {
    for (const auto& key : steps[i].needs)
      for (const auto maker : steps_of(makers, key)) graph.add_edge(maker, i);
    for (const auto& key : steps[i].uses)
      for (const auto remover : steps_of(removers, key)) graph.add_edge(i, remover);
    for (const auto& key : steps[i].makes)
      for (const auto remover : steps_of(removers, key)) graph.add_edge(remover, i);
  }
}

}  // namespace

void note_touched(Step& step, const schema::ObjectId& id) {
  using schema::Kind;
  const bool is_part = !id.parent.empty();
  if (is_part) step.relations.push_back({id.schema, id.parent});
  if (id.kind == Kind::table || id.kind == Kind::sequence || id.kind == Kind::view ||
      id.kind == Kind::materialized_view)
    step.relations.push_back({id.schema, id.name});
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

Steps in_order(Steps steps) {
  Graph graph;
  for (const Step& step : steps) graph.add_node(priority_of(step), step.statement.object);
  add_edges(steps, graph);
  Steps out;
  for (const auto i : graph.order()) out.push_back(std::move(steps[i]));
  return out;
}

}  // namespace plumb::plan
