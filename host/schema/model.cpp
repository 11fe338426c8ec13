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

/// Sorts pointers, and then moves each object once: objects are large.
template <class T>
void sort_by_name(std::vector<T>& objects) {
  const auto is_before = [](const T& a, const T& b) { return a.name < b.name; };
  if (std::is_sorted(objects.begin(), objects.end(), is_before)) return;
  std::vector<T*> order;
  for (auto& object : objects) order.push_back(&object);
  std::sort(order.begin(), order.end(), [&](const T* a, const T* b) { return is_before(*a, *b); });
  std::vector<T> sorted;
  sorted.reserve(objects.size());
  for (auto* object : order) sorted.push_back(std::move(*object));
  objects = std::move(sorted);
}

// A trigger is named within the schema of its table.
const std::string& schema_of(const Object& object) {
  return object.name.schema.empty() ? object.table.schema : object.name.schema;
}

/// What ids are compared by, without a copy of its texts.
auto key_of(const Object& object) {
  return std::tie(object.kind, schema_of(object), object.table.name, object.name.name, object.signature);
}

auto key_of(const ObjectId& id) { return std::tie(id.kind, id.schema, id.parent, id.name, id.signature); }

void sort_all(std::vector<Privilege>& privileges) { std::sort(privileges.begin(), privileges.end()); }

}  // namespace

const Table* Model::find_table(const Name& name) const { return find_sorted(tables, name); }

const Enum* Model::find_enum(const Name& name) const { return find_sorted(enums, name); }

const Sequence* Model::find_sequence(const Name& name) const { return find_sorted(sequences, name); }

const Object* Model::find_object(const ObjectId& id) const {
  const auto found = std::lower_bound(
      objects.begin(), objects.end(), id,
      [](const Object& object, const ObjectId& wanted) { return key_of(object) < key_of(wanted); });
  return found != objects.end() && key_of(*found) == key_of(id) ? &*found : nullptr;
}

void Model::add_named(Kind kind, const std::string& name) {
  Object object;
  object.kind = kind;
  object.name.name = name;
  objects.push_back(std::move(object));
}

std::vector<std::string> Model::names_of(Kind kind) const {
  std::vector<std::string> names;
  for (const auto& object : objects)
    if (object.kind == kind) names.push_back(object.name.name);
  return names;
}

std::vector<ObjectId> Model::needs_of(const ObjectId& object) const {
  std::vector<ObjectId> out;
  auto at = std::lower_bound(
      dependencies.begin(), dependencies.end(), object,
      [](const Dependency& dependency, const ObjectId& wanted) { return dependency.object < wanted; });
  for (; at != dependencies.end() && at->object == object; ++at) out.push_back(at->needs);
  return out;
}

void Model::sort() {
  sort_by_name(enums);
  sort_by_name(sequences);
  sort_by_name(tables);
  for (auto& table : tables) {
    sort_by_name(table.constraints);
    sort_by_name(table.indexes);
    for (auto& column : table.columns) sort_all(column.privileges);
  }
  for (auto& each : enums) sort_all(each.rights.privileges);
  for (auto& each : sequences) sort_all(each.rights.privileges);
  for (auto& each : tables) sort_all(each.rights.privileges);
  for (auto& each : objects) sort_all(each.rights.privileges);
  std::sort(objects.begin(), objects.end(),
            [](const Object& a, const Object& b) { return key_of(a) < key_of(b); });
  std::sort(dependencies.begin(), dependencies.end());
  dependencies.erase(std::unique(dependencies.begin(), dependencies.end()), dependencies.end());
}

ObjectId id_of(const Enum& object) { return {Kind::enum_type, object.name.schema, "", object.name.name}; }
ObjectId id_of(const Sequence& object) { return {Kind::sequence, object.name.schema, "", object.name.name}; }
ObjectId id_of(const Table& object) { return {Kind::table, object.name.schema, "", object.name.name}; }

ObjectId id_of(const Object& object) {
  return {object.kind, schema_of(object), object.table.name, object.name.name, object.signature};
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
