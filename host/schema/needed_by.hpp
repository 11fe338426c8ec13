#pragma once
// The dependencies of a model the other way round.
#include <span>
#include <vector>

#include "schema/model.hpp"

namespace plumb::schema {

/// What needs which object. Refers to the model's dependencies, which have to stay as they are.
class NeededBy {
 public:
  explicit NeededBy(const Model& model);

  /// The dependencies on `needs`, by the order of their objects.
  std::span<const Dependency* const> of(const ObjectId& needs) const;

 private:
  std::vector<const Dependency*> sorted_;
};

}  // namespace plumb::schema
