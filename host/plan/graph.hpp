#pragma once
// A dependency graph of numbered nodes: a stable topological order, or the circle that prevents one.
#include <cstddef>
#include <string>
#include <vector>

namespace plumb::plan {

/// Nodes with "comes before" edges. Among the nodes that may come next, the one of lowest priority comes
/// first, then the one whose name sorts first, so that the same input always gives the same order.
class Graph {
 public:
  /// Adds a node and returns its number: 0, 1, 2 …
  std::size_t add_node(int priority, std::string name);
  /// States that `before` comes before `after`. Edges from a node to itself are ignored.
  void add_edge(std::size_t before, std::size_t after);
  /// All nodes in order. Throws Error (failed) naming the nodes of a circle when there is one.
  std::vector<std::size_t> order() const;
  /// The nodes of a circle in their order, empty when there is none.
  std::vector<std::size_t> find_circle() const;

 private:
  struct Node {
    int priority;
    std::string name;
    std::vector<std::size_t> after;
  };
  std::vector<Node> nodes_;
};

}  // namespace plumb::plan
