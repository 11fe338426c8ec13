#include "plan/graph.hpp"

#include <queue>
#include <tuple>

#include "base/error.hpp"
#include "base/text.hpp"

namespace plumb::plan {
namespace {

enum class Mark { unseen, open, done };

}  // namespace

std::size_t Graph::add_node(int priority, std::string name) {
  nodes_.push_back({priority, std::move(name), {}});
  return nodes_.size() - 1;
}

void Graph::add_edge(std::size_t before, std::size_t after) {
  if (before != after) nodes_[before].after.push_back(after);
}

std::vector<std::size_t> Graph::order() const {
  std::vector<std::size_t> waits_for(nodes_.size());
  for (const Node& node : nodes_)
    for (const auto after : node.after) ++waits_for[after];
  const auto later = [&](std::size_t a, std::size_t b) {
    return std::tie(nodes_[a].priority, nodes_[a].name, a) > std::tie(nodes_[b].priority, nodes_[b].name, b);
  };
  std::priority_queue<std::size_t, std::vector<std::size_t>, decltype(later)> ready(later);
  for (std::size_t i = 0; i < nodes_.size(); ++i)
    if (waits_for[i] == 0) ready.push(i);
  std::vector<std::size_t> out;
  while (!ready.empty()) {
    const auto next = ready.top();
    ready.pop();
    out.push_back(next);
    for (const auto after : nodes_[next].after)
      if (--waits_for[after] == 0) ready.push(after);
  }
  if (out.size() == nodes_.size()) return out;
  std::vector<std::string> names;
  for (const auto node : find_circle()) names.push_back(nodes_[node].name);
  throw Error::failed("the changes depend on each other in a circle").because(join(names, " -> "));
}

// Depth first without recursion: the open nodes are the path to the present one.
std::vector<std::size_t> Graph::find_circle() const {
  std::vector<Mark> marks(nodes_.size(), Mark::unseen);
  std::vector<std::pair<std::size_t, std::size_t>> path;  // node, next edge to follow
  for (std::size_t start = 0; start < nodes_.size(); ++start) {
    if (marks[start] == Mark::unseen) path.emplace_back(start, 0), marks[start] = Mark::open;
    while (!path.empty()) {
      auto& [node, edge] = path.back();
      if (edge == nodes_[node].after.size()) {
        marks[node] = Mark::done;
        path.pop_back();
        continue;
      }
      const auto next = nodes_[node].after[edge++];
      if (marks[next] == Mark::unseen)
        path.emplace_back(next, 0), marks[next] = Mark::open;
      else if (marks[next] == Mark::open) {
        std::vector<std::size_t> circle;
        for (const auto& [open, unused] : path)
          if (!circle.empty() || open == next) circle.push_back(open);
        return circle;
      }
    }
  }
  return {};
}

}  // namespace plumb::plan
