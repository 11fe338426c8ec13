#pragma once
// One function a kind of change: each appends the steps that carry it out. One file a kind of object.
#include <algorithm>
#include <set>

#include "plan/draft.hpp"

namespace plumb::plan {

// object_statements.cpp
/// `is_remade`: it was there before and is dropped by this plan.
void add_object(Draft& draft, const schema::Object& object, bool is_remade);
void drop_object(Draft& draft, const schema::Object& object, bool is_remade);
/// Removes an object and makes it again.
void remake_object(Draft& draft, const schema::Object& from, const schema::Object& to);
/// Removes as much of an object as has to make way for what it stands on, and makes that again.
void tighten_object(Draft& draft, const schema::Object& from, const schema::Object& to);
void alter_object(Draft& draft, const schema::Object& from, const schema::Object& to);

// enum_statements.cpp
void add_enum(Draft& draft, const schema::Enum& type);
void drop_enum(Draft& draft, const schema::Enum& type);
/// ADD VALUE for each value `from` has not, at its place.
void extend_enum(Draft& draft, const schema::Enum& from, const schema::Enum& to);
/// Drops a type that nothing but what is made anew uses, and makes it again.
void remake_enum(Draft& draft, const schema::Enum& from, const schema::Enum& to);
/// Makes one that was there before and is gone or aside.
void make_enum_again(Draft& draft, const schema::Enum& type);

// replaced_objects.cpp
/// Renames an object aside, makes it anew and drops the one aside; columns go over by alter_column().
void replace_object(Draft& draft, const schema::ObjectId& id);

// sequence_statements.cpp
void add_sequence(Draft& draft, const schema::Sequence& sequence);
void drop_sequence(Draft& draft, const schema::Sequence& sequence);
void alter_sequence(Draft& draft, const schema::Sequence& from, const schema::Sequence& to);
/// Sequences that a table, or a column, which is dropped and made again would take along belong to nobody
/// meanwhile.
void keep_sequences(Draft& draft, const schema::Name& table);
void keep_sequences(Draft& draft, const schema::Name& table, const std::string& column);

// table_statements.cpp
/// Creates a table with its indexes and foreign keys.
void add_table(Draft& draft, const schema::Table& table);
void drop_table(Draft& draft, const schema::Table& table);

// table_alterations.cpp
void alter_table(Draft& draft, const schema::Table& from, const schema::Table& to);
/// What a new table cannot be given when it is made: row security, storage of columns, unchecked constraints.
void settle_table(Draft& draft, const schema::Table& table);

// bonds.cpp
/// Takes a table off its parents as far as they change, and puts it under others.
void change_parents(Draft& draft, const schema::Table& from, const schema::Table& to);
/// Attaches a new partition.
void bind_partition(Draft& draft, const schema::Table& table);
/// Partitions that are not managed stay under a table that goes, and go with it.
void warn_of_partitions_that_go_along(const Draft& draft, Steps& steps);
/// What leads a table away from its parents happens before anything else does, what leads to them afterwards.
void order_bonds(const Draft& draft, Steps& steps);

// column_statements.cpp
void add_column(Draft& draft, const schema::Table& table, const schema::Column& column);
void drop_column(Draft& draft, const schema::Table& table, const schema::Column& column);
/// Takes a belated default off a column that goes.
void drop_belated_default(Draft& draft, const schema::Table& table, const schema::Column& column);

/// What alters in a column.
struct ColumnChange {
  const schema::Table* table = nullptr;
  const schema::Column* from = nullptr;
  const schema::Column* to = nullptr;
  /// Of its type and collation what is made anew under the same name.
  std::set<schema::ObjectId> replaced = {};
  bool must_be_remade = false;          ///< it is computed from what changes
  bool default_must_be_remade = false;  ///< its default stands on what is made anew
  bool is_given = false;                ///< `from` is what a parent gives, and the rest is the heir's own
  bool type_is_replaced() const {
    return std::any_of(replaced.begin(), replaced.end(),
                       [](const auto& id) { return id.kind != schema::Kind::collation; });
  }
  bool changes_type() const {
    return !replaced.empty() || from->type != to->type || from->collation != to->collation;
  }
  /// True when only dropping and adding the column leads there: a generated column with another expression.
  bool is_remade() const {
    return must_be_remade || (!to->generated.empty() && (from->generated != to->generated ||
                                                         from->more["virtual"] != to->more["virtual"]));
  }
};

/// Drops and adds the column of a change that is_remade().
void remake_column(Draft& draft, const ColumnChange& change);

// column_alterations.cpp
void alter_column(Draft& draft, const ColumnChange& change);

// constraint_statements.cpp
void add_constraint(Draft& draft, const schema::Name& table, const schema::Constraint& constraint);
void drop_constraint(Draft& draft, const schema::Name& table, const schema::Constraint& constraint);
/// True for a constraint that went and comes with one that the plan adds to a table above.
bool is_added_again_above(const Draft& draft, const schema::ObjectId& id);
void rename_constraint(Draft& draft, const schema::Name& table, const schema::Constraint& from,
                       const std::string& to);

// index_statements.cpp
void add_index(Draft& draft, const schema::Name& table, const schema::Index& index);
void drop_index(Draft& draft, const schema::Name& table, const schema::Index& index);
void rename_index(Draft& draft, const schema::Name& table, const schema::Index& from, const std::string& to);

/// The columns a unique index makes unique for foreign keys; empty when it does not.
std::vector<std::string> unique_columns(const schema::Index& index);

}  // namespace plumb::plan
