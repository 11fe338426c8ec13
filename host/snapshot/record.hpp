#pragma once
// What is saved beside a snapshot's file, and how the files of one are named.
#include "snapshot/snapshot.hpp"

namespace plumb::snapshot {

/// Reads what to_json() wrote, for the file beside `record`; throws Error (failed) naming the file when it is
/// damaged.
Snapshot read_record(const std::filesystem::path& record);

/// Writes <id>.json beside the snapshot's file: the mark that makes it a finished one.
void write_record(const Snapshot& snapshot);

/// "<environment>-<time>-<digest of the key>".
std::string make_id(const std::string& environment, const std::string& key, Seconds taken);

/// The finished snapshot of `key` in `folder`, if there is one.
std::optional<Snapshot> find_by_key(const std::filesystem::path& folder, const std::string& key);

/// Removes what attempts with `key` left that did not come to their end.
void remove_unfinished(const std::filesystem::path& folder, const std::string& key);

}  // namespace plumb::snapshot
