#include <algorithm>
#include <unordered_map>

#include "prisma/constraint_names.hpp"
#include "prisma/join_keys.hpp"
#include "prisma/lower.hpp"

namespace plumb::prisma {
namespace {

using schema::Action;
using schema::Constraint;
using schema::Kind;

std::vector<std::string> columns_of(const std::vector<const Field*>& fields) {
  std::vector<std::string> columns;
  columns.reserve(fields.size());
  for (const auto* field : fields) columns.push_back(field->column);
  return columns;
}

/// Prisma counts a relation as required when any of its columns is.
Action default_on_delete(const RelationEnd& end) {
  const bool has_required = std::any_of(end.fields.begin(), end.fields.end(),
                                        [](const auto* field) { return field->is_required(); });
  return has_required || end.field->is_required() ? Action::restrict : Action::set_null;
}

Constraint foreign_key_of(const Relation& relation) {
  const auto& end = relation.forward;
  Constraint key;
  key.kind = Kind::foreign_key;
  key.name = relation.database_name;
  key.columns = columns_of(end.fields);
  key.references = end.field->related->table;
  key.referenced_columns = columns_of(end.references);
  key.on_delete = end.on_delete.value_or(default_on_delete(end));
  key.on_update = end.on_update.value_or(Action::cascade);
  return key;
}

Constraint join_key_of(const schema::Name& table, const std::string& column, const ModelType& model) {
  Constraint key;
  key.kind = Kind::foreign_key;
  key.name = join_name(table.name, "_" + column + "_fkey");
  key.columns = {column};
  key.references = model.table;
  key.referenced_columns = {model.id()->parts[0].field->column};
  key.on_delete = key.on_update = Action::cascade;
  return key;
}

schema::Column join_column(const std::string& name, const ModelType& model) {
  schema::Column column;
  column.name = name;
  column.type = model.id()->parts[0].field->type.full;
  column.not_null = true;
  return column;
}

/// The table of an implicit many-to-many relation: A and B in order of the models' names, in the first one's
/// schema.
schema::Table join_table_of(const Relation& relation, bool has_primary_key, bool has_foreign_keys) {
  const auto &first = *relation.forward.model, &second = *relation.back.model;
  schema::Table table;
  table.name = join_table_name(relation);
  table.columns = {join_column("A", first), join_column("B", second)};
  add_join_key(table, has_primary_key);
  schema::Index index;
  index.name = join_name(table.name.name, "_B_index");
  index.keys.emplace_back().column = "B";
  table.indexes.push_back(std::move(index));
  if (!has_foreign_keys) return table;
  table.constraints.push_back(join_key_of(table.name, "A", first));
  table.constraints.push_back(join_key_of(table.name, "B", second));
  return table;
}

}  // namespace

void lower_relations(const Datamodel& datamodel, bool has_primary_join_keys, Lowered& lowered) {
  std::unordered_map<const ModelType*, std::size_t> tables;
  for (const auto& model : datamodel.models)
    if (!model.is_view) tables.emplace(&model, tables.size());
  const bool has_foreign_keys = datamodel.config.has_foreign_keys;
  for (const auto& relation : datamodel.relations) {
    const auto& end = relation.forward;
    if (end.model->is_view || end.field->related->is_view) continue;
    if (relation.is_many_to_many) {
      auto table = join_table_of(relation, has_primary_join_keys, has_foreign_keys);
      lowered.join_tables.insert(table.name);
      lowered.model.tables.push_back(std::move(table));
    } else if (has_foreign_keys) {
      lowered.model.tables[tables.at(end.model)].constraints.push_back(foreign_key_of(relation));
    }
  }
}

}  // namespace plumb::prisma
