#pragma once
// The dependencies of a model as keys of steps.
#include <map>
#include <set>
#include <string>
#include <vector>

#include "schema/model.hpp"

namespace plumb::plan {

/// True for kinds of parts that a table makes when it makes itself: foreign keys and indexes follow in steps
/// of their own.
bool comes_with_table(schema::Kind kind);

/// What each object needs; a table needs what its columns and constraints need, but for the belated ones
/// (circles.hpp).
class Dependencies {
 public:
  Dependencies(const schema::Model& model, const std::set<schema::ObjectId>& belated);

  /// Adds the keys of all that `object` needs.
  void add_keys(const schema::ObjectId& object, std::vector<std::string>& keys) const;

  /// Adds the keys of the types and collations that a column needs, whatever its default calls.
  void add_type_keys(const schema::ObjectId& column, std::vector<std::string>& keys) const;

  /// The columns that an object needs by itself.
  const std::vector<schema::ObjectId>& columns_of(const schema::ObjectId& object) const;

 private:
  std::map<schema::ObjectId, std::vector<schema::ObjectId>> columns_;
  std::map<schema::ObjectId, std::vector<std::string>> keys_, type_keys_;
};

}  // namespace plumb::plan
