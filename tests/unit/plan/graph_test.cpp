#include "plan/graph.hpp"

#include "base/error.hpp"
#include "support/catch.hpp"

namespace plumb::plan {
namespace {

using Order = std::vector<std::size_t>;

TEST_CASE("nodes without edges come by priority, then by name") {
  Graph graph;
  graph.add_node(2, "a");
  graph.add_node(1, "c");
  graph.add_node(1, "b");
  CHECK(graph.order() == Order{2, 1, 0});
}

TEST_CASE("an edge wins over priority") {
  Graph graph;
  const auto late = graph.add_node(1, "late"), early = graph.add_node(2, "early");
  graph.add_edge(early, late);
  CHECK(graph.order() == Order{early, late});
}

TEST_CASE("the same edge stated twice is one edge, and a node does not wait for itself") {
  Graph graph;
  const auto a = graph.add_node(1, "a"), b = graph.add_node(1, "b");
  graph.add_edge(b, a);
  graph.add_edge(b, a);
  graph.add_edge(a, a);
  CHECK(graph.order() == Order{b, a});
}

TEST_CASE("a circle is reported by the names in it") {
  Graph graph;
  const auto start = graph.add_node(1, "start"), a = graph.add_node(1, "a"), b = graph.add_node(1, "b");
  graph.add_edge(start, a);
  graph.add_edge(a, b);
  graph.add_edge(b, a);
  CHECK(graph.find_circle() == Order{a, b});
  try {
    graph.order();
    FAIL("no circle was reported");
  } catch (const Error& error) {
    CHECK_THAT(error.detail, test::ContainsSubstring("a -> b"));
  }
}

TEST_CASE("a long chain is ordered without deep recursion") {
  Graph graph;
  constexpr std::size_t length = 200000;
  for (std::size_t i = 0; i < length; ++i) graph.add_node(1, "n");
  for (std::size_t i = 1; i < length; ++i) graph.add_edge(i, i - 1);
  CHECK(graph.order().front() == length - 1);
  CHECK(graph.find_circle().empty());
}

}  // namespace
}  // namespace plumb::plan
