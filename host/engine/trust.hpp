#pragma once
// What has to hold before a run may begin: a trusted runbook, and the very database that was pinned.
#include "engine/engine.hpp"
#include "pg/identity.hpp"

namespace plumb::engine {

/// Throws Error (refused) unless the environment may run this content: a protected one runs built-in runbooks
/// and those whose digest plumb.lock holds for this name and version.
void require_trust(const Services& services, const runbook::Source& source, const runbook::Manifest& manifest,
                   const config::Environment& environment);

/// Throws Error (usage) when the manifest needs what no primitive offers.
void require_known_needs(const runbook::Source& source, const runbook::Manifest& manifest);

/// The pinned identity of an environment, if there is one.
std::optional<pg::Identity> pinned_identity(const Services& services, const config::Environment& environment);

/// A database and what was seen of it.
struct Target {
  pg::ConnectInfo info;
  pg::Identity seen;
};

/// Connects read-only and compares what is there with what was pinned and expected. Throws Error (refused)
/// naming the fact that differed, or that a protected environment has no pin.
Target require_target(const Services& services, const config::Environment& environment);

}  // namespace plumb::engine
