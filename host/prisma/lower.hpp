#pragma once
// Datamodel -> model: the tables, keys and constraints Prisma would make.
#include <set>
#include <string>

#include "prisma/datamodel.hpp"
#include "schema/model.hpp"

namespace plumb::prisma {

/// What lowering finds out beside the model.
struct Lowered {
  schema::Model model;
  std::set<schema::ObjectId> database_defaults;  ///< columns with dbgenerated() without an argument
  std::set<schema::ObjectId> optional_serials;   ///< columns made NOT NULL by autoincrement() alone
  std::set<schema::Name> join_tables;            ///< tables of implicit many-to-many relations
  std::set<schema::ObjectId> partial_indexes;    ///< indexes with a where
};

/// Makes the model of a datamodel without problems; join tables get a primary key, or a unique index.
Lowered lower(const Datamodel& datamodel, bool has_primary_join_keys = true);

/// Adds foreign keys and join tables (lower_relations.cpp).
void lower_relations(const Datamodel& datamodel, bool has_primary_join_keys, Lowered& lowered);

}  // namespace plumb::prisma
