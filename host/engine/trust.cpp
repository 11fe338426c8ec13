#include "engine/trust.hpp"

#include <algorithm>

#include "base/error.hpp"
#include "base/text.hpp"
#include "engine/primitive.hpp"

namespace plumb::engine {
namespace {

Error wrong_database(const config::Environment& environment, const std::string& difference) {
  return Error::refused("this is not the database that environment " + environment.name + " stands for")
      .because(difference);
}

/// The facts a person wrote down in plumb.toml (`expect`).
std::map<std::string, std::string> facts_of(const pg::Identity& identity) {
  return {{"host", identity.host},
          {"port", identity.port},
          {"database", identity.database},
          {"role", identity.role}};
}

void require_expected(const config::Environment& environment, const pg::Identity& seen) {
  const auto facts = facts_of(seen);
  for (const auto& [fact, expected] : environment.expect) {
    const auto found = facts.find(fact);
    if (found != facts.end() && found->second != expected)
      throw wrong_database(
          environment, fact + " is " + display(found->second) + ", plumb.toml expects " + display(expected))
          .next("plumb doctor");
  }
}

}  // namespace

void require_trust(const Services& services, const runbook::Source& source, const runbook::Manifest& manifest,
                   const config::Environment& environment) {
  if (source.built_in || !environment.is_protected) return;
  const std::string version = manifest.name + "@" + manifest.version;
  const auto trusted = services.lock.runbooks.find(version);
  if (trusted == services.lock.runbooks.end())
    throw Error::refused("environment " + environment.name + " is protected and runs trusted runbooks only")
        .because(version + " is not in plumb.lock")
        .next("plumb runbooks trust " + source.path);
  if (trusted->second != source.digest)
    throw Error::refused("the runbook " + version + " has another content than the one that was trusted")
        .because("raise its version when it was meant to change")
        .next("plumb runbooks trust " + source.path);
}

void require_known_needs(const runbook::Source& source, const runbook::Manifest& manifest) {
  std::vector<std::string> known;
  for (const Primitive& primitive : primitives())
    if (!primitive.need.empty()) known.emplace_back(primitive.need);
  for (const std::string& need : manifest.needs) {
    if (std::find(known.begin(), known.end(), need) != known.end()) continue;
    Error error =
        Error::usage(source.path + ": the runbook needs " + display(need) + ", which plumb does not offer");
    if (const auto near = nearest(need, known)) error.because("did you mean " + *near + "?");
    throw error;
  }
}

std::optional<pg::Identity> pinned_identity(const Services& services,
                                            const config::Environment& environment) {
  const auto found = services.lock.identities.find(environment.name);
  if (found == services.lock.identities.end()) return std::nullopt;
  return pg::Identity::from_json(found->second);
}

Target require_target(const Services& services, const config::Environment& environment) {
  const auto pinned = pinned_identity(services, environment);
  if (environment.is_protected && !pinned)
    throw Error::refused("environment " + environment.name + " is protected, but its identity is not pinned")
        .next("plumb doctor --pin " + environment.name);
  const pg::ConnectInfo info = pg::parse_url(config::resolve_url(services.project, environment));
  pg::Session session(info, {.application = "plumb", .read_only = true});
  const pg::Identity seen = pg::read_identity(session);
  if (pinned)
    if (const auto differs = pg::difference(*pinned, seen))
      throw wrong_database(environment, *differs)
          .next("correct its URL; only where the database was moved on purpose: plumb doctor --pin " +
                environment.name);
  require_expected(environment, seen);
  return {info, seen};
}

}  // namespace plumb::engine
