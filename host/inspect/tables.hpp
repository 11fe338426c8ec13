#pragma once
// Tables as they are being read: with the catalog's numbers, by which constraints and indexes speak of
// columns.
#include <optional>
#include <unordered_map>
#include <vector>

#include "inspect/selection.hpp"
#include "schema/model.hpp"

namespace plumb::inspect {

struct Address;

/// A table and the numbers and collations of its columns, in the order of `table.columns`.
struct ReadTable {
  Oid oid = 0;
  schema::Table table;
  std::vector<int> numbers;
  std::vector<Oid> collations;
  std::vector<Oid> constraints, indexes;  ///< oids, in the order of `table`'s

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
  /// The tables so far.
  std::vector<ReadTable>& all() { return tables_; }

  /// A table, column, constraint or index by its address in the catalog; nullopt and null when it is not
  /// there.
  std::optional<schema::ObjectId> identify(const Address& address);
  schema::Properties* attributes(const Address& address);
  std::vector<schema::Privilege>* privileges(const Address& address);

 private:
  void read_columns(pg::Session& session, const Selection& selection);

  /// A constraint or index: its table, and where it stands there.
  struct PartPlace {
    std::size_t table, index;
  };
  using PartPlaces = std::unordered_map<Oid, PartPlace>;
  const PartPlace* constraint(Oid oid);
  const PartPlace* index(Oid oid);

  std::vector<ReadTable> tables_;
  std::unordered_map<Oid, std::size_t> places_;
  std::optional<PartPlaces> constraints_, indexes_;  ///< made when one is first asked for
};

/// Reads the constraints of `tables`.
void read_constraints(pg::Session& session, const Selection& selection, ReadTables& tables);
/// Reads the indexes of `tables` that no constraint owns.
void read_indexes(pg::Session& session, const Selection& selection, ReadTables& tables);

/// Replaces the oids that stand for collations while tables are being read by their names.
void name_collations(pg::Session& session, ReadTables& tables);

}  // namespace plumb::inspect
