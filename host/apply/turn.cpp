#include "apply/turn.hpp"

#include "apply/locks.hpp"

namespace plumb::apply {
namespace {

/// How long the holder works is not known: its transaction is not to be ended for being idle.
constexpr pg::TransactionOptions k_holding = {.read_only = true, .idle_timeout_ms = 0};

}  // namespace

Turn::Turn(const pg::ConnectInfo& database, const ApplyRequest& request)
    : session_(database, {.application = "plumb/" + request.run + "/turn", .read_only = true}),
      transaction_(session_, k_holding) {
  take(request);
}

void Turn::take(const ApplyRequest& request) {
  LockWait wait(request);
  for (;;) {
    try {
      return lock_alignment(session_);
    } catch (const Error& refusal) {
      if (!is_lock_failure(refusal)) throw;
      wait.pause(refusal, {refusal.detail});
    }
  }
}

}  // namespace plumb::apply
