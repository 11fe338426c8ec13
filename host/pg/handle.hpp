#pragma once
// The connection itself: made by libpq, owned by libpqxx, and the one place where versions 6 and 7 of libpqxx
// differ.
#include <memory>

#include "pg/connection.hpp"
#include "pg/session.hpp"

struct pg_conn;

namespace plumb::pg {

/// Owns an open connection and gives libpq's handle for what libpqxx does not offer (notices, error fields,
/// cancel).
class Handle {
 public:
  /// Takes over a connection that libpq has completed.
  explicit Handle(pg_conn* connection);
  ~Handle();
  Handle(const Handle&) = delete;
  Handle& operator=(const Handle&) = delete;

  pg_conn* get() const { return connection_; }

 private:
  struct Owner;
  pg_conn* connection_;
  std::unique_ptr<Owner> owner_;
};

/// Connects with exactly what `info` says, whatever PG* variables are set; waits until the time-out or
/// Ctrl-C. Throws Error (failed) telling unreachable, wrong password, missing database and TLS apart.
pg_conn* connect(const ConnectInfo& info, const SessionOptions& options);

}  // namespace plumb::pg
