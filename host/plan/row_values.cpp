#include "plan/row_values.hpp"

#include <algorithm>

#include "plan/column_type.hpp"
#include "plan/worklist.hpp"
#include "schema/mentions.hpp"

namespace plumb::plan {
namespace {

using schema::Kind;
using schema::Model;
using schema::Name;
using schema::ObjectId;

bool can_be_made_again(Kind kind) {
  return kind == Kind::view || kind == Kind::materialized_view || kind == Kind::rule ||
         kind == Kind::trigger || kind == Kind::policy || kind == Kind::check || kind == Kind::index;
}

bool has_value_of(const schema::Index& index, const std::string& type) {
  return schema::mentions_value_of(index.predicate, type) ||
         std::ranges::any_of(index.keys, [&](const schema::IndexKey& key) {
           return schema::mentions_value_of(key.expression, type);
         });
}

bool has_value_of(const Model& model, const ObjectId& id, const std::string& type) {
  if (const auto* check = find_constraint(model, id))
    return schema::mentions_value_of(check->definition, type);
  if (const auto* index = find_index(model, id)) return has_value_of(*index, type);
  const auto* object = model.find_object(id);
  return object && std::ranges::any_of(object->properties.list(), [&](const schema::Property& property) {
           return schema::mentions_value_of(property.value, type);
         });
}

bool is_of_rows(const Model& model, const ObjectId& id, const Name& table) {
  const auto* holder = id.kind == Kind::column ? model.find_table(schema::table_of(id)) : nullptr;
  const auto* column = holder ? schema::find_column(*holder, id.name) : nullptr;
  return column && element_type(column->type) == table.sql();
}

}  // namespace

RowValues::RowValues(const Model& before, const Model& after) : from_(before), to_(after) {
  for (const auto& [object, needs] : from_.dependencies)
    if (needs.kind == Kind::table && (object.kind == Kind::column || can_be_made_again(object.kind)))
      dependents_[{needs.schema, needs.name}].push_back(&object);
}

std::vector<ObjectId> RowValues::users(const Name& table) const {
  std::vector<ObjectId> out;
  const auto found = dependents_.find(table);
  if (found == dependents_.end()) return out;
  for (const auto* object : found->second)
    if (object->kind != Kind::column && has_value_of(from_, *object, table.sql())) out.push_back(*object);
  return out;
}

std::optional<ObjectId> RowValues::holder(const Name& table) const {
  const auto found = dependents_.find(table);
  if (found == dependents_.end()) return std::nullopt;
  for (const auto* object : found->second)
    if (is_of_rows(from_, *object, table) && is_of_rows(to_, *object, table)) return *object;
  return std::nullopt;
}

bool fills_rows(const schema::Column& column) {
  return !column.default_sql.empty() || !column.generated.empty() ||
         column.identity != schema::Identity::none;
}

}  // namespace plumb::plan
