#include "inspect/tables.hpp"

#include <algorithm>
#include <map>

#include "schema/identifier.hpp"

namespace plumb::inspect {
namespace {

schema::TableKind table_kind(std::string_view kind, bool is_partition) {
  if (is_partition) return schema::TableKind::partition;
  if (kind == "p") return schema::TableKind::partitioned;
  return kind == "f" ? schema::TableKind::foreign : schema::TableKind::plain;
}

schema::Identity identity(std::string_view letter) {
  if (letter == "a") return schema::Identity::always;
  return letter == "d" ? schema::Identity::by_default : schema::Identity::none;
}

/// Names from schemas and names in turn.
std::vector<schema::Name> names_in(const std::vector<std::string>& parts) {
  std::vector<schema::Name> names;
  for (std::size_t i = 0; i + 1 < parts.size(); i += 2) names.push_back({parts[i], parts[i + 1]});
  return names;
}

/// The numbers of the rows of columns.sql in the order of table and column.
std::vector<int> in_order(const pg::Rows& rows) {
  struct Place {
    Oid table;
    std::int64_t column;
    int row;
    auto operator<=>(const Place&) const = default;
  };
  std::vector<Place> places;
  places.reserve(static_cast<std::size_t>(rows.size()));
  for (int i = 0; i < rows.size(); ++i) places.push_back({oid_of(rows[i][0]), rows[i].integer(1), i});
  std::sort(places.begin(), places.end());
  std::vector<int> order;
  for (const auto& place : places) order.push_back(place.row);
  return order;
}

schema::Column column_of(const pg::Rows::Row& row) {
  schema::Column column;
  column.name = row.text(2);
  column.type = row.text(3);
  column.not_null = row.boolean(4);
  column.identity = identity(row[5]);
  (row[6].empty() ? column.default_sql : column.generated) = row.text(7);
  if (row.boolean(9)) column.collation = row.text(8);  // its oid, until name_collations()
  return column;
}

}  // namespace

int ReadTable::position(std::int64_t number) const {
  const auto found = std::lower_bound(numbers.begin(), numbers.end(), number);
  return found != numbers.end() && *found == number ? static_cast<int>(found - numbers.begin()) : -1;
}

std::vector<std::string> ReadTable::column_names(const std::vector<std::int64_t>& wanted) const {
  std::vector<std::string> names;
  for (const auto number : wanted)
    if (const int at = position(number); at >= 0)
      names.push_back(table.columns[static_cast<std::size_t>(at)].name);
  return names;
}

ReadTables::ReadTables(pg::Session& session, const Selection& selection) {
  const auto rows = catalog(session, "tables", selection.parameters());
  const Attributes attributes(rows, 8);
  tables_.reserve(static_cast<std::size_t>(rows.size()));
  for (const auto row : rows) {
    auto& read = tables_.emplace_back();
    read.oid = oid_of(row[0]);
    read.table.name = {row.text(1), row.text(2)};
    read.table.kind = table_kind(row[3], row.boolean(4));
    read.table.unlogged = row.boolean(5);
    read.table.rights.owner = row.text(6);
    read.table.parents = names_in(row.array(7));
    attributes.read(row, read.table.more);
    places_[read.oid] = tables_.size() - 1;
  }
  read_columns(session, selection);
}

void ReadTables::read_columns(pg::Session& session, const Selection& selection) {
  const auto rows = catalog(session, "columns", selection.parameters());
  const Attributes attributes(rows, 10);
  for (const int i : in_order(rows)) {
    const auto row = rows[i];
    ReadTable* read = find(oid_of(row[0]));
    if (!read) continue;
    read->numbers.push_back(static_cast<int>(row.integer(1)));
    read->collations.push_back(oid_of(row[8]));
    read->table.columns.push_back(column_of(row));
    attributes.read(row, read->table.columns.back().more);
  }
}

ReadTable* ReadTables::find(Oid oid) {
  const auto found = places_.find(oid);
  return found == places_.end() ? nullptr : &tables_[found->second];
}

std::vector<schema::Table> ReadTables::take() {
  std::vector<schema::Table> out;
  out.reserve(tables_.size());
  for (auto& read : tables_) out.push_back(std::move(read.table));
  return out;
}

void name_collations(pg::Session& session, ReadTables& tables) {
  std::vector<std::string*> used;
  const auto use = [&](std::string& collation) {
    if (!collation.empty()) used.push_back(&collation);
  };
  for (auto& read : tables.all()) {
    for (auto& column : read.table.columns) use(column.collation);
    for (auto& index : read.table.indexes)
      for (auto& key : index.keys) use(key.collation);
  }
  if (used.empty()) return;
  std::vector<Oid> oids;
  for (const auto* collation : used) oids.push_back(oid_of(*collation));
  std::map<std::string, std::string> names;
  for (const auto row : catalog(session, "collations", {array_parameter(oids)}))
    names[row.text(0)] = schema::quoted(row[1], row[2]);
  for (auto* collation : used) *collation = names[*collation];
}

}  // namespace plumb::inspect
