#include "prisma/lower.hpp"

#include <algorithm>

#include "prisma/constraint_names.hpp"
#include "schema/identifier.hpp"
#include "schema/sequence_limits.hpp"

namespace plumb::prisma {
namespace {

using schema::Kind;

std::vector<std::string> columns_of(const Key& key) {
  std::vector<std::string> columns;
  columns.reserve(key.parts.size());
  for (const auto& part : key.parts) columns.push_back(part.field->column);
  return columns;
}

class Lowering {
 public:
  Lowering(const Datamodel& datamodel, bool has_primary_join_keys)
      : datamodel_(datamodel), has_primary_join_keys_(has_primary_join_keys) {}
  Lowered lowered();

 private:
  const Datamodel& datamodel_;
  bool has_primary_join_keys_;
  Lowered out_;
  std::set<schema::Name> sequences_;  ///< names that are taken, as far as a sequence could have them

  void add_extension(const std::string& name);
  void reserve_name(const std::string& schema, const std::string& name);
  void reserve_names();
  void lower_model(const ModelType& model);
  schema::Column lower_column(const ModelType& model, const Field& field);
  void add_sequence(const ModelType& model, const Field& field, schema::Column& column);
};

schema::Constraint primary_key_of(const Key& key) {
  schema::Constraint constraint;
  constraint.kind = Kind::primary_key;
  constraint.name = key.name;
  constraint.columns = columns_of(key);
  return constraint;
}

schema::Index index_of(const Key& key) {
  schema::Index index;
  index.name = key.name;
  index.unique = key.kind == KeyKind::unique;
  index.method = sql_name(key.method);
  index.keys.reserve(key.parts.size());
  for (const auto& part : key.parts) {
    schema::IndexKey index_key;
    index_key.column = part.field->column;
    index_key.operator_class = part.operator_class;
    index_key.descending = index_key.nulls_first = part.is_descending;
    index.keys.push_back(std::move(index_key));
  }
  if (!key.predicate.empty()) index.predicate = "(" + key.predicate + ")";
  return index;
}

/// serial: a sequence of the column's own type, named by the server.
void Lowering::add_sequence(const ModelType& model, const Field& field, schema::Column& column) {
  schema::Sequence sequence;
  sequence.type = field.type.full;
  sequence.maximum = schema::largest_of(sequence.type);
  sequence.owner_table = model.table;
  sequence.owner_column = field.column;
  const auto name_with = [&](const std::string& label) {
    return schema::Name{model.table.schema, server_name(model.table.name, field.column, label)};
  };
  sequence.name = name_with("seq");
  for (int i = 1; !sequences_.insert(sequence.name).second; ++i)
    sequence.name = name_with("seq" + std::to_string(i));
  column.default_sql = "nextval(" + schema::literal(sequence.name.sql()) + "::regclass)";
  column.not_null = true;
  out_.model.sequences.push_back(std::move(sequence));
}

schema::Column Lowering::lower_column(const ModelType& model, const Field& field) {
  schema::Column column;
  column.name = field.column;
  column.type = field.type.full;
  if (field.is_list() && !column.type.ends_with("[]")) column.type += "[]";  // lists of lists are lists
  const auto* id = model.id();
  const bool is_in_id = id && std::any_of(id->parts.begin(), id->parts.end(),
                                          [&](const auto& part) { return part.field == &field; });
  column.not_null = field.is_required() || is_in_id;
  column.default_sql = field.default_sql;
  const auto address = [&] {
    return schema::ObjectId{Kind::column, model.table.schema, model.table.name, column.name};
  };
  if (field.default_kind == DefaultKind::autoincrement) {
    if (!column.not_null) out_.optional_serials.insert(address());
    add_sequence(model, field, column);
  }
  if (field.default_kind == DefaultKind::database) out_.database_defaults.insert(address());
  return column;
}

/// The server makes an extension in the first schema of the search_path, which is public where a URL names
/// no other.
void Lowering::add_extension(const std::string& name) {
  out_.model.add_named(Kind::extension, name);
  const std::string home(datamodel_.config.schema_of(name));
  if (home != "public") out_.model.objects.back().properties.set("schema", home);
}

void Lowering::reserve_name(const std::string& schema, const std::string& name) {
  if (name.find("_seq") != std::string::npos) sequences_.insert({schema, name});
}

/// Names of tables and indexes, which a sequence has to dodge.
void Lowering::reserve_names() {
  for (const auto& model : datamodel_.models) {
    if (model.is_view) continue;
    reserve_name(model.table.schema, model.table.name);
    for (const auto& key : model.keys) reserve_name(model.table.schema, key.name);
  }
  for (const auto& relation : datamodel_.relations)
    if (relation.is_many_to_many) reserve_name(relation.forward.model->table.schema, relation.database_name);
}

void Lowering::lower_model(const ModelType& model) {
  schema::Table table;
  table.name = model.table;
  table.columns.reserve(model.fields.size());
  for (const auto& field : model.fields)
    if (field.is_column()) table.columns.push_back(lower_column(model, field));
  for (const auto& key : model.keys) {
    if (key.kind == KeyKind::id)
      table.constraints.push_back(primary_key_of(key));
    else
      table.indexes.push_back(index_of(key));
    if (key.where) out_.partial_indexes.insert(schema::id_of(table, table.indexes.back()));
  }
  out_.model.tables.push_back(std::move(table));
}

Lowered Lowering::lowered() {
  const auto& config = datamodel_.config;
  for (const auto& name : config.schemas.empty() ? std::vector{config.default_schema} : config.schemas)
    out_.model.add_named(schema::Kind::schema, name);
  for (const auto& extension : config.extensions) add_extension(extension.name);
  for (const auto& type : datamodel_.enums) out_.model.enums.push_back({type.name, type.values, {}, {}});
  reserve_names();
  out_.model.tables.reserve(datamodel_.models.size());
  for (const auto& model : datamodel_.models)
    if (!model.is_view) lower_model(model);
  lower_relations(datamodel_, has_primary_join_keys_, out_);
  out_.model.sort();
  return std::move(out_);
}

}  // namespace

Lowered lower(const Datamodel& datamodel, bool has_primary_join_keys) {
  return Lowering(datamodel, has_primary_join_keys).lowered();
}

}  // namespace plumb::prisma
