#pragma once
// Where a database is and how to log in. Parsed once from a URL; never printed with its password.
#include <map>
#include <string>
#include <string_view>
#include <vector>

#include "base/secret.hpp"

namespace plumb::pg {

/// Connection facts. `options` holds the other libpq keywords of the URL (sslmode, channel_binding …).
struct ConnectInfo {
  std::string host;      ///< name, address, or the folder of a unix socket
  std::string port = "5432";
  std::string database;
  std::string user;
  Secret password;
  std::map<std::string, std::string> options;

  /// "user@host:port/database", without a password.
  std::string display() const;
  /// The same server and login, another database.
  ConnectInfo with_database(std::string name) const;
};

/// Parses a postgresql:// URL or a keyword=value string as libpq does (PQconninfoParse). Parameters that only Prisma
/// knows (schema, pgbouncer, connection_limit, pool_timeout, socket_timeout, statement_cache_size, sslaccept …) are
/// dropped. Throws Error (usage) that names what is wrong and never repeats the URL.
ConnectInfo parse_url(const Secret& url);

/// The PostgreSQL schema a Prisma URL names (`?schema=`), or "public".
std::string schema_of_url(const Secret& url);

/// One line of a passfile for this login (PostgreSQL manual 34.16), for children such as pg_dump.
std::string passfile_line(const ConnectInfo& info);

/// `--host … --port … --username … --dbname …` for PostgreSQL's client programs; no password among them.
std::vector<std::string> client_arguments(const ConnectInfo& info);

/// The libpq options of `info` as environment variables for client programs (PGSSLMODE …).
std::map<std::string, std::string> client_environment(const ConnectInfo& info);

}  // namespace plumb::pg
