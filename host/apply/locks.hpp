#pragma once
// Waiting for locks, always within a limit.
#include <chrono>
#include <set>
#include <string>
#include <vector>

#include "apply/apply.hpp"

namespace plumb::apply {

/// The pauses between attempts to get a lock: each half as long again as the one before, with jitter, until
/// the budget is used up.
class LockWait {
 public:
  explicit LockWait(const ApplyRequest& request);
  /// Tells who is waited for, and pauses before the next attempt. Throws Error (stopped) naming `holders`
  /// when the budget does not allow another one, or when the person interrupts.
  void pause(const Error& refusal, const std::vector<std::string>& holders);

 private:
  void tell(const std::vector<std::string>& holders);
  [[noreturn]] void give_up(const Error& refusal, const std::vector<std::string>& holders) const;

  const ApplyRequest& request_;
  std::set<std::string> told_;
  std::chrono::steady_clock::time_point started_;
  double next_ms_;
};

/// Sleeps in small pieces; throws Error (stopped) soon after the person interrupts.
void pause_for(std::chrono::milliseconds duration);

/// True for an error that says: the lock was not had in time (also a deadlock that the server broke).
bool is_lock_failure(const Error& error);

/// Takes plumb's own advisory lock for the transaction, so that two plumbs never apply to one database at a
/// time. Throws Error with SQLSTATE 55P03, naming the holder, when another session has it.
void lock_target(pg::Session& session);

/// The same for the time from reading a database until it has its desired schema: whoever read it meanwhile
/// would plan from what is about to go.
void lock_alignment(pg::Session& session);

/// Keeps everybody else from changing the schema of those `relations` that are there, while rows stay free to
/// read and write. Without it another session could change a table between the comparison and the first
/// statement.
void freeze(pg::Session& session, const std::vector<schema::Name>& relations);

}  // namespace plumb::apply
