// Tables and their parts by address.
#include "inspect/reading.hpp"

namespace plumb::inspect {
namespace {

template <class Places, class OidsOf>
Places places_of(const std::vector<ReadTable>& tables, OidsOf oids_of) {
  Places places;
  for (std::size_t table = 0; table < tables.size(); ++table) {
    const auto& oids = oids_of(tables[table]);
    for (std::size_t i = 0; i < oids.size(); ++i) places.insert({oids[i], {table, i}});
  }
  return places;
}

template <class Places>
auto* found_in(Places& places, Oid oid) {
  const auto found = places.find(oid);
  return found == places.end() ? nullptr : &found->second;
}

}  // namespace

const ReadTables::PartPlace* ReadTables::constraint(Oid oid) {
  if (!constraints_)
    constraints_ = places_of<PartPlaces>(
        tables_, [](const ReadTable& t) -> auto& { return t.constraints; });
  return found_in(*constraints_, oid);
}

const ReadTables::PartPlace* ReadTables::index(Oid oid) {
  if (!indexes_)
    indexes_ = places_of<PartPlaces>(
        tables_, [](const ReadTable& t) -> auto& { return t.indexes; });
  return found_in(*indexes_, oid);
}

std::optional<schema::ObjectId> ReadTables::identify(const Address& address) {
  if (address.catalog == catalog_of::constraints) {
    const auto* found = constraint(address.oid);
    if (!found) return std::nullopt;
    const auto& table = tables_[found->table].table;
    return schema::id_of(table, table.constraints[found->index]);
  }
  if (address.catalog != catalog_of::relations) return std::nullopt;
  if (const auto* read = find(address.oid)) {
    if (address.part == 0) return schema::id_of(read->table);
    const int at = read->position(address.part);
    if (at < 0) return std::nullopt;
    return schema::id_of(read->table, read->table.columns[static_cast<std::size_t>(at)]);
  }
  const auto* found = index(address.oid);
  if (!found) return std::nullopt;
  const auto& table = tables_[found->table].table;
  return schema::id_of(table, table.indexes[found->index]);
}

schema::Properties* ReadTables::attributes(const Address& address) {
  if (address.catalog == catalog_of::constraints) {
    const auto* found = constraint(address.oid);
    return found ? &tables_[found->table].table.constraints[found->index].more : nullptr;
  }
  if (address.catalog != catalog_of::relations) return nullptr;
  if (auto* read = find(address.oid)) {
    const int at = address.part == 0 ? -1 : read->position(address.part);
    if (at >= 0) return &read->table.columns[static_cast<std::size_t>(at)].more;
    return address.part == 0 ? &read->table.more : nullptr;
  }
  const auto* found = index(address.oid);
  return found ? &tables_[found->table].table.indexes[found->index].more : nullptr;
}

std::vector<schema::Privilege>* ReadTables::privileges(const Address& address) {
  auto* read = address.catalog == catalog_of::relations ? find(address.oid) : nullptr;
  if (!read) return nullptr;
  if (address.part == 0) return &read->table.rights.privileges;
  const int at = read->position(address.part);
  return at < 0 ? nullptr : &read->table.columns[static_cast<std::size_t>(at)].privileges;
}

}  // namespace plumb::inspect
