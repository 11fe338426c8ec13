#pragma once
// plumb.lock: written by the machine, reviewed in git. Pinned identities and digests of trusted runbooks.
#include <filesystem>
#include <map>
#include <string>

#include "base/json.hpp"

namespace plumb::config {

struct Lock {
  std::map<std::string, Json> identities;       ///< environment -> pinned identity
  std::map<std::string, std::string> runbooks;  ///< "name@version" -> content digest
};

/// Reads plumb.lock of a project folder; an absent file is an empty lock.
Lock read_lock(const std::filesystem::path& folder);
/// Writes it: sorted, indented JSON, one fact a line, so that a diff reads well.
void write_lock(const std::filesystem::path& folder, const Lock& lock);

}  // namespace plumb::config
