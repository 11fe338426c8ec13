#pragma once
// Which database this is, by facts that a wrong one cannot all share.
#include <optional>
#include <string>

#include "base/json.hpp"
#include "pg/session.hpp"

namespace plumb::pg {

/// The facts that are pinned for a protected environment. System identifiers are shared by file copies, names by
/// restored copies, hosts by whatever moved there: only all together tell.
struct Identity {
  std::string host;               ///< as configured (socket folders as they are)
  std::string port;
  std::string database;
  std::string database_oid;
  std::string system_identifier;  ///< pg_control_system(), "" where the role may not read it
  int server_major = 0;
  std::string role;               ///< session_user
  bool in_recovery = false;
  bool read_only = false;         ///< transaction_read_only outside of our own READ ONLY
  bool pooled = false;            ///< backend pids differ, or the server is a known pooler

  Json to_json() const;
  static Identity from_json(const Json& json);
  /// A digest over the pinned facts, for plans and approvals.
  std::string digest() const;
};

/// Reads the facts with one query, and the system identifier with a second where the role may.
Identity read_identity(Session& session);

/// What keeps `seen` from being the writable database that was pinned, as one sentence naming the fact that differed
/// ("database oid is 16390, pinned is 16384"); nullopt when it is the one. Standby and pooled come first.
std::optional<std::string> difference(const Identity& pinned, const Identity& seen);

}  // namespace plumb::pg
