#include <map>
#include <unordered_set>

#include "prisma/lower.hpp"
#include "prisma/resolve.hpp"

namespace plumb::prisma {
namespace {

using schema::Name;

class NameCheck {
 public:
  NameCheck(const Datamodel& datamodel, Problems& problems) : datamodel_(datamodel), problems_(problems) {}

  void check_tables();
  void check_enums();
  void check_columns(const ModelType& model);
  void check_keys(const ModelType& model);
  void check_foreign_keys();

 private:
  const Datamodel& datamodel_;
  Problems& problems_;
  std::unordered_set<std::string> keys_;  ///< schema and name, with a NUL between
};

/// Where a block gets its name in the database.
Place place_of_name(const syntax::Block& block) {
  for (const auto& attribute : block.attributes)
    if (attribute.name == "map") return attribute.place;
  return block.place;
}

void NameCheck::check_tables() {
  std::map<Name, std::string> tables;
  for (const auto& model : datamodel_.models) {
    const auto [other, is_new] = tables.emplace(model.table, model.name());
    if (!is_new)
      problems_.add(place_of_name(*model.block),
                    "model \"" + other->second + "\" has the same table \"" + model.table.name + "\"",
                    "give one of them another @@map");
  }
  for (const auto& relation : datamodel_.relations) {
    if (!relation.is_many_to_many) continue;
    const auto [other, is_new] = tables.emplace(join_table_name(relation), "another relation");
    if (!is_new)
      problems_.add(relation.forward.place,
                    "the table of this relation, \"" + other->first.name + "\", is that of " + other->second,
                    "give the relation a name: @relation(\"Name\")");
  }
}

void NameCheck::check_enums() {
  std::map<Name, const EnumType*> enums;
  for (const auto& type : datamodel_.enums)
    if (const auto [other, is_new] = enums.emplace(type.name, &type); !is_new)
      problems_.add(type.block->place,
                    "enum \"" + std::string(other->second->block->name) + "\" has the same name \"" +
                        type.name.name + "\" in the database",
                    "give one of them another @@map");
}

void NameCheck::check_columns(const ModelType& model) {
  std::unordered_set<std::string_view> columns(model.fields.size());
  for (const auto& field : model.fields)
    if (field.is_column() && !columns.insert(field.column).second)
      problems_.add(field.node->place,
                    "another field of \"" + std::string(model.name()) + "\" has the same column \"" +
                        field.column + "\"",
                    "give one of them another @map");
}

/// Primary keys, unique indexes and indexes share one namespace in each schema.
void NameCheck::check_keys(const ModelType& model) {
  for (const auto& key : model.keys) {
    if (!keys_.insert(model.table.schema + '\0' + key.name).second)
      problems_.add(key.place, "another key or index is named \"" + key.name + "\" in the database",
                    "give one of them another map");
  }
}

void NameCheck::check_foreign_keys() {
  std::map<std::pair<Name, std::string>, Place> names;
  for (const auto& relation : datamodel_.relations) {
    const auto& end = relation.forward;
    if (relation.is_many_to_many || end.fields.empty() || end.model->is_view || end.field->related->is_view)
      continue;
    if (!names.emplace(std::pair(end.model->table, database_name(end)), end.place).second)
      problems_.add(end.place,
                    "another foreign key of \"" + std::string(end.model->name()) + "\" is named \"" +
                        database_name(end) + "\" in the database",
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
