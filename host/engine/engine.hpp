#pragma once
// Durable runs: start, advance, answer, approve, abort. One loop advances a run, whoever answered. Knows no
// Lua and no terminal: scripts, people and time come in through interfaces.
#include <functional>
#include <map>
#include <memory>
#include <optional>
#include <string>
#include <vector>

#include "approval/approval.hpp"
#include "base/clock.hpp"
#include "base/progress.hpp"
#include "config/lock.hpp"
#include "config/project.hpp"
#include "engine/call.hpp"
#include "journal/store.hpp"
#include "pg/scratch.hpp"
#include "plan/plan.hpp"
#include "runbook/runbook.hpp"

namespace plumb::engine {

/// Something a person has to answer. `id` is what --answer names.
struct Question {
  std::string id;    ///< "target", "hazard.1", or the step's own
  std::string text;  ///< what is asked
  std::string kind;  ///< "target" (type its name), "consent" (yes), "choice", "text"
  std::vector<std::string> choices;
  std::string expected;  ///< the value that goes on, for "target" and "consent"
  std::string plan;      ///< digest the answer is bound to; "" = none
};

/// What the run waits for and how to go on.
struct Waiting {
  std::vector<Question> questions;
  std::string plan;                ///< digest the answers have to name
  std::vector<std::string> needs;  ///< of an approval: "1 more person", "sign the request: --key FILE"
  std::string next;                ///< the exact command that continues
};

/// Told what goes on. The command line prints it; tests record it.
class Observer {
 public:
  virtual ~Observer() = default;
  virtual void step_started(const std::string& name) = 0;
  /// `detail` is a phrase about the result ("142 tables, 1.2 MB"); `replayed` = taken from the journal.
  virtual void step_finished(const std::string& name, const std::string& detail, std::int64_t milliseconds,
                             bool replayed) = 0;
  virtual void step_failed(const std::string& name, const Error& error) = 0;
  virtual void progress(const Progress& progress) = 0;
  /// A line from the runbook or the engine: level "info", "warn".
  virtual void note(const std::string& level, const std::string& text) = 0;
  virtual void plan_shown(const plan::Plan& plan) = 0;
};

/// Asks a person at a terminal. Absent without one. Returning nullopt means: not answered, wait.
class Prompter {
 public:
  virtual ~Prompter() = default;
  virtual std::optional<std::string> ask(const Question& question) = 0;
};

/// What the composition root joins.
struct Services {
  config::Project project;
  config::Lock lock;
  std::unique_ptr<journal::Store> store;
  std::unique_ptr<runbook::Library> library;
  /// Makes a script of a source; runs it in the child process.
  std::function<std::unique_ptr<Script>(const runbook::Source&)> make_script;
  /// Reads what a runbook says of itself, in the same sandbox.
  std::function<runbook::Manifest(const runbook::Source&)> read_manifest;
  Observer* observer = nullptr;
  Prompter* prompter = nullptr;  ///< null = no terminal
  const Clock* clock = nullptr;
  std::optional<Secret> scratch_url;  ///< --scratch URL
  std::string person;                 ///< who runs it, for the journal: "user@host"
  std::string signing_key;            ///< --key, or ""
  std::string database;               ///< --database, or ""
};

struct StartRequest {
  std::string runbook;
  std::string environment;
  std::map<std::string, std::string> parameters;
  std::map<std::string, std::string> answers;  ///< of unprotected environments only
  bool dry_run = false;
};

/// Where a run stands.
struct RunStatus {
  std::string run, runbook, version, environment;
  std::string state;  ///< running, waiting, done, failed, stopped, rejected, aborted, stale, unknown
  std::string step;   ///< the step it is in or ended in
  std::string person;
  Seconds started = 0, changed = 0;
  Exit exit = Exit::done;  ///< what the command that advanced it exits with
  std::optional<Waiting> waiting;
  std::optional<Error> error;
  std::string plan;    ///< digest of the plan under review or applied, ""
  std::string report;  ///< path, ""
  std::string result;  ///< a phrase ("already aligned")
};

/// Everything one run is, for `show`.
struct RunDetails {
  RunStatus status;
  Json runbook;  ///< name, version, digest, path
  Json parameters;
  std::vector<Json> steps;       ///< name, state, milliseconds, result
  std::vector<Json> answers;     ///< question, value, who, at
  std::vector<Json> signatures;  ///< kind, principal, at
  std::optional<plan::Plan> plan;
  std::optional<approval::Request> request;
};

class Engine {
 public:
  explicit Engine(Services services);
  ~Engine();

  /// Begins a run and advances it as far as it goes.
  RunStatus start(const StartRequest& request);
  /// Continues a run. The same loop as start().
  RunStatus resume(const std::string& run);
  /// Records answers, then continues. On a protected environment `plan` has to be the digest that was shown.
  RunStatus confirm(const std::string& run, const std::string& plan,
                    const std::map<std::string, std::string>& answers);
  /// Throws Error (refused or usage) when whoever holds `key` may not approve what the run waits for.
  void expect_approver(const std::string& run, const std::string& key);
  /// Signs the pending request with `key`; never continues the run. Returns what is still missing.
  approval::Verdict approve(const std::string& run, const std::string& key);
  RunStatus reject(const std::string& run, const std::string& key, const std::string& reason);
  /// Ends a run for good; `undo` calls the compensations of its steps in reverse first.
  RunStatus abort(const std::string& run, bool undo);
  std::vector<RunStatus> runs();
  RunDetails show(const std::string& run);
  /// The full id of a unique prefix or "last"; throws Error (usage).
  std::string find_run(const std::string& prefix);

 private:
  struct State;
  std::unique_ptr<State> state_;
};

}  // namespace plumb::engine
