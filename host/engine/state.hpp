#pragma once
// What an engine owns, and the one loop that advances a run.
#include "engine/context.hpp"
#include "engine/engine.hpp"
#include "engine/record.hpp"
#include "engine/scratches.hpp"

namespace plumb::engine {

/// What a run begins with, after all checks.
struct Beginning {
  runbook::Source source;
  runbook::Manifest manifest;
  Json parameters;
  std::map<std::string, std::string> answers;
  std::string environment;
  Target target;
  bool dry_run = false;
};

struct Engine::State {
  explicit State(Services given);

  const Clock& clock() const { return *services.clock; }
  std::filesystem::path folder_of(const std::string& run) const;
  Record record_of(const std::string& run) { return {*services.store, clock(), run}; }
  /// A run that exists, kept from other processes while the value lives; throws Error (usage).
  struct Held {
    journal::RunLock lock;
    Record record;
  };
  Held hold(const std::string& run);
  /// The process that advances the run of `record` now, if one does.
  std::optional<std::string> holder(const Record& record) const;
  RunStatus status(const Record& record) const;

  /// Checks all that has to hold before anything is done; throws Error.
  Beginning prepare(const StartRequest& request);
  /// A short id that the store does not know yet.
  std::string new_run();
  /// Records what a run begins with.
  void begin(Record& record, const Beginning& beginning);
  /// The loop: runs the script from its start, past what is recorded, as far as it goes.
  RunStatus advance(Record& record, const Target& target, const std::filesystem::path& folder,
                    const ScratchCopy* copy);
  /// Checks the target of a run that exists, then advances it.
  RunStatus go_on(Record& record);
  /// Runs all of it on a scratch copy, keeping nothing.
  RunStatus rehearse(const Beginning& beginning);

  Services services;
  Scratches scratches;
};

}  // namespace plumb::engine
