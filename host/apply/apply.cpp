#include "apply/apply.hpp"

#include <chrono>
#include <thread>

#include "apply/expectation.hpp"
#include "apply/group.hpp"
#include "apply/ledger.hpp"
#include "apply/leftover.hpp"
#include "apply/locks.hpp"
#include "apply/look_ahead.hpp"
#include "base/fault.hpp"
#include "base/interrupt.hpp"
#include "base/text.hpp"
#include "inspect/inspect.hpp"

namespace plumb::apply {
namespace {

using Clock = std::chrono::steady_clock;

/// How often a group is tried whose COMMIT lost its answer and was then found undone.
constexpr int k_losses = 3;

/// One application of a plan.
class Application {
 public:
  Application(const pg::ConnectInfo& info, const plan::Plan& plan, const ApplyRequest& request)
      : info_(info), plan_(plan), request_(request), target_(connect()) {}

  ApplyResult run();

 private:
  std::unique_ptr<Target> connect() const { return std::make_unique<Target>(info_, plan_, request_); }
  GroupTask task(std::size_t index) const { return {plan_, request_, index, has_ledger_}; }

  void choose_mode();
  void expect_start();
  std::size_t first_open_group();
  bool is_interrupted_start(const schema::Model& model) const;
  void advance(std::size_t index);
  void count(std::size_t index, GroupOutcome outcome);
  bool was_committed(std::size_t index);
  Error stopped_by_losses(std::size_t index) const;
  bool is_done_now(std::size_t index);
  void wait_for_lock(std::size_t index, LockWait& wait, const Error& refusal);
  void expect_end();

