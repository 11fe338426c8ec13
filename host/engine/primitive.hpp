#pragma once
// The primitives behind the calls of docs/reference/calls.md: reads and effects. Control calls are
// engine/run.cpp's.
#include <span>
#include <string>
#include <string_view>

#include "engine/engine.hpp"
#include "engine/source.hpp"

namespace plumb::engine {

/// What a primitive works with. Owned by the run; made once per advance.
class RunContext {
 public:
  virtual ~RunContext() = default;
  virtual Services& services() = 0;
  virtual const std::string& run() const = 0;
  virtual const config::Environment& environment() const = 0;
  virtual bool dry_run() const = 0;
  /// Where the run's environment is written: the real database, or in a dry run its scratch copy.
  virtual pg::ConnectInfo target() = 0;
  /// The real database, in a dry run too: what earlier runs did stands in its ledger. Only to be read.
  virtual pg::ConnectInfo history() = 0;
  /// The pinned identity to demand; nullopt for unprotected environments without a pin and in dry runs.
  virtual std::optional<pg::Identity> pinned() = 0;
  virtual SourceContext sources() = 0;
  /// .plumb/runs/<run>, or the dry run's temporary folder.
  virtual std::filesystem::path folder() const = 0;
  /// <run>/<step>/<call>; the same again when the step is repeated after a crash.
  virtual std::string effect_key() const = 0;
  /// Keeps the plan in the store and in folder(); returns its handle.
  virtual Json keep_plan(const Planned& planned) = 0;
  /// The plan of a handle, read from the store by its digest and checked.
  virtual plan::Plan plan(const Json& handle) = 0;
  /// What the plan of a handle manages (kept beside the plan).
  virtual diff::Managed managed(const Json& handle) = 0;
  /// Nonces of the approvals that release this plan, after verifying them again; empty when none are
  /// required. Throws Error (refused) when the policy is not satisfied.
  virtual std::vector<std::string> release(const plan::Plan& plan) = 0;
};

/// One primitive. `need` empty = a read.
struct Primitive {
  std::string_view kind;
  std::string_view need;
  Json (*run)(RunContext& context, const Json& arguments);
};

/// All of them.
std::span<const Primitive> primitives();
const Primitive* find_primitive(std::string_view kind);

}  // namespace plumb::engine
