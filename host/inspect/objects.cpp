#include "inspect/objects.hpp"

#include <map>

namespace plumb::inspect {
namespace {

/// Class and oid of an object of others.sql.
using Address = std::pair<Oid, Oid>;

Address address_of(const pg::Rows::Row& row) { return {oid_of(row[0]), oid_of(row[1])}; }

schema::ObjectId use_of(const pg::Rows::Row& row) {
  if (row.is_null(4)) return {schema::Kind::table, row.text(2), "", row.text(3)};
  return {schema::Kind::column, row.text(2), row.text(3), row.text(4)};
}

}  // namespace

std::vector<std::string> read_extensions(pg::Session& session) {
  std::vector<std::string> names;
  for (const auto row : catalog(session, "extensions")) names.push_back(row.text(0));
  return names;
}

std::vector<schema::Enum> read_enums(pg::Session& session, const Selection& selection, const Scope& scope) {
  std::vector<schema::Enum> enums;
  if (scope.is_part() && scope.types.empty()) return enums;
  pg::Parameters parameters{selection.schemas, std::nullopt, std::nullopt};
  if (scope.is_part()) {
    NameArrays types(scope.types);
    parameters[1] = std::move(types.schemas);
    parameters[2] = std::move(types.names);
  }
  for (const auto row : catalog(session, "enums", parameters))
    enums.push_back({{row.text(0), row.text(1)}, row.array(2)});
  return enums;
}

std::vector<schema::Sequence> read_sequences(pg::Session& session, const Selection& selection) {
  std::vector<schema::Sequence> sequences;
  for (const auto row : catalog(session, "sequences", selection.parameters())) {
    auto& sequence = sequences.emplace_back();
    sequence.name = {row.text(0), row.text(1)};
    sequence.type = row.text(2);
    sequence.start = row.integer(3);
    sequence.increment = row.integer(4);
    sequence.minimum = row.integer(5);
    sequence.maximum = row.integer(6);
    sequence.cache = row.integer(7);
    sequence.cycle = row.boolean(8);
    sequence.owner_table = {row.text(9), row.text(10)};
    sequence.owner_column = row.text(11);
  }
  return sequences;
}

std::vector<schema::Other> read_others(pg::Session& session, const Selection& selection) {
  const pg::Parameters parameters{selection.schemas, selection.dependents};
  std::vector<schema::Other> others;
  std::map<Address, std::size_t> places;
  for (const auto row : catalog(session, "others", parameters)) {
    places[address_of(row)] = others.size();
    others.push_back({row.text(2), {row.text(3), row.text(4)}, {row.text(5), row.text(6)}, row.text(7), {}});
  }
  if (others.empty()) return others;
  for (const auto row : catalog(session, "uses", parameters))
    if (const auto found = places.find(address_of(row)); found != places.end())
      others[found->second].uses.push_back(use_of(row));
  return others;
}

}  // namespace plumb::inspect
