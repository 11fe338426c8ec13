#pragma once
// The dependencies of a model as keys of steps.
#include <set>
#include <string>
#include <vector>

#include "schema/model.hpp"

namespace plumb::plan {

/// True for kinds of parts that a table makes when it makes itself: foreign keys and indexes follow in steps
/// of their own.
bool comes_with_table(schema::Kind kind);

/// The parts of a table that come with it.
std::vector<schema::ObjectId> parts_of(const schema::Table& table);

/// What each object needs; a table needs what its columns and constraints need, but for the belated ones
/// (circles.hpp). Refers to both arguments.
class Dependencies {
 public:
  Dependencies(const schema::Model& model, const std::set<schema::ObjectId>& belated)
      : model_(model), belated_(belated) {}

  /// Adds the keys of all that `object` needs.
  void add_keys(const schema::ObjectId& object, std::vector<std::string>& keys) const;

  /// Adds the keys of the types and collations that a column needs, whatever its default calls.
  void add_type_keys(const schema::ObjectId& column, std::vector<std::string>& keys) const;

  /// The columns that an object needs by itself.
  std::vector<schema::ObjectId> columns_of(const schema::ObjectId& object) const;

 private:
  const schema::Model& model_;
  const std::set<schema::ObjectId>& belated_;
};

}  // namespace plumb::plan
