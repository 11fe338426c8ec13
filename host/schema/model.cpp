#include "schema/model.hpp"

#include <algorithm>
#include <tuple>

namespace plumb::schema {
namespace {

template <class T>
const T* find_sorted(const std::vector<T>& objects, const Name& name) {
  const auto found =
      std::lower_bound(objects.begin(), objects.end(), name,
                       [](const T& object, const Name& wanted) { return object.name < wanted; });
  return found != objects.end() && found->name == name ? &*found : nullptr;
}

template <class T>
void sort_by_name(std::vector<T>& objects) {
  std::sort(objects.begin(), objects.end(), [](const T& a, const T& b) { return a.name < b.name; });
}

Kind kind_of(const Other& object) { return object.kind == "view" ? Kind::view : Kind::other; }

}  // namespace

const Table* Model::find_table(const Name& name) const { return find_sorted(tables, name); }

const Enum* Model::find_enum(const Name& name) const { return find_sorted(enums, name); }

void Model::sort() {
  std::sort(schemas.begin(), schemas.end());
  std::sort(extensions.begin(), extensions.end());
  sort_by_name(enums);
  sort_by_name(sequences);
  sort_by_name(tables);
  for (auto& table : tables) {
    sort_by_name(table.constraints);
    sort_by_name(table.indexes);
  }
  for (auto& other : others) std::sort(other.uses.begin(), other.uses.end());
  std::sort(others.begin(), others.end(), [](const Other& a, const Other& b) {
    return std::tie(a.name, a.kind, a.table) < std::tie(b.name, b.kind, b.table);
  });
}

ObjectId id_of(const Enum& object) { return {Kind::enum_type, object.name.schema, "", object.name.name}; }
ObjectId id_of(const Sequence& object) { return {Kind::sequence, object.name.schema, "", object.name.name}; }
ObjectId id_of(const Table& object) { return {Kind::table, object.name.schema, "", object.name.name}; }

ObjectId id_of(const Other& object) {
  const Kind kind = kind_of(object);
  return {kind, object.name.schema, object.table.name, object.name.name,
          kind == Kind::other ? object.kind : ""};
}

ObjectId id_of(const Table& table, const Column& column) {
  return {Kind::column, table.name.schema, table.name.name, column.name};
}

ObjectId id_of(const Table& table, const Constraint& constraint) {
  return {constraint.kind, table.name.schema, table.name.name, constraint.name};
}

ObjectId id_of(const Table& table, const Index& index) {
  return {Kind::index, table.name.schema, table.name.name, index.name};
}

const Column* find_column(const Table& table, std::string_view name) {
  for (const auto& column : table.columns)
    if (column.name == name) return &column;
  return nullptr;
}

const Constraint* primary_key(const Table& table) {
  for (const auto& constraint : table.constraints)
    if (constraint.kind == Kind::primary_key) return &constraint;
  return nullptr;
}

bool is_plain(const Index& index) {
  return index.predicate.empty() && std::all_of(index.keys.begin(), index.keys.end(),
                                                [](const IndexKey& key) { return key.expression.empty(); });
}

}  // namespace plumb::schema
