#pragma once
// plumb's own value of a schema. Plain values, no I/O; two models can be diffed. Each struct lists its fields once
// (fields.hpp), from which equality by field, fingerprint and JSON follow: a new attribute is one line.
#include <cstdint>
#include <optional>
#include <string>
#include <vector>

#include "schema/object.hpp"

namespace plumb::schema {

/// An enum type; values in their order.
struct Enum {
  Name name;
  std::vector<std::string> values;
};

/// A sequence. One owned by a serial column has `owner_*` set; identity sequences are part of their column.
struct Sequence {
  Name name;
  std::string type = "bigint";
  std::int64_t start = 1, increment = 1, minimum = 1, maximum = INT64_MAX, cache = 1;
  bool cycle = false;
  Name owner_table;          ///< OWNED BY, else empty
  std::string owner_column;
};

/// GENERATED … AS IDENTITY.
enum class Identity { none, always, by_default };

/// A column. Types, defaults and generated expressions are spelled as the server spells them under an empty
/// search_path: format_type(), pg_get_expr().
struct Column {
  std::string name;
  std::string type;        ///< "character varying(30)", "public.\"Role\"[]"
  bool not_null = false;
  std::string default_sql; ///< empty = none
  Identity identity = Identity::none;
  std::string generated;   ///< expression of GENERATED ALWAYS AS (…) STORED, empty = none
  std::string collation;   ///< qualified, empty = the type's own
};

/// ON DELETE / ON UPDATE.
enum class Action { no_action, restrict, cascade, set_null, set_default };

/// A table constraint. `kind` is one of primary_key, unique, foreign_key, check, exclusion.
struct Constraint {
  Kind kind = Kind::check;
  std::string name;
  std::vector<std::string> columns;     ///< in key order; of check and exclusion: the columns they use
  std::vector<std::string> include;
  Name references;                      ///< foreign keys
  std::vector<std::string> referenced_columns;
  Action on_update = Action::no_action, on_delete = Action::no_action;
  std::string match = "simple";         ///< simple, full
  bool deferrable = false, initially_deferred = false;
  bool validated = true;
  bool nulls_not_distinct = false;
  std::string definition;               ///< pg_get_constraintdef() of check and exclusion, else empty
};

/// One key of an index: a column or an expression.
struct IndexKey {
  std::string column;           ///< empty for an expression
  std::string expression;       ///< pg_get_indexdef(…, n, …) of an expression
  std::string operator_class;   ///< qualified; empty = the default of type and method
  std::string collation;        ///< qualified; empty = the column's
  bool descending = false;
  bool nulls_first = false;     ///< the server's default is nulls_first == descending
};

/// An index that no constraint owns.
struct Index {
  std::string name;             ///< in the schema of its table
  bool unique = false;
  std::string method = "btree";
  std::vector<IndexKey> keys;
  std::vector<std::string> include;
  std::string predicate;        ///< WHERE of a partial index
  bool nulls_not_distinct = false;
  bool valid = true;
  std::vector<std::string> options;  ///< WITH (…), "fillfactor=70"
};

/// What a table is in the catalog.
enum class TableKind { plain, partitioned, partition, foreign };

/// A table with what belongs to it. Columns in their order; constraints and indexes sorted by name.
struct Table {
  Name name;
  TableKind kind = TableKind::plain;
  bool unlogged = false;
  std::vector<Column> columns;
  std::vector<Constraint> constraints;
  std::vector<Index> indexes;
};

/// An object that is in the database but not modelled yet (view, trigger, policy …): kept, listed, never changed.
struct Other {
  std::string kind;        ///< "view", "trigger", "policy", "function" …
  Name name;
  Name table;              ///< the table it sits on (trigger, policy, rule), else empty
  std::string definition;  ///< as the server prints it, where it does; else empty
  std::vector<ObjectId> uses;  ///< tables and columns it depends on (pg_depend)
};

/// A schema. All vectors sorted by name.
struct Model {
  int server_version = 0;            ///< of the server it was read from, 0 = none
  std::vector<std::string> schemas;  ///< without pg_*, information_schema and plumb
  std::vector<std::string> extensions;
  std::vector<Enum> enums;
  std::vector<Sequence> sequences;
  std::vector<Table> tables;
  std::vector<Other> others;

  /// By binary search, null when there is none.
  const Table* find_table(const Name& name) const;
  const Enum* find_enum(const Name& name) const;
  /// Sorts everything that has no order of its own.
  void sort();
};

ObjectId id_of(const Enum& object);
ObjectId id_of(const Sequence& object);
ObjectId id_of(const Table& object);
ObjectId id_of(const Other& object);
ObjectId id_of(const Table& table, const Column& column);
ObjectId id_of(const Table& table, const Constraint& constraint);
ObjectId id_of(const Table& table, const Index& index);

/// The column of that name, null when there is none.
const Column* find_column(const Table& table, std::string_view name);
/// The primary key of a table, null when it has none.
const Constraint* primary_key(const Table& table);
/// True for an index of columns only; false for one Prisma cannot express: partial, with expressions.
bool is_plain(const Index& index);

}  // namespace plumb::schema
