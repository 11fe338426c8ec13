#pragma once
// The decision of `plumb guard`: the allow and block tables of the handbooks as data, per mode.
#include <string>
#include <vector>

#include "config/project.hpp"

namespace plumb::config {

/// What guard decides about a command line.
struct GuardDecision {
  bool allowed = false;
  std::string reason;       ///< "prisma db push is never run on a protected database"
  std::string instead;      ///< the plumb command to use
  std::string environment;  ///< the environment the command would reach; empty = unknown
  std::string command;      ///< the recognised command, "prisma db push"
};

/// Decides for `command` run in `folder` with `variables` (the process environment): finds the database as
/// the command itself would (variables, --url, .env beside the schema, prisma.config.ts literal), and treats
/// an unset, unknown or protected one as protected. Launchers (npx, pnpm exec, yarn, bunx, dotenv -e FILE --)
/// are looked through.
GuardDecision decide(const Project& project, const std::vector<std::string>& command,
                     const std::map<std::string, std::string>& variables,
                     const std::filesystem::path& folder);

}  // namespace plumb::config
