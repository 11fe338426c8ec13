#pragma once
// Which server and database a PostgreSQL URL names; only for telling environments apart, never for
// connecting.
#include <optional>
#include <string>
#include <string_view>

namespace plumb::config {

/// Host, port and database, spelled so that equal ones compare equal. Holds no login.
struct Endpoint {
  std::string host, port = "5432", database;
  bool operator==(const Endpoint&) const = default;
};

/// The endpoint of a postgresql:// URL, with a `?host=` that overrides; nullopt when the text is no such URL.
std::optional<Endpoint> endpoint_of(std::string_view url);

/// The endpoint with the host in lower case and every spelling of this machine as "localhost".
Endpoint normalised(Endpoint endpoint);

}  // namespace plumb::config
