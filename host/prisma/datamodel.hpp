#pragma once
// A schema with its meaning resolved: types known, names found, relations paired. Pointers into the syntax
// and into each other stay valid as long as the Datamodel and its sources live.
#include <deque>
#include <map>
#include <optional>
#include <string>
#include <string_view>
#include <unordered_map>
#include <vector>

#include "prisma/config.hpp"
#include "prisma/operator_classes.hpp"
#include "prisma/syntax.hpp"
#include "prisma/types.hpp"
#include "schema/model.hpp"

namespace plumb::prisma {

/// An enum.
struct EnumType {
  const syntax::Block* block = nullptr;
  schema::Name name;                                          ///< in the database
  std::vector<std::string> values;                            ///< in the database, in their order
  std::unordered_map<std::string_view, std::size_t> by_name;  ///< by their names in the schema
};

enum class FieldKind { unknown, scalar, enumeration, unsupported, relation };

/// Where a column's default comes from: nowhere, an SQL expression, a sequence, the database itself
/// (dbgenerated() without an argument), or Prisma's client.
enum class DefaultKind { none, expression, autoincrement, database, client };

struct ModelType;

/// A field of a model or view.
struct Field {
  const syntax::Field* node = nullptr;
  FieldKind kind = FieldKind::unknown;
  bool is_ignored = false;

  std::string column;  ///< name in the database; relations have none
  Scalar scalar = Scalar::string;
  const EnumType* enumeration = nullptr;
  std::string_view native;  ///< native type, written or implied; empty for enums and Unsupported
  bool has_native = false;  ///< it was written
  SqlType type;             ///< of an element, for lists
  DefaultKind default_kind = DefaultKind::none;
  std::string default_sql;

  const ModelType* related = nullptr;  ///< of a relation
  const syntax::Attribute* relation = nullptr;

  std::string_view name() const { return node->name; }
  bool is_column() const { return kind != FieldKind::relation && kind != FieldKind::unknown; }
  bool is_list() const { return node->arity == syntax::Arity::list; }
  bool is_required() const { return node->arity == syntax::Arity::required; }
};

/// A field within a key.
struct KeyPart {
  const Field* field = nullptr;
  bool is_descending = false;
  std::string operator_class;  ///< as the model has it: empty for the default
};

enum class KeyKind { id, unique, index };

/// An @id, @unique, @@id, @@unique or @@index.
struct Key {
  KeyKind kind = KeyKind::index;
  std::vector<KeyPart> parts;
  std::string map;   ///< its name in the database when the schema gives one
  std::string name;  ///< the same, or the one Prisma makes up
  Method method = Method::btree;
  Place place;
  std::string attribute;                      ///< "@@index"
  const syntax::Expression* where = nullptr;  ///< which rows a partial index holds
  std::string predicate;                      ///< the same as SQL
};

/// A model or view.
struct ModelType {
  const syntax::Block* block = nullptr;
  schema::Name table;
  bool is_view = false;
  bool is_ignored = false;
  std::vector<Field> fields;
  std::unordered_map<std::string_view, std::size_t> by_name;
  std::vector<Key> keys;
  std::optional<std::size_t> id_at;  ///< the id among `keys`
  /// The fields of each id and unique, sorted; false when it holds for some rows only.
  std::map<std::vector<const Field*>, bool> identifying;

  std::string_view name() const { return block->name; }
  const Field* find(std::string_view field) const;
  const Key* id() const;
};

/// One side of a relation: a relation field with what its @relation says.
struct RelationEnd {
  const ModelType* model = nullptr;
  const Field* field = nullptr;
  Place place;
  std::string name;  ///< empty when it has none
  bool has_fields = false, has_references = false;
  std::vector<const Field*> fields, references;
  std::optional<schema::Action> on_delete, on_update;
  std::string map;
};

/// The name of the field of an end, in quotes, for messages.
inline std::string quoted_field(const RelationEnd& end) {
  return "\"" + std::string(end.field->name()) + "\"";
}

/// Two fields that are one relation. `forward` has the foreign key; of many-to-many it is the first by model
/// name.
struct Relation {
  RelationEnd forward, back;
  bool is_many_to_many = false;
  std::string database_name;  ///< of its foreign key; of many-to-many, of its table
};

/// The table of an implicit many-to-many relation, in the schema of its first model.
inline schema::Name join_table_name(const Relation& relation) {
  return {relation.forward.model->table.schema, relation.database_name};
}

/// All of it.
struct Datamodel {
  Config config;
  std::deque<EnumType> enums;
  std::deque<ModelType> models;
  std::vector<Relation> relations;
};

inline const Field* ModelType::find(std::string_view field) const {
  const auto found = by_name.find(field);
  return found == by_name.end() ? nullptr : &fields[found->second];
}

inline const Key* ModelType::id() const { return id_at ? &keys[*id_at] : nullptr; }

}  // namespace plumb::prisma
