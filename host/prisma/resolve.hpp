#pragma once
// Syntax -> datamodel, step by step. Each step notes problems and goes on with what it could make of the
// rest.
#include <unordered_set>
#include <vector>

#include "prisma/datamodel.hpp"
#include "prisma/problems.hpp"

namespace plumb::prisma {

/// Finds the meaning of all blocks: names, types, columns, keys and relations.
Datamodel resolve(const std::vector<syntax::Block>& blocks, Config config, Problems& problems);

/// What the steps share while the datamodel is being made.
struct Resolution {
  Datamodel& datamodel;
  Problems& problems;
  std::unordered_map<std::string_view, EnumType*> enums;
  std::unordered_map<std::string_view, ModelType*> models;
  std::unordered_set<std::string_view> composites;  ///< refused; fields of such types need not be
  const Config& config() const { return datamodel.config; }
};

/// Resolves the fields of a model: types, column names, defaults (fields.cpp).
void resolve_fields(Resolution& resolution, ModelType& model);

/// Resolves @default of a field (defaults.cpp).
void resolve_default(Field& field, const syntax::Attribute& attribute, Problems& problems);

/// Resolves the keys a model declares on its fields and in its block (keys.cpp).
void resolve_field_keys(Resolution& resolution, ModelType& model, std::size_t field,
                        const syntax::Attribute* id, const syntax::Attribute* unique);
void resolve_block_keys(Resolution& resolution, ModelType& model,
                        const std::vector<const syntax::Attribute*>& ids,
                        const std::vector<const syntax::Attribute*>& uniques,
                        const std::vector<const syntax::Attribute*>& indexes);

/// Notes keys that PostgreSQL could not have: index method against types (index_rules.cpp).
void check_index(const Key& key, Problems& problems);

/// Pairs relation fields and notes those that do not fit together (relations.cpp, relation_rules.cpp).
void resolve_relations(Resolution& resolution);
void check_many_to_many(const Relation& relation, Problems& problems);
void check_foreign_key(const Relation& relation, bool is_one_to_one, const Config& config,
                       Problems& problems);

/// Notes tables, enums, columns and constraints that would have the same name (unique_names.cpp).
void check_unique_names(const Datamodel& datamodel, Problems& problems);

}  // namespace plumb::prisma
