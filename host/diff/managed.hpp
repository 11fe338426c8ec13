#pragma once
// What is managed, object by object.
#include "diff/change.hpp"

namespace plumb::diff {

/// True when `managed` covers a schema.
bool manages_schema(const Managed& managed, const std::string& schema);
/// True when it covers a table as it stands in one of the models; beside its name, what it is counts.
bool manages(const Managed& managed, const schema::Table& table);
/// A constraint or index of `table`.
bool manages(const Managed& managed, const schema::Table& table, const schema::Constraint& constraint);
bool manages(const Managed& managed, const schema::Table& table, const schema::Index& index);
bool manages(const Managed& managed, const schema::Object& object);
/// True when a difference in this field counts: schema.prisma says nothing of comments, storage and the like.
bool manages_field(const Managed& managed, std::string_view field);

}  // namespace plumb::diff
