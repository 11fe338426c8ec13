#pragma once
// A run's journal as the engine reads and writes it: what kinds of entries there are, and how to find them.
#include <optional>
#include <string>
#include <vector>

#include "approval/approval.hpp"
#include "base/clock.hpp"
#include "journal/store.hpp"
#include "plan/plan.hpp"

namespace plumb::engine {

/// Kinds of entries, in the order in which a run meets them.
inline constexpr const char* k_started = "run.started";  ///< what the run began with
inline constexpr const char* k_plan = "plan";      ///< a plan that was kept, by its id; `managed`, `notes`
inline constexpr const char* k_call = "call";      ///< a finished step or call: `kind`, `value` or `error`
inline constexpr const char* k_answer = "answer";  ///< what a person answered: `value`, `plan`, `who`
inline constexpr const char* k_request = "approval.requested";
inline constexpr const char* k_signature = "signature";
inline constexpr const char* k_state = "state";  ///< where the run came to rest

/// A request for approval and all that was signed about it.
struct SignedRequest {
  approval::Request request;
  approval::Signature requested;
  std::vector<approval::Signature> signatures;
};

/// The journal of one run, read once and grown by this process alone (journal::RunLock).
class Record {
 public:
  Record(journal::Store& store, const Clock& clock, std::string run);

  const std::string& run() const { return run_; }
  journal::Store& store() const { return store_; }
  const std::vector<journal::Entry>& entries() const { return entries_; }
  bool exists() const { return !entries_.empty(); }

  /// Adds an entry to the next commit; returns its position.
  std::int64_t add(const std::string& kind, const std::string& name, Json body);
  /// Makes durable what was added.
  void commit();
  void append(const std::string& kind, const std::string& name, Json body);

  /// What the run began with; throws Error (usage) when there is no such run.
  const Json& started() const;
  /// The last entry of a kind (and name), or null.
  const journal::Entry* last(const std::string& kind) const;
  const journal::Entry* last(const std::string& kind, const std::string& name) const;
  /// The last request for approval of a plan.
  std::optional<SignedRequest> request_for(const std::string& plan) const;
  /// True when a person was shown this plan by the run and answered all that was asked about it.
  bool is_reviewed(const std::string& plan) const;

 private:
  journal::Store& store_;
  const Clock& clock_;
  std::string run_;
  std::vector<journal::Entry> entries_;
  std::int64_t committed_ = 0;
};

/// The full id of a run by a unique prefix of it, or of the newest by "last"; throws Error (usage).
std::string find_run(journal::Store& store, const std::string& prefix);

/// Keeps the document of a sealed plan under its own id.
void keep_document(journal::Store& store, const plan::Plan& plan);
/// The plan kept under `id`, checked; throws Error (usage) when there is none.
plan::Plan kept_plan(journal::Store& store, const std::string& id);

}  // namespace plumb::engine
