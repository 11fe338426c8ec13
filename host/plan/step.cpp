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

void chain(Steps& steps, const std::string& name) {
  for (std::size_t i = 1; i < steps.size(); ++i) {
    const auto link = name + " #" + std::to_string(i);
    steps[i - 1].makes.push_back(link);
    steps[i].needs.push_back(link);
  }
}

Steps in_order(Steps steps) {
  Graph graph;
  for (const Step& step : steps) graph.add_node(static_cast<int>(step.phase), step.statement.object);
  add_edges(steps, graph);
  Steps out;
  for (const auto i : graph.order()) out.push_back(std::move(steps[i]));
  return out;
}

}  // namespace plumb::plan
