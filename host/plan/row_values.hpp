#pragma once
// Rows of tables as values: the server writes no table anew, and fills no new column of one, while a column
// holds its rows or an expression is of their type.
#include <optional>
#include <vector>

#include "schema/model.hpp"

namespace plumb::plan {

/// Views, policies and the like, and checks, with an expression of the type of a table's rows.
std::vector<schema::ObjectId> users_of_rows(const schema::Model& model, const schema::Name& table);

/// A column of another table that holds rows of the table before and after; absent when there is none.
std::optional<schema::ObjectId> holder_of_rows(const schema::Model& from, const schema::Model& to,
                                               const schema::Name& table);

/// True when the server gives a value to the rows that are there as the column is added.
bool fills_rows(const schema::Column& column);

}  // namespace plumb::plan
