#pragma once
// One database that holds every kind of object once, read once for all tests of a program.
#include "inspect/inspect.hpp"
#include "support/database.hpp"

namespace plumb::inspect::test {

/// The database.
const pg::ConnectInfo& bookshop();

/// Its model, read whole.
const schema::Model& whole();

/// A part of it, read in a session of its own.
schema::Model part(const Scope& scope);

/// Its table of that name.
const schema::Table& table(const std::string& schema, const std::string& name);
const schema::Column& column(const std::string& table, const std::string& name);
const schema::Constraint& constraint(const std::string& schema, const std::string& table,
                                     const std::string& name);
const schema::Index& index(const std::string& schema, const std::string& table, const std::string& name);
/// Its object of that kind and name; fails the test when there is none.
const schema::Object& object(schema::Kind kind, const std::string& name);

}  // namespace plumb::inspect::test
