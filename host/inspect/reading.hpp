#pragma once
// A model while it is being read: its parts with the oids under which the catalog speaks of them.
#include <cstdint>
#include <optional>
#include <unordered_map>
#include <vector>

#include "inspect/selection.hpp"
#include "inspect/tables.hpp"
#include "schema/model.hpp"

namespace plumb::inspect {

/// Where pg_depend, pg_description and others find an object; `part` is the number of a column, else 0.
struct Address {
  Oid catalog = 0, oid = 0;
  std::int64_t part = 0;
};

/// The catalogs whose oids are used here; they are the same in every version.
namespace catalog_of {
inline constexpr Oid types = 1247, relations = 1259, constraints = 2606;
}

/// Collects the parts of a model and finds them by address.
class Reading {
 public:
  explicit Reading(ReadTables tables) : tables_(std::move(tables)) {}

  void add(Oid oid, schema::Enum type);
  void add(Oid oid, schema::Sequence sequence);
  void add(Oid catalog, Oid oid, schema::Object object);
  ReadTables& tables() { return tables_; }

  /// The identity of an object; nullopt when it is not among those read.
  std::optional<schema::ObjectId> find(const Address& address);
  /// Its further attributes, its privileges; null when it is not among those read, or has none.
  schema::Properties* attributes(const Address& address);
  std::vector<schema::Privilege>* privileges(const Address& address);

  /// Hands over all parts, when nothing more is to be read.
  schema::Model take();

 private:
  enum class Part { enum_type, sequence, object };
  struct Place {
    Part part;
    std::size_t index;
  };

  void note(Oid catalog, Oid oid, Part part, std::size_t index);
  const Place* place(const Address& address) const;

  ReadTables tables_;
  std::vector<schema::Enum> enums_;
  std::vector<schema::Sequence> sequences_;
  std::vector<schema::Object> objects_;
  std::unordered_map<std::uint64_t, Place> places_;
};

}  // namespace plumb::inspect
