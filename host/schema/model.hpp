#pragma once
// plumb's own value of a schema. Plain values, no I/O; two models can be diffed. Each struct lists its fields
// once (fields.hpp), from which equality by field, fingerprint and JSON follow: a new attribute is one line.
#include <cstdint>
#include <optional>
#include <string>
#include <vector>

#include "schema/object.hpp"
#include "schema/properties.hpp"

namespace plumb::schema {

/// A right that a role has beyond the ones its object was born with, or was born with and has no more.
struct Privilege {
  std::string role;       ///< empty = PUBLIC
  std::string privilege;  ///< "SELECT", "EXECUTE" …
  bool grantable = false;
  bool revoked = false;   ///< a right of birth that was taken away
  std::string part = {};  ///< of a view: the one column it is on; of a column: its identity sequence, as SQL
  auto operator<=>(const Privilege&) const = default;
};

/// Who may do what with an object. Compared only on request; kept when an object is rebuilt.
struct Rights {
  std::string owner;                  ///< a role; empty = not known
  std::vector<Privilege> privileges;  ///< sorted
};

/// An enum type; values in their order.
struct Enum {
  Name name;
  std::vector<std::string> values;
  Properties more;  ///< comment
  Rights rights;
};

/// A sequence. One owned by a serial column has `owner_*` set; identity sequences are part of their column.
struct Sequence {
  Name name;
  std::string type = "bigint";
  std::int64_t start = 1, increment = 1, minimum = 1, maximum = INT64_MAX, cache = 1;
  bool cycle = false;
  Name owner_table;  ///< OWNED BY, else empty
  std::string owner_column;
  Properties more;  ///< comment, unlogged
  Rights rights;
};

/// GENERATED … AS IDENTITY.
enum class Identity { none, always, by_default };

/// A column. Types, defaults and generated expressions are spelled as the server spells them under an empty
/// search_path: format_type(), pg_get_expr().
struct Column {
  std::string name;
  std::string type;  ///< "character varying(30)", "public.\"Role\"[]"
  bool not_null = false;
  std::string default_sql;  ///< empty = none
  Identity identity = Identity::none;
  std::string generated;  ///< expression of GENERATED ALWAYS AS (…) STORED, empty = none
  std::string collation;  ///< qualified, empty = the type's own
  /// comment; storage and compression where not the type's own; statistics (target); options (n_distinct=…);
  /// "option …" (of foreign tables); virtual (a generated column that is not stored); "identity …" (name,
  /// start, increment, minimum, maximum, cache, cycle: what its sequence has that is not the server's
  /// default); inherited ("yes": it comes from a parent table; "and local": it would stay without)
  Properties more;
  std::vector<Privilege> privileges;  ///< on this column alone
};

/// ON DELETE / ON UPDATE.
enum class Action { no_action, restrict, cascade, set_null, set_default };

/// A table constraint. `kind` is one of primary_key, unique, foreign_key, check, exclusion.
struct Constraint {
  Kind kind = Kind::check;
  std::string name;
  std::vector<std::string> columns;  ///< in key order; of check and exclusion: the columns they use
  std::vector<std::string> include;
  Name references;  ///< foreign keys
  std::vector<std::string> referenced_columns;
  Action on_update = Action::no_action, on_delete = Action::no_action;
  std::string match = "simple";  ///< simple, full
  bool deferrable = false, initially_deferred = false;
  bool validated = true;
  bool nulls_not_distinct = false;
  std::string definition;  ///< pg_get_constraintdef() of check and exclusion up to NO INHERIT, else empty
  /// comment; inherited (as of a column); parent (the index of the partitioned table that its index is
  /// attached to, as SQL); no inherit; set columns (of ON DELETE SET …); options (of its index); replica
  /// identity and clustered (its index is); period (its last column is); not enforced
  Properties more;
};

/// One key of an index: a column or an expression.
struct IndexKey {
  std::string column;          ///< empty for an expression
  std::string expression;      ///< pg_get_indexdef(…, n, …) of an expression
  std::string operator_class;  ///< qualified; empty = the default of type and method
  std::string collation;       ///< qualified; empty = the column's
  bool descending = false;
  bool nulls_first = false;   ///< the server's default is nulls_first == descending
  std::string class_options;  ///< parameters of the operator class: "siglen='32'"
};

/// An index that no constraint owns.
struct Index {
  std::string name;  ///< in the schema of its table
  bool unique = false;
  std::string method = "btree";
  std::vector<IndexKey> keys;
  std::vector<std::string> include;
  std::string predicate;  ///< WHERE of a partial index
  bool nulls_not_distinct = false;
  bool valid = true;
  std::vector<std::string> options;  ///< WITH (…), "fillfactor=70"
  /// comment; parent (the index of the partitioned table it is attached to, as SQL); clustered; replica
  /// identity; statistics (targets of its expressions, "2=500")
  Properties more;
};

/// What a table is in the catalog.
enum class TableKind { plain, partitioned, partition, foreign };

/// A table with what belongs to it. Columns in their order; constraints and indexes sorted by name.
struct Table {
  Name name;
  TableKind kind = TableKind::plain;
  bool unlogged = false;
  std::vector<Name> parents;  ///< tables it inherits from, in order; of a partition: the one it is part of
  /// comment; partition key ("RANGE (at)"); bound ("FOR VALUES FROM …"); options (storage parameters, those
  /// of its TOAST table as toast.*); access method (where not the default); replica identity (full, nothing);
  /// row security (enabled, forced); of type; server and "option …" (foreign tables)
  Properties more;
  Rights rights;
  std::vector<Column> columns;
  std::vector<Constraint> constraints;
  std::vector<Index> indexes;
};

/// Any other object: its attributes are texts as the server spells them, named in the query that reads it
/// (inspect/queries). An object of Kind::other is not modelled: kept, listed, never changed.
struct Object {
  Kind kind = Kind::other;
  Name name;              ///< schema is empty for objects that live in none
  Name table;             ///< the table it sits on (trigger, policy, rule), else empty
  std::string signature;  ///< argument types of routines; operands; index method of operator classes; of
                          ///< other: what it is
  Properties properties;
  Rights rights;
};

/// `object` cannot be without `needs` (pg_depend); what follows from keys and types of tables is left out.
struct Dependency {
  ObjectId object, needs;
  auto operator<=>(const Dependency&) const = default;
};

/// A schema. All vectors sorted: by name, objects by kind and name.
struct Model {
  int server_version = 0;  ///< of the server it was read from, 0 = none
  std::vector<Enum> enums;
  std::vector<Sequence> sequences;
  std::vector<Table> tables;
  std::vector<Object> objects;  ///< schemas (without pg_*, information_schema and plumb), extensions, views …
  std::vector<Dependency> dependencies;

  /// By binary search, null when there is none.
  const Table* find_table(const Name& name) const;
  const Enum* find_enum(const Name& name) const;
  const Sequence* find_sequence(const Name& name) const;
  const Object* find_object(const ObjectId& id) const;
  /// Adds a schema or extension that is nothing but its name.
  void add_named(Kind kind, const std::string& name);
  /// The names of its objects of a kind.
  std::vector<std::string> names_of(Kind kind) const;
  /// What `object` needs.
  std::vector<ObjectId> needs_of(const ObjectId& object) const;
  /// Sorts everything that has no order of its own.
  void sort();
};

ObjectId id_of(const Enum& object);
ObjectId id_of(const Sequence& object);
ObjectId id_of(const Table& object);
ObjectId id_of(const Object& object);
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
