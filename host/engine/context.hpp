#pragma once
// What one advance of a run works with: the run's record, its environment, its folder, the step it is in.
#include "base/digest.hpp"
#include "engine/primitive.hpp"
#include "engine/questions.hpp"
#include "engine/record.hpp"
#include "engine/scratches.hpp"
#include "engine/trust.hpp"

namespace plumb::engine {

/// The RunContext of primitives, and what control calls need beside it.
class Context : public RunContext {
 public:
  /// `copy` is the database a dry run writes to; null otherwise.
  Context(Services& services, Record& record, Scratches& scratches, Target target,
          std::filesystem::path folder, const ScratchCopy* copy);

  Services& services() override { return services_; }
  const std::string& run() const override { return record_.run(); }
  const config::Environment& environment() const override { return environment_; }
  bool dry_run() const override { return copy_ != nullptr; }
  pg::ConnectInfo target() override { return copy_ != nullptr ? copy_->info() : target_.info; }
  pg::ConnectInfo history() override { return target_.info; }
  std::optional<pg::Identity> pinned() override;
  SourceContext sources() override;
  std::filesystem::path folder() const override { return folder_; }
  std::string effect_key() const override;
  Json keep_plan(const Planned& planned) override;
  plan::Plan plan(const Json& handle) override;
  diff::Managed managed(const Json& handle) override;
  std::vector<std::string> release(const plan::Plan& plan) override;

  Record& record() { return record_; }
  const Record& record() const { return record_; }
  const runbook::Source& source() const { return source_; }
  const runbook::Manifest& manifest() const { return manifest_; }
  /// Digest of all that runs: the runbook, its modules and the library it began with.
  const std::string& source_digest() const { return source_digest_; }
  /// Digest of what plumb.toml says about who may release what.
  const std::string& policy_digest() const { return services_.project.digest; }
  Seconds now() const { return services_.clock->now(); }
  Subject subject() const;
  /// What a script knows from the start.
  Json script_context() const;
  /// " --database NAME" for commands, or "".
  std::string command_suffix() const;

  /// The step the script is in; empty outside of steps.
  const std::string& step() const { return step_; }
  void enter_step(const std::string& name);
  void leave_step() { step_.clear(); }
  /// Counts an effect of the step, so that each has a key of its own.
  void count_effect() { ++effects_; }

  /// Writes plan.json and plan.sql into folder().
  void write_plan(const plan::Plan& plan) const;
  /// The plan that was last shown for review; questions of the runbook are bound to it.
  std::string reviewed_plan;
  /// Where the report was written, "" = not yet.
  std::string report;

 private:
  Services& services_;
  Record& record_;
  Scratches& scratches_;
  Target target_;
  std::filesystem::path folder_;
  const ScratchCopy* copy_;
  const config::Environment& environment_;
  std::string source_digest_;
  runbook::Source source_;
  runbook::Manifest manifest_;
  std::string step_;
  int effects_ = 0;
};

/// The source a run began with, as the store keeps it.
runbook::Source kept_source(const Record& record);

}  // namespace plumb::engine
