#pragma once
// What a database holds at one moment: its model and the rows of each table.
#include "pg/session.hpp"
#include "schema/model.hpp"
#include "snapshot/snapshot.hpp"

namespace plumb::snapshot {

struct Contents {
  std::string fingerprint;
  std::map<std::string, std::int64_t> rows;  ///< by "schema.table"; schema plumb too
};

/// Reads them in the transaction the caller has open, so that all are of one moment.
Contents read_contents(pg::Session& session);

/// What `restored` differs in from what `snapshot` recorded, one phrase a table; empty when they are equal.
std::vector<std::string> differences(const Snapshot& snapshot, const Contents& restored);

/// The names of roles that policies and user mappings of the database refer to: a restored copy needs them.
std::vector<std::string> named_roles(pg::Session& session);

}  // namespace plumb::snapshot
