#include <algorithm>
#include <set>
#include <unordered_map>
#include <unordered_set>

#include "prisma/resolve.hpp"

namespace plumb::prisma {
namespace {

/// By schema, then by name.
template <class T>
using ByName = std::unordered_map<std::string_view, std::unordered_map<std::string_view, T>>;

class NameCheck {
 public:
  NameCheck(const Datamodel& datamodel, Problems& problems) : datamodel_(datamodel), problems_(problems) {}

  void check_tables();
  void check_enums();
  void check_columns(const ModelType& model);
  void check_keys(const ModelType& model);
  void check_foreign_keys();

 private:
  bool is_key_of(const ModelType& model, std::string_view name) const;

  const Datamodel& datamodel_;
  Problems& problems_;
  std::unordered_map<std::string_view, std::unordered_set<std::string_view>>
      relations_;                    ///< names of tables, keys and indexes by schema
  ByName<std::string_view> tables_;  ///< the models they are of
};

/// Where a block gets its name in the database.
Place place_of_name(const syntax::Block& block) {
  for (const auto& attribute : block.attributes)
    if (attribute.name == "map") return attribute.place;
  return block.place;
}

void NameCheck::check_tables() {
  for (const auto& model : datamodel_.models) {
    if (!model.is_view) relations_[model.table.schema].insert(model.table.name);
    const auto [other, is_new] = tables_[model.table.schema].emplace(model.table.name, model.name());
    if (!is_new)
      problems_.add(
          place_of_name(*model.block),
          "model \"" + std::string(other->second) + "\" has the same table \"" + model.table.name + "\"",
          "give one of them another @@map");
  }
  for (const auto& relation : datamodel_.relations) {
    if (!relation.is_many_to_many) continue;
    auto& taken = tables_[relation.forward.model->table.schema];
    const auto [other, is_new] = taken.emplace(relation.database_name, "another relation");
    if (!is_new)
      problems_.add(relation.forward.place,
                    "the table of this relation, \"" + relation.database_name + "\", is that of " +
                        std::string(other->second),
                    "give the relation a name: @relation(\"Name\")");
  }
}

/// A table is a type too.
void NameCheck::check_enums() {
  ByName<const EnumType*> enums;
  for (const auto& type : datamodel_.enums) {
    const auto [other, is_new] = enums[type.name.schema].emplace(type.name.name, &type);
    const bool is_table = tables_[type.name.schema].contains(type.name.name);
    if (is_new && !is_table) continue;
    const auto owner = is_new ? "a table" : "enum \"" + std::string(other->second->block->name) + "\"";
    problems_.add(type.block->place, owner + " has the same name \"" + type.name.name + "\" in the database",
                  "give one of them another @@map");
  }
}

void NameCheck::check_columns(const ModelType& model) {
  const bool are_names = std::all_of(model.fields.begin(), model.fields.end(), [](const auto& field) {
    return !field.is_column() || field.column == field.name();
  });
  if (are_names) return;  // which differ already
  std::unordered_set<std::string_view> columns(model.fields.size());
  for (const auto& field : model.fields)
    if (field.is_column() && !columns.insert(field.column).second)
      problems_.add(field.node->place,
                    "another field of \"" + std::string(model.name()) + "\" has the same column \"" +
                        field.column + "\"",
                    "give one of them another @map");
}

/// Tables, primary keys, unique indexes and indexes share one namespace in each schema.
void NameCheck::check_keys(const ModelType& model) {
  auto& taken = relations_[model.table.schema];
  for (const auto& key : model.keys) {
    if (!taken.insert(key.name).second)
      problems_.add(key.place, "another table, key or index is named \"" + key.name + "\" in the database",
                    "give one of them another map");
  }
}

bool NameCheck::is_key_of(const ModelType& model, std::string_view name) const {
  const auto taken = relations_.find(model.table.schema);
  return taken != relations_.end() && taken->second.contains(name) &&
         std::any_of(model.keys.begin(), model.keys.end(), [&](const Key& key) { return key.name == name; });
}

void NameCheck::check_foreign_keys() {
  std::set<std::pair<const ModelType*, std::string_view>> names;
  for (const auto& relation : datamodel_.relations) {
    const auto& end = relation.forward;
    if (relation.is_many_to_many || end.fields.empty() || end.model->is_view || end.field->related->is_view)
      continue;
    const bool is_new = names.emplace(end.model, relation.database_name).second;
    if (is_new && !is_key_of(*end.model, relation.database_name)) continue;
    problems_.add(end.place,
                  "another " + std::string(is_new ? "" : "foreign ") + "key of \"" +
                      std::string(end.model->name()) + "\" is named \"" + relation.database_name +
                      "\" in the database",
                  "give one of them another map");
  }
}

}  // namespace

void check_unique_names(const Datamodel& datamodel, Problems& problems) {
  NameCheck check(datamodel, problems);
  check.check_tables();
  check.check_enums();
  for (const auto& model : datamodel.models) check.check_columns(model);
  for (const auto& model : datamodel.models)
    if (!model.is_view) check.check_keys(model);
  if (datamodel.config.has_foreign_keys) check.check_foreign_keys();
}

}  // namespace plumb::prisma
