#include "bookshop.hpp"

#include <algorithm>
#include <stdexcept>

#include "base/file.hpp"

namespace plumb::inspect::test {
namespace {

template <class T>
const T& named(const std::vector<T>& objects, const std::string& name) {
  const auto found =
      std::find_if(objects.begin(), objects.end(), [&](const T& object) { return object.name == name; });
  if (found == objects.end()) throw std::runtime_error("no " + name + " in the model");
  return *found;
}

}  // namespace

const pg::ConnectInfo& bookshop() {
  static const auto database = plumb::test::database_with(
      read_file(std::string(PLUMB_SOURCE_DIR) + "/tests/unit/inspect/bookshop.sql"));
  return database;
}

const schema::Model& whole() {
  static const auto model = part({});
  return model;
}

schema::Model part(const Scope& scope) {
  pg::Session session(bookshop());
  return inspect(session, scope);
}

const schema::Table& table(const std::string& schema, const std::string& name) {
  const auto* found = whole().find_table({schema, name});
  if (!found) throw std::runtime_error("no table " + name + " in the model");
  return *found;
}

const schema::Column& column(const std::string& table_name, const std::string& name) {
  return named(table("public", table_name).columns, name);
}

const schema::Constraint& constraint(const std::string& schema, const std::string& table_name,
                                     const std::string& name) {
  return named(table(schema, table_name).constraints, name);
}

const schema::Index& index(const std::string& schema, const std::string& table_name,
                           const std::string& name) {
  return named(table(schema, table_name).indexes, name);
}

const schema::Object& object(schema::Kind kind, const std::string& name) {
  for (const auto& each : whole().objects)
    if (each.kind == kind && each.name.name == name) return each;
  throw std::runtime_error("no " + std::string(schema::to_string(kind)) + " " + name + " in the model");
}

}  // namespace plumb::inspect::test
