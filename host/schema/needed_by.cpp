#include "schema/needed_by.hpp"

#include <algorithm>

namespace plumb::schema {

NeededBy::NeededBy(const Model& model) {
  sorted_.reserve(model.dependencies.size());
  for (const auto& dependency : model.dependencies) sorted_.push_back(&dependency);
  std::ranges::sort(sorted_, [](const Dependency* a, const Dependency* b) {
    const auto order = a->needs <=> b->needs;
    return order != 0 ? order < 0 : a < b;  // the model's are sorted by their objects
  });
}

std::span<const Dependency* const> NeededBy::of(const ObjectId& needs) const {
  const auto found = std::ranges::equal_range(sorted_, needs, {}, &Dependency::needs);
  return {found.begin(), found.end()};
}

}  // namespace plumb::schema
