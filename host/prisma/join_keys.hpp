#pragma once
// The key of the table of an implicit many-to-many relation, in the shapes that Prisma gave it in time.
#include "schema/model.hpp"

namespace plumb::prisma {

/// Gives a join table that has no key the primary key on "A" and "B", or the unique index of older versions.
void add_join_key(schema::Table& table, bool is_primary);

/// The same for one that has the other key.
void change_join_key(schema::Table& table, bool is_primary);

/// The unique index on "A" and "B" of a table without a primary key, else null.
const schema::Index* old_join_key(const schema::Table& table);

}  // namespace plumb::prisma
