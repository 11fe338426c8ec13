#pragma once
// Restoring a dump into a database that is there and empty.
#include "snapshot/snapshot.hpp"

namespace plumb::snapshot {

/// Where and how a dump is restored.
struct RestoreInto {
  pg::ConnectInfo database;
  int server_major = 0;
  bool keep_owners = false;  ///< owners, rights and labels too: on the server that the dump is of
};

/// Restores the file of `snapshot`, ending at the first error. Throws Error (failed) with what pg_restore
/// said.
void restore_into(const Snapshot& snapshot, const RestoreInto& into, const pg::ProgramFolders& programs,
                  const OnProgress& on_progress);

/// Throws Error (verification) when the file is gone or not the one that was recorded.
void check_file(const Snapshot& snapshot);

/// The SHA-256 of a file, read in pieces.
std::string file_digest(const std::filesystem::path& file);

}  // namespace plumb::snapshot
