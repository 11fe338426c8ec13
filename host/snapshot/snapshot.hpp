#pragma once
// Restorable copies of a target, and the proof that they are.
#include <filesystem>
#include <functional>
#include <limits>
#include <map>
#include <memory>
#include <optional>
#include <string>
#include <vector>

#include "base/clock.hpp"
#include "base/progress.hpp"
#include "pg/identity.hpp"
#include "pg/programs.hpp"
#include "pg/scratch.hpp"

namespace plumb::snapshot {

/// What is known of a snapshot; saved beside it as <id>.json.
struct Snapshot {
  std::string id;   ///< "prod-20261121T020052Z-1a2b"
  std::string key;  ///< effect key that made it; looked up before making another
  std::string environment;
  std::string provider;  ///< "pg_dump"
  Json identity;         ///< of the database it was taken of
  Seconds taken = 0;
  std::int64_t bytes = 0;
  std::string digest;                        ///< SHA-256 of the file
  std::string verified = "no";               ///< "restore", "list", "no"
  std::string fingerprint;                   ///< of the model at the snapshot
  std::map<std::string, std::int64_t> rows;  ///< by table, at the snapshot
  Json database;  ///< owner, privileges and settings of the database (database.hpp); null in older records
  std::filesystem::path file;
};

Json to_json(const Snapshot& snapshot);

/// A database that a snapshot was restored to, and what it could not be given of owner, privileges and
/// settings.
struct Restored {
  pg::ConnectInfo database;
  std::vector<std::string> remarks;
};

struct CreateRequest {
  pg::ConnectInfo target;
  std::string environment;
  std::string key;
  std::filesystem::path folder;  ///< .plumb/snapshots
  std::string verify =
      "restore";  ///< "restore": restored into a scratch database and compared; "list": readable; "no"
  pg::ProgramFolders programs;
  std::function<pg::Scratch&(int server_major)> scratch;  ///< asked for when it is verified by restoring
  OnProgress on_progress;
};

/// A way to make snapshots. More providers (Neon, Azure) implement the same five methods.
class Provider {
 public:
  virtual ~Provider() = default;
  /// Makes one, or returns the finished one that `key` already made. Unfinished ones of the key are removed
  /// first.
  virtual Snapshot create(const CreateRequest& request) = 0;
  /// Restores it into scratch and compares model and row counts with those taken under the very snapshot that
  /// was dumped. Throws Error (verification) naming the table that differs.
  virtual void verify(Snapshot& snapshot, const CreateRequest& request) = 0;
  /// Restores it to a new database `name` on the server of `target`, with owner, privileges and settings of
  /// the database it was taken of; never over an existing one.
  virtual Restored restore(const Snapshot& snapshot, const pg::ConnectInfo& target, const std::string& name,
                           const OnProgress& on_progress) = 0;
};

/// The provider of that name; throws Error (usage) with the names there are.
std::unique_ptr<Provider> make_provider(const std::string& name, pg::ProgramFolders programs);

/// The comment that a database restored from `snapshot` bears, so that a repeated step finds what it made.
std::string restored_mark(const Snapshot& snapshot);

/// What became of the snapshot's file since it was written: "" nothing, else "missing" or "altered". Of a
/// file longer than `read_up_to` bytes only the length is looked at.
std::string damage(const Snapshot& snapshot,
                   std::int64_t read_up_to = std::numeric_limits<std::int64_t>::max());

/// Snapshots saved in `folder`, newest first; unfinished ones are left out.
std::vector<Snapshot> list(const std::filesystem::path& folder);
/// The one whose id starts with `prefix`, or "last"; throws Error (usage).
Snapshot find(const std::filesystem::path& folder, const std::string& prefix);

}  // namespace plumb::snapshot
