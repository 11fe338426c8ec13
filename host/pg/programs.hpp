#pragma once
// PostgreSQL's own programs, by major version.
#include <filesystem>
#include <string>
#include <vector>

#include "base/subprocess.hpp"
#include "pg/connection.hpp"

namespace plumb::pg {

/// Where to look beside PATH and the distribution's /usr/lib/postgresql/<major>/bin (`[tools] pg_bin`).
using ProgramFolders = std::vector<std::filesystem::path>;

/// The path of `name` ("pg_dump", "postgres" …) of at least `major`, the nearest version first. Throws Error (usage)
/// naming the package to install (postgresql-client-16, postgresql-16).
std::filesystem::path find_server_program(const std::string& name, int major, const ProgramFolders& folders = {});

/// The newest installed server's major version; throws Error (usage) when there is none.
int newest_server(const ProgramFolders& folders = {});

/// A command for a client program on `info`: arguments, passfile in memory, TLS settings in its environment.
Command client_command(const std::filesystem::path& program, const ConnectInfo& info, std::vector<std::string> arguments);

/// Copies the schema of `from` (no rows, owners or privileges) into the empty database `to` with pg_dump and psql's
/// restore. Reads `from` in read-only transactions. Objects that `to` cannot hold (an extension that is not installed)
/// make it throw Error (usage) naming the package or `--scratch`.
void copy_schema(const ConnectInfo& from, const ConnectInfo& to, int server_major, const ProgramFolders& folders = {});

}  // namespace plumb::pg
