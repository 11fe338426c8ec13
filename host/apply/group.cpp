#include "apply/group.hpp"

#include "apply/expectation.hpp"
#include "apply/fate.hpp"
#include "apply/ledger.hpp"
#include "apply/leftover.hpp"
#include "apply/locks.hpp"
#include "apply/settings.hpp"
#include "base/fault.hpp"
#include "inspect/inspect.hpp"

namespace plumb::apply {
namespace {

schema::Model touched_part(pg::Session& session, const plan::Group& group) {
  inspect::Scope scope;
  scope.relations = group.relations;
  scope.types = group.types;
  scope.objects = !group.objects.empty();
  if (!scope.is_part()) return {};
  return inspect::inspect_within(session, scope);
}

schema::Fingerprints touched(pg::Session& session, const plan::Group& group) {
  return touched_fingerprints(touched_part(session, group), group);
}

/// The same outside of a transaction of the caller.
schema::Model touched_part_now(pg::Session& session, const plan::Group& group) {
  pg::Transaction transaction(session, {.read_only = true, .repeatable_read = true});
  return touched_part(session, group);
}

bool is_done_now(Target& target, const GroupTask& task) {
  pg::Transaction transaction(target.session(), {.read_only = true, .repeatable_read = true});
  return is_done(target, task);
}

void expect_from(const GroupTask& task, const schema::Fingerprints& seen) {
  auto considered = seen;
  // Without a proof nobody knows what earlier groups make of their objects: only what is stated can be
  // compared.
  if (!task.plan.proved && task.index > 0)
    std::erase_if(considered, [&](const auto& entry) { return !task.group().from.contains(entry.first); });
  const auto found = differences(task.group().from, considered);
  if (found.empty()) return;
  auto error = Error::stale("the target moved since the plan was made");
  for (const auto& line : found) error.because(line);
  throw error.next("plan again and review what changed: plumb diff");
}

/// The same for a group that an earlier attempt may have left half done.
void expect_from_or_interrupted(const GroupTask& task, const schema::Model& part) {
  const auto seen = touched_fingerprints(part, task.group());
  if (seen == task.group().from) return;
  expect_from(task, touched_fingerprints(without_leftover(part, task.group()), task.group()));
}

/// Says what became of a group that failed, and of the plan.
void tell_fate(Error& error, const GroupTask& task) {
  if (task.group().transactional) error.because("the group was rolled back");
  if (task.index > 0 || task.group().transactional) tell_fate(error, task.plan, task.request, task.index);
}

void expect_to(const GroupTask& task, int server_major, const schema::Fingerprints& seen) {
  if (!task.is_proved(server_major)) return;
  const auto found = differences(task.group().to, seen);
  if (found.empty()) return;
  Error error(Exit::verification, task.name() + " did not do what the plan promised");
  for (const auto& line : found) error.because(line);
  tell_fate(error, task);
  throw error;
}

void report(const GroupTask& task, std::size_t done) {
  if (!task.request.on_progress) return;
  const auto total = task.group().statements.size();
  task.request.on_progress({"applying " + task.name(), static_cast<std::int64_t>(done),
                            static_cast<std::int64_t>(total), "statements"});
}

/// Says where a statement failed and what became of its group.
Error located(Error error, const GroupTask& task, std::size_t number, bool connection_lost) {
  error.because(place_of(task.plan, task.index, number));
  if (error.code == Exit::stopped) error.statement = task.group().statements[number].sql;
  tell_fate(error, task);
  if (!connection_lost) return error;
  error.code = Exit::stopped;
  return error.next("plumb resume " + task.request.run);
}

void execute_statements(pg::Session& session, const GroupTask& task, Span span) {
  const auto& statements = task.group().statements;
  for (std::size_t number = 0; number < statements.size(); ++number) {
    report(task, number);
    try {
      use_limits(session, statements[number], span);
      session.execute(statements[number].sql);
    } catch (const Error& error) {
      throw located(error, task, number, session.is_broken());
    }
    fault_point("apply.statement.after");
  }
  report(task, statements.size());
}

/// Runs the statements of a group that cannot be rolled back. What failed half-way is taken away: before it
/// is tried again, and, where the server still answers, at once.
void execute_whole(pg::Session& session, const GroupTask& task) {
  use_limits(session, task.group().statements.front(), Span::session);
  remove_leftover(session, task.group());
  try {
    execute_statements(session, task, Span::session);
  } catch (Error& error) {
    if (session.is_broken()) throw;
    try {
      remove_leftover(session, task.group());
      error.because("what it began was taken away again");
    } catch (const Error& left) {
      error.because("what it began is left, and goes when the plan is applied again: " + left.message);
    }
    throw;
  }
}

/// Writes the ledger row, and with the first group the approvals that were used, in the open transaction.
void record(pg::Session& session, const GroupTask& task) {
  if (!task.has_ledger) return;
  // The plan may have its statements run as another role, which need not have rights on the ledger.
  session.query("SELECT pg_catalog.set_config('role', 'none', true)");
  if (task.index == 0) use_approvals(session, task.request, task.plan.id);
  write_row(session, task.row());
  fault_point("apply.ledger.after");
}

GroupOutcome apply_in_transaction(Target& target, const GroupTask& task) {
  auto& session = target.session();
  fault_point("apply.begin.before");
  pg::Transaction transaction(session, {});
  use_settings(session, task.plan.settings, Span::transaction);
  lock_target(session);
  target.check_identity();
  if (is_done(target, task)) return GroupOutcome::already;
  freeze(session, task.group().relations);
  expect_from(task, touched(session, task.group()));
  execute_statements(session, task, Span::transaction);
  fault_point("apply.verify.before");
  expect_to(task, target.server_major(), touched(session, task.group()));
  record(session, task);
  fault_point("apply.commit.before");
  transaction.commit();
  fault_point("apply.commit.after");
  return GroupOutcome::applied;
}

/// Records a group that ran outside of a transaction, after the catalog showed that it is done.
void record_observed(Target& target, const GroupTask& task) {
  if (!task.has_ledger) return;
  pg::Transaction transaction(target.session(), {});
  record(target.session(), task);
  fault_point("apply.commit.before");
  transaction.commit();
  fault_point("apply.commit.after");
}

/// Marks approvals before the first statement that cannot be taken back.
void use_approvals_first(Target& target, const GroupTask& task) {
  if (!task.has_ledger || task.index > 0) return;
  pg::Transaction transaction(target.session(), {});
  use_approvals(target.session(), task.request, task.plan.id);
  transaction.commit();
}

/// What a killed process left working may still finish the group: deciding before it has ended would do it
/// twice.
void expect_no_orphans(Target& target, const GroupTask& task) {
  const auto pids = target.orphans();
  if (pids.empty()) return;
  auto error = Error::failed("a session of this run still works on " + task.name());
  error.sqlstate = "55P03";
  for (const auto& pid : pids) error.because("pid " + pid);
  throw error;
}

GroupOutcome apply_observed(Target& target, const GroupTask& task) {
  auto& session = target.session();
  expect_no_orphans(target, task);
  target.check_identity();
  if (is_done_now(target, task)) return GroupOutcome::already;
  const auto part = touched_part_now(session, task.group());
  const auto before = touched_fingerprints(part, task.group());
  if (task.is_proved(target.server_major()) && before == task.group().to && before != task.group().from) {
    record_observed(target, task);
    return GroupOutcome::already;
  }
  expect_from_or_interrupted(task, part);
  use_approvals_first(target, task);
  use_settings(session, task.plan.settings, Span::session);
  execute_whole(session, task);
  fault_point("apply.verify.before");
  expect_to(task, target.server_major(),
            touched_fingerprints(touched_part_now(session, task.group()), task.group()));
  record_observed(target, task);
  return GroupOutcome::applied;
}

}  // namespace

std::string GroupTask::key() const { return group_key(request.key, index); }

LedgerRow GroupTask::row() const { return {key(), request.run, plan.id, index, statements_digest(group())}; }

std::string GroupTask::name() const {
  return "group " + std::to_string(index + 1) + " of " + std::to_string(plan.groups.size());
}

bool GroupTask::is_proved(int server_major) const {
  return plan.proved && plan.server_major == std::to_string(server_major);
}

GroupOutcome attempt(Target& target, const GroupTask& task) {
  return task.group().transactional ? apply_in_transaction(target, task) : apply_observed(target, task);
}

bool is_done(Target& target, const GroupTask& task) {
  if (task.has_ledger) return has_row(target.session(), task.row());
  const auto& group = task.group();
  if (!task.is_proved(target.server_major()) || group.from == group.to) return false;
  return touched(target.session(), group) == group.to;
}

}  // namespace plumb::apply
