#pragma once
// Tables as they are being read: with the catalog's numbers, by which constraints and indexes speak of
// columns.
#include <unordered_map>
#include <vector>

#include "inspect/selection.hpp"
#include "schema/model.hpp"

namespace plumb::inspect {

/// A table and the numbers and collations of its columns, in the order of `table.columns`.
struct ReadTable {
  Oid oid = 0;
  schema::Table table;
  std::vector<int> numbers;
  std::vector<Oid> collations;

  /// Where column `number` stands, -1 when it is no column of the table (a system column).
  int position(std::int64_t number) const;
  /// The names of the columns of these numbers; 0 and system columns are left out.
  std::vector<std::string> column_names(const std::vector<std::int64_t>& wanted) const;
};

/// The tables of one reading, found by oid.
class ReadTables {
 public:
  /// Reads tables and columns.
  ReadTables(pg::Session& session, const Selection& selection);

  /// Null when the table is not among them.
  ReadTable* find(Oid oid);
  /// All, when nothing more is to be read.
  std::vector<schema::Table> take();

 private:
  void read_columns(pg::Session& session, const Selection& selection);

  std::vector<ReadTable> tables_;
  std::unordered_map<Oid, std::size_t> places_;
};

/// Reads the constraints of `tables`.
void read_constraints(pg::Session& session, const Selection& selection, ReadTables& tables);
/// Reads the indexes of `tables` that no constraint owns.
void read_indexes(pg::Session& session, const Selection& selection, ReadTables& tables);

/// Replaces the oids that stand for collations while tables are being read by their names.
void name_collations(pg::Session& session, std::vector<schema::Table>& tables);

}  // namespace plumb::inspect
