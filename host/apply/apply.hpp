#pragma once
// Executes a plan on a target and proves, before each COMMIT, that it did what it promised.
#include <functional>
#include <optional>
#include <string>
#include <vector>

#include "base/progress.hpp"
#include "diff/change.hpp"
#include "pg/identity.hpp"
#include "pg/session.hpp"
#include "plan/plan.hpp"

namespace plumb::apply {

/// Limits on waiting for locks; no attempt is ever made without one.
struct LockLimits {
  int budget_ms = 60000;     ///< stop and report after this long
  int first_pause_ms = 200;  ///< grows by half each time, with jitter, up to …
  int longest_pause_ms = 5000;
};

/// What an application of a plan is bound to.
struct ApplyRequest {
  std::string run;                     ///< run id, for the ledger and application_name
  std::string key;                     ///< effect key: <run>/<step>/<call>; a ledger row with it means done
  std::optional<pg::Identity> pinned;  ///< compared in every writing transaction; nullopt on scratch
  diff::Managed managed;               ///< what the plan's fingerprints cover
  std::vector<std::string>
      nonces;  ///< of the approvals used; recorded once in the target with the first group
  LockLimits locks;
  OnProgress on_progress;
  std::function<void(const std::string&)> on_wait = {};  ///< told once of each holder that is waited for
};

/// What happened.
struct ApplyResult {
  std::size_t groups = 0, statements = 0;  ///< applied now
  std::size_t already = 0;                 ///< groups found done by their ledger row
  std::int64_t milliseconds = 0;
  std::vector<std::string> notes;  ///< what a person should know ("the target has no schema plumb …")
};

/// Applies `plan`. Before the first group that is still to be applied, rows that do not fit what the
/// statements demand are looked for, so that a plan which cannot end is not begun. Each group in one
/// transaction: advisory lock, identity, ledger row absent, fingerprints of touched objects equal the plan's
/// `from`, statements under lock limits with retries, inspect again, compare with `to`, ledger row, COMMIT.
/// Before the first group the whole schema is compared with the plan's `from`, after the last with the
/// expectation. Throws Error: stale (6) before anything is written when the target moved, verification (7)
/// after a rollback, failed (1) with the server's fields when a statement fails, refused (4) on identity,
/// unknown (9) when the connection broke at COMMIT and the ledger could not be read, stopped (8) between
/// groups.
ApplyResult apply(const pg::ConnectInfo& target, const plan::Plan& plan, const ApplyRequest& request);

/// What a plan does on a scratch copy of the schema it starts from.
struct Rehearsal {
  schema::Model start;                       ///< what was there before
  schema::Model result;                      ///< what is there afterwards
  std::vector<schema::Fingerprints> groups;  ///< of the touched objects after each group
  std::vector<schema::Fingerprints> before;  ///< and before it
};

/// True for a statement that sets a security label: a rehearsal leaves it out, since a scratch server has not
/// loaded the library of the label's provider.
bool sets_label(const plan::Statement& statement);

/// Runs `plan` on `scratch`, which holds a copy of the schema. Throws Error (failed) with the failing
/// statement.
Rehearsal rehearse(const pg::ConnectInfo& scratch, const plan::Plan& plan);

/// True when the target's ledger has the row of `key`; false when it has not or there is no ledger.
bool is_applied(pg::Session& session, const std::string& key);

/// The part of `plan` that `run` applied, by the target's ledger: all of it where the target holds no ledger.
plan::Plan applied_part(pg::Session& session, plan::Plan plan, const std::string& run);

/// The run that applied something last, by the target's ledger; empty when that holds nothing.
std::string last_run(pg::Session& session);

/// The SQL that creates schema plumb (ledger, used approvals), one statement each.
std::vector<std::string> ledger_statements();
bool has_ledger(pg::Session& session);
/// The change that each of those statements carries out, as a plan names it.
inline constexpr auto k_create_ledger = "CreateLedger";
/// Puts those statements in front of a plan, in a transaction with its first group where that is one.
void add_ledger(plan::Plan& plan);
/// True when the session's role may create schemas in its database.
bool may_create_schema(pg::Session& session);

/// Sessions that hold locks on the relations a statement needs: "pid 123 (app_user from 10.0.0.7, psql, idle
/// in transaction for 5 min)".
std::vector<std::string> blockers(pg::Session& session, const std::vector<schema::Name>& relations);

/// Rows that violate the constraint which made a statement fail: "public.user has 3 rows where mail is NULL";
/// empty when it cannot be told. Read-only.
std::string count_offending(pg::Session& session, const Error& failure);

}  // namespace plumb::apply
