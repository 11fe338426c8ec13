#pragma once
// What a Scope means in the database at hand.
#include <optional>
#include <string>
#include <vector>

#include "inspect/inspect.hpp"
#include "inspect/query.hpp"

namespace plumb::inspect {

/// The parameters that all catalog queries share.
struct Selection {
  std::string schemas;                    ///< their oids
  std::optional<std::string> relations;   ///< oids of the relations of a part; nullopt = all
  std::optional<std::string> dependents;  ///< and with the views that depend on them

  /// Schemas and relations.
  pg::Parameters parameters() const { return {schemas, relations}; }
};

/// Looks up the schemas and relations of `scope`; those that do not exist are left out.
Selection select(pg::Session& session, const Scope& scope);

}  // namespace plumb::inspect
