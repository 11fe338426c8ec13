#include "plan/dependencies.hpp"

#include "plan/keys.hpp"

namespace plumb::plan {
namespace {

using schema::Kind;
using schema::ObjectId;

bool is_type_of(const ObjectId& column, const ObjectId& needs) {
  return column.kind == Kind::column && needs.kind >= Kind::collation && needs.kind <= Kind::range_type;
}

bool is_inside(const ObjectId& id, const ObjectId& table) {
  return id == table || (id.schema == table.schema && id.parent == table.name);
}

void add_keys_of(const ObjectId& id, std::vector<std::string>& keys) {
  for (auto& key : keys::of(id)) keys.push_back(std::move(key));
}

}  // namespace

bool comes_with_table(Kind kind) {
  return kind == Kind::column || kind == Kind::check || kind == Kind::exclusion ||
         kind == Kind::primary_key || kind == Kind::unique;
}

std::vector<ObjectId> parts_of(const schema::Table& table) {
  std::vector<ObjectId> parts;
  for (const auto& column : table.columns) parts.push_back(schema::id_of(table, column));
  for (const auto& constraint : table.constraints)
    if (comes_with_table(constraint.kind)) parts.push_back(schema::id_of(table, constraint));
  return parts;
}

void Dependencies::add_keys(const ObjectId& object, std::vector<std::string>& keys) const {
  for (const auto& needs : model_.needs_of(object)) {
    add_keys_of(needs, keys);
    const bool is_published = object.kind == Kind::publication && needs.kind == Kind::table;
    if (is_published) keys.push_back(keys::logged(schema::table_of(needs)));
  }
  const auto* table = object.kind == Kind::table ? model_.find_table(schema::table_of(object)) : nullptr;
  if (!table) return;
  for (const auto& part : parts_of(*table))
    for (const auto& needs : model_.needs_of(part))
      if (!is_inside(needs, object) && (!belated_.contains(part) || is_type_of(part, needs)))
        add_keys_of(needs, keys);
}

void Dependencies::add_type_keys(const ObjectId& column, std::vector<std::string>& keys) const {
  for (const auto& needs : model_.needs_of(column))
    if (is_type_of(column, needs)) add_keys_of(needs, keys);
}

std::vector<ObjectId> Dependencies::columns_of(const ObjectId& object) const {
  auto columns = model_.needs_of(object);
  std::erase_if(columns, [](const ObjectId& needs) { return needs.kind != Kind::column; });
  return columns;
}

}  // namespace plumb::plan
