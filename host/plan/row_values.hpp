#pragma once
// Rows of tables as values: the server writes no table anew, and fills no new column of one, while a column
// holds its rows or an expression is of their type.
#include <map>
#include <optional>
#include <vector>

#include "schema/model.hpp"

namespace plumb::plan {

/// Who has rows of which table as values. Refers to both models.
class RowValues {
 public:
  RowValues(const schema::Model& before, const schema::Model& after);

  /// Views, policies and the like, checks and indexes, with an expression of the type of the table's rows.
  std::vector<schema::ObjectId> users(const schema::Name& table) const;

  /// A column of another table that holds rows of the table before and after; absent when there is none.
  std::optional<schema::ObjectId> holder(const schema::Name& table) const;

 private:
  const schema::Model& from_;
  const schema::Model& to_;
  std::map<schema::Name, std::vector<const schema::ObjectId*>> dependents_;  ///< of tables as a whole
};

/// True when the server gives a value to the rows that are there as the column is added.
bool fills_rows(const schema::Column& column);

}  // namespace plumb::plan
