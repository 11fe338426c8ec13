#pragma once
// The dependencies of a model as keys of steps.
#include <map>
#include <string>
#include <vector>

#include "schema/model.hpp"

namespace plumb::plan {

/// What each object needs; a table needs what its columns and constraints need.
class Dependencies {
 public:
  explicit Dependencies(const schema::Model& model);

  /// Adds the keys of all that `object` needs.
  void add_keys(const schema::ObjectId& object, std::vector<std::string>& keys) const;

  /// The columns that an object needs by itself.
  const std::vector<schema::ObjectId>& columns_of(const schema::ObjectId& object) const;

 private:
  std::map<schema::ObjectId, std::vector<schema::ObjectId>> columns_;
  std::map<schema::ObjectId, std::vector<std::string>> keys_;
};

}  // namespace plumb::plan
