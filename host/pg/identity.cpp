#include "pg/identity.hpp"

#include "base/digest.hpp"

namespace plumb::pg {
namespace {

// reset_val is what role and database ask for, whatever this session has set for itself.
constexpr const char* k_facts = R"(
  SELECT d.datname,
         d.oid,
         pg_catalog.current_setting('server_version_num')::int / 10000,
         session_user,
         pg_catalog.pg_is_in_recovery(),
         (SELECT s.reset_val = 'on' FROM pg_catalog.pg_settings AS s WHERE s.name = 'default_transaction_read_only'),
         pg_catalog.pg_backend_pid(),
         pg_catalog.has_function_privilege('pg_catalog.pg_control_system()', 'EXECUTE')
    FROM pg_catalog.pg_database AS d
   WHERE d.datname = pg_catalog.current_database()
)";

// A statement of its own: the server checks the right to call it even where a CASE would never reach it.
constexpr const char* k_system = "SELECT system_identifier FROM pg_catalog.pg_control_system()";

/// Neon and Supabase name their poolers so.
bool is_host_of_pooler(const std::string& host) {
  return host.find("-pooler.") != std::string::npos || host.find(".pooler.") != std::string::npos;
}

std::string differs(const std::string& fact, const std::string& seen, const std::string& pinned) {
  return fact + " is " + (seen.empty() ? "unknown" : seen) + ", pinned is " +
         (pinned.empty() ? "unknown" : pinned);
}

/// What is wrong with the state of a database, whichever it is.
std::optional<std::string> unfit(const Identity& seen) {
  if (seen.in_recovery) return "the server is a standby (it is in recovery)";
  if (seen.pooled)
    return "the connection goes through a pooler, which cannot hold session settings and locks";
  if (seen.read_only) return "the database is read-only for this role (default_transaction_read_only is on)";
  return std::nullopt;
}

Json pinned_facts(const Identity& identity) {
  return {{"host", identity.host},
          {"port", identity.port},
          {"database", identity.database},
          {"database_oid", identity.database_oid},
          {"system_identifier", identity.system_identifier},
          {"server_major", identity.server_major},
          {"role", identity.role}};
}

}  // namespace

Json Identity::to_json() const {
  auto json = pinned_facts(*this);
  json["in_recovery"] = in_recovery;
  json["read_only"] = read_only;
  json["pooled"] = pooled;
  return json;
}

Identity Identity::from_json(const Json& json) {
  Identity identity;
  identity.host = text_of(json, "host");
  identity.port = text_of(json, "port");
  identity.database = text_of(json, "database");
  identity.database_oid = text_of(json, "database_oid");
  identity.system_identifier = text_of(json, "system_identifier");
  identity.server_major = json.value("server_major", 0);
  identity.role = text_of(json, "role");
  identity.in_recovery = json.value("in_recovery", false);
  identity.read_only = json.value("read_only", false);
  identity.pooled = json.value("pooled", false);
  return identity;
}

std::string Identity::digest() const { return sha256(canonical(pinned_facts(*this))); }

Identity read_identity(Session& session) {
  const auto rows = session.query(k_facts);
  const auto facts = rows[0];
  Identity identity;
  identity.host = session.info().host;
  identity.port = session.info().port;
  identity.database = facts.text(0);
  identity.database_oid = facts.text(1);
  identity.server_major = static_cast<int>(facts.integer(2));
  identity.role = facts.text(3);
  identity.in_recovery = facts.boolean(4);
  identity.read_only = facts.boolean(5);
  identity.pooled = facts.integer(6) != session.connection_pid() || is_host_of_pooler(identity.host);
  if (facts.boolean(7)) identity.system_identifier = session.query(k_system)[0].text(0);
  return identity;
}

std::optional<std::string> difference(const Identity& pinned, const Identity& seen) {
  if (auto reason = unfit(seen)) return reason;
  if (seen.database != pinned.database) return differs("database", seen.database, pinned.database);
  if (seen.database_oid != pinned.database_oid)
    return differs("database oid", seen.database_oid, pinned.database_oid);
  if (seen.system_identifier != pinned.system_identifier)
    return differs("system identifier", seen.system_identifier, pinned.system_identifier);
  if (seen.server_major != pinned.server_major)
    return differs("server version", std::to_string(seen.server_major), std::to_string(pinned.server_major));
  if (seen.role != pinned.role) return differs("role", seen.role, pinned.role);
  if (seen.host != pinned.host) return differs("host", seen.host, pinned.host);
  if (seen.port != pinned.port) return differs("port", seen.port, pinned.port);
  return std::nullopt;
}

}  // namespace plumb::pg
