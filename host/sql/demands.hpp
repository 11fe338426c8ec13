#pragma once
// What a statement demands of rows that are there when it runs.
#include <string>
#include <string_view>
#include <utility>
#include <vector>

namespace plumb::sql {

enum class DemandKind {
  filled,      ///< no row is without a value (NOT NULL)
  fitting,     ///< every row passes a condition (CHECK)
  unique,      ///< no two rows have the same keys (UNIQUE, PRIMARY KEY, a unique index)
  referring,   ///< every row refers to one that is there (FOREIGN KEY)
  converting,  ///< every value fits another type of its column (ALTER COLUMN … TYPE, without USING)
};

/// One key of a unique index: a column, or an expression as it is written.
struct DemandKey {
  std::string column, expression;
};

/// A demand on the rows of a table. Schemas are empty where the statement leaves them out.
struct Demand {
  DemandKind kind = DemandKind::filled;
  std::pair<std::string, std::string> table;  ///< schema, name
  std::string name;                           ///< of the constraint or index; empty = the server's to choose
  bool only = false;                          ///< rows of the table's heirs are not asked
  std::vector<std::string> columns;           ///< the columns it reads; "*" = it may read any
  std::string condition;                      ///< of a check, or of a partial unique index, as written
  std::vector<DemandKey> keys;                ///< of what is to be unique
  bool nulls_are_equal = false;
  std::pair<std::string, std::string> referenced;
  std::vector<std::string> referenced_columns;    ///< empty = the primary key
  std::pair<std::string, std::string> type_made;  ///< of a new column that gets no value, or the type to fit
  std::vector<int> type_modifiers;                ///< of the type to fit: precision and scale, length
};

/// A constraint by its table and name.
struct ConstraintName {
  std::pair<std::string, std::string> table;
  std::string name;
};

/// What a statement demands.
struct Demands {
  std::vector<Demand> now;                ///< met by all rows, or the statement fails
  std::vector<Demand> later;              ///< of constraints that it adds NOT VALID
  std::vector<ConstraintName> validated;  ///< what VALIDATE CONSTRAINT names
};

/// The demands of one statement of ALTER TABLE or CREATE UNIQUE INDEX. What is not sure to be a demand is
/// left out: exclusion constraints, MATCH FULL, keys by other operators than the usual ones, lists that get
/// another type. None for what does not parse.
Demands demands_of(std::string_view statement);

}  // namespace plumb::sql