  const pg::ConnectInfo& info_;
  const plan::Plan& plan_;
  const ApplyRequest& request_;
  std::unique_ptr<Target> target_;
  bool has_ledger_ = true;
  ApplyResult result_;
};

ApplyResult Application::run() {
  const auto started = Clock::now();
  choose_mode();
  const auto first = first_open_group();
  // Of a plan that is half applied, the groups that are left know what they start from.
  if (first == 0) expect_start();
  expect_fitting_rows(*target_, plan_, request_, first, result_.notes);
  for (std::size_t index = 0; index < plan_.groups.size(); ++index) {
    stop_if_interrupted();
    advance(index);
  }
  expect_end();
  result_.milliseconds =
      std::chrono::duration_cast<std::chrono::milliseconds>(Clock::now() - started).count();
  return result_;
}

/// Decides whether ledger rows or the catalog alone tell what is done.
void Application::choose_mode() {
  has_ledger_ = has_ledger(target_->session()) || creates_ledger(plan_);
  if (has_ledger_ || plan_.empty()) return;
  for (std::size_t index = 0; index < plan_.groups.size(); ++index) {
    const auto& group = plan_.groups[index];
    if (task(index).is_proved(target_->server_major()) && group.from != group.to) continue;
    throw Error::refused("the target has no schema plumb, and " + task(index).name() +
                         " leaves no trace in the catalog")
        .because("after a crash nobody could tell whether it was applied")
        .next(
            "plan again, so that the plan creates schema plumb; or let the role create it: plumb doctor "
            "--grants");
  }
  result_.notes.push_back("the target has no schema plumb: what is done is told by its catalog alone");
  if (!request_.nonces.empty())
    result_.notes.push_back("the approvals used are recorded in the store only, not in the target");
}

bool Application::is_done_now(std::size_t index) {
  pg::Transaction transaction(target_->session(), {.read_only = true, .repeatable_read = true});
  return is_done(*target_, task(index));
}

/// How far an earlier attempt at this effect got.
std::size_t Application::first_open_group() {
  // Where the catalog alone tells, a later group may hide what an earlier one did.
  auto index = plan_.groups.size();
  while (index > 0 && !is_done_now(index - 1)) --index;
  return index;
}

/// True when nothing but an earlier attempt at the first group makes the schema differ from the plan's start.
bool Application::is_interrupted_start(const schema::Model& model) const {
  if (plan_.empty()) return false;
  const auto before = without_leftover(model, plan_.groups.front());
  return managed_fingerprint(before, request_.managed) == plan_.from.fingerprint;
}

/// Compares the whole managed schema with the plan's start, before any lock is taken.
void Application::expect_start() {
  if (plan_.from.fingerprint.empty())
    throw Error::refused("this plan does not say which schema it starts from")
        .next("plan again with plumb diff");
  const auto model = inspect::inspect(target_->session());
  const auto seen = managed_fingerprint(model, request_.managed);
  if (seen == plan_.from.fingerprint || is_interrupted_start(model)) return;
  auto error = Error::stale("the target moved since the plan was made");
  for (const auto& line : moved_since(plan_, model)) error.because(line);
  if (error.detail.empty())
    error.because("its schema has fingerprint " + seen.substr(0, 12) + ", the plan starts from " +
                  plan_.from.fingerprint.substr(0, 12) + "; what moved is not what the plan touches");
  if (const auto last = last_to_apply(target_->session(), request_.run); !last.empty()) error.because(last);
  throw error;
}

void Application::advance(std::size_t index) {
  LockWait wait(request_);
  for (int losses = 0;;) {
    try {
      return count(index, attempt(*target_, task(index)));
    } catch (const Error& error) {
      if (error.code == Exit::unknown) {
        if (was_committed(index)) return count(index, GroupOutcome::applied);
        if (++losses == k_losses) throw stopped_by_losses(index);
      } else if (is_lock_failure(error)) {
        wait_for_lock(index, wait, error);
      } else {
        throw;
      }
    }
  }
}

Error Application::stopped_by_losses(std::size_t index) const {
  Error error(Exit::stopped, "the connection broke at COMMIT " + plural(k_losses, "time") + "; " +
                                 task(index).name() + " is not applied");
  return error.next("plumb resume " + request_.run);
}

void Application::wait_for_lock(std::size_t index, LockWait& wait, const Error& refusal) {
  auto holders = blockers(target_->session(), plan_.groups[index].relations);
  // Of plumb's own lock the refusal itself names the holder.
  if (holders.empty() && !refusal.detail.empty()) holders.push_back(refusal.detail);
  wait.pause(refusal, holders);
}

void Application::count(std::size_t index, GroupOutcome outcome) {
  if (outcome == GroupOutcome::already) {
    ++result_.already;
    return;
  }
  ++result_.groups;
  result_.statements += plan_.groups[index].statements.size();
}

/// Finds out whether the group was committed when the answer to COMMIT was lost: only its ledger row proves
/// it, and only once the backend that may still be committing is gone. Throws Error (unknown) when it cannot
/// be found out now.
bool Application::was_committed(std::size_t index) {
  const auto lost = target_->backend();
  const auto deadline = Clock::now() + std::chrono::milliseconds(request_.locks.budget_ms);
  Error unknown(Exit::unknown, "the connection broke at COMMIT, and whether " + task(index).name() +
                                   " was applied is not known yet");
  do {
    try {
      target_ = connect();
      if (!target_->has_backend(lost)) return is_done_now(index);
      unknown.detail = "the old session (pid " + std::to_string(lost.pid) + ") still works on the server";
      pause_for(std::chrono::milliseconds(request_.locks.first_pause_ms));
    } catch (const Error& error) {
      unknown.detail = error.message;
      std::this_thread::sleep_for(std::chrono::milliseconds(request_.locks.first_pause_ms));
    }
  } while (Clock::now() < deadline && !interrupted());
  throw unknown.next("plumb resume " + request_.run);
}

/// Compares the whole managed schema with the plan's end, after the last COMMIT.
void Application::expect_end() {
  fault_point("apply.end.before");
  if (plan_.groups.empty() || plan_.to.fingerprint.empty()) return;
  if (!task(0).is_proved(target_->server_major())) return;
  const auto seen = managed_fingerprint(inspect::inspect(target_->session()), request_.managed);
  if (seen == plan_.to.fingerprint) return;
  throw Error(Exit::difference, "the plan is applied, but elsewhere the schema is not what the plan promised")
      .because("somebody else changed it in the meantime; what the plan touched was verified before COMMIT")
      .next("plumb diff --from env:" + text_of(plan_.target, "environment") + " --to " + plan_.to.source +
            ", to see what differs");
}

}  // namespace

ApplyResult apply(const pg::ConnectInfo& target, const plan::Plan& plan, const ApplyRequest& request) {
  return Application(target, plan, request).run();
}

}  // namespace plumb::apply
