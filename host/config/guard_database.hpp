#pragma once
// Which environment a command would reach: its database is found as the command itself would find it.
#include <string>

#include "config/guard_command.hpp"
#include "config/project.hpp"

namespace plumb::config {

/// Where a command would go. Unknown counts as protected.
struct Reach {
  std::string environment;  ///< empty = unknown
  bool is_protected = true;
  std::string unknown;  ///< why it is unknown, "DATABASE_URL is not set"; never a value
};

/// Finds the databases `invocation` would use (options, variables, datasource, dotenv files beside the
/// schema) and the environments they are; of several the most dangerous is returned.
Reach find_reach(const Project& project, const Invocation& invocation);

/// The environment that `url` belongs to.
Reach reach_of_url(const Project& project, const std::string& url);

}  // namespace plumb::config
