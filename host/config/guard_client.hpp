#pragma once
// Which database PostgreSQL's own client programs would open, by their options and PG* variables.
#include <optional>
#include <string>

#include "config/endpoint.hpp"
#include "config/guard_command.hpp"

namespace plumb::config {

/// One database a command names; no endpoint means that it cannot be told, and `unknown` says why.
struct Named {
  std::optional<Endpoint> endpoint;
  std::string unknown;
};

/// What `url` names; `origin` is how messages call it.
Named named_by(const std::string& url, const std::string& origin);

/// True for psql, pg_restore, dropdb and their kin.
bool is_postgres_client(const std::string& program);

/// The database such a program would open. What is written in a way that is not certain counts as unknown:
/// taking another server for the one on this machine is the mistake that guard exists against.
Named named_by_client(const Invocation& invocation);

}  // namespace plumb::config
