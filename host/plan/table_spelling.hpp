#pragma once
// How a table is spelled as SQL, whatever it is.
#include <string>

#include "schema/model.hpp"

namespace plumb::plan {

/// Since this version partitions have the identity columns of their parents.
inline constexpr int k_partitions_inherit_identity = 170000;
/// The first version in which sequences follow the persistence of the table of their column.
inline constexpr int k_sequences_follow_tables = 150000;

/// True for a table with storage parameters of its TOAST table, which it has while a column may hold long values
/// (manual, CREATE TABLE, Storage Parameters).
bool has_options_for_long_values(const schema::Table& table);

bool is_foreign(const schema::Table& table);
bool is_partition(const schema::Table& table);
/// True for a column or constraint that a table has from its parent.
template <class Part>
bool is_inherited(const Part& part) {
  return part.more["inherited"] == "yes";
}
/// True for a table that inherits without being a partition: it has the columns of its parents from them.
bool has_parents_columns(const schema::Table& table);

/// CREATE TABLE with columns and constraints. Foreign keys follow when all tables are there, and so does what
/// a new table cannot be given at once (is_stated). A partition is made by itself and attached afterwards.
/// `server_version` is that of the server that runs it.
std::string create_table(const schema::Table& table, int server_version);

/// True for a column or constraint that CREATE TABLE states.
bool is_stated(const schema::Table& table, const schema::Column& column);
bool is_stated(const schema::Table& table, const schema::Constraint& constraint);

std::string drop_table(const schema::Table& table);

/// The actions of ALTER TABLE that attach a partition to its parent, and detach it.
std::string attach_partition(const schema::Table& partition);
std::string detach_partition(const schema::Table& partition);

}  // namespace plumb::plan
