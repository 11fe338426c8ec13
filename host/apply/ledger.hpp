#pragma once
// The rows plumb writes inside the target, in the transaction of the effect they stand for (schema plumb).
#include <string>
#include <vector>

#include "apply/apply.hpp"

namespace plumb::apply {

/// What the ledger keeps of a group.
struct LedgerRow {
  std::string key;        ///< "<run>/<step>/<call>#<group>"
  std::string run, plan;  ///< run id, plan digest
  std::size_t group = 0;
  std::string statements;  ///< SHA-256 over the statements of the group
};

/// The key of one group of an effect.
std::string group_key(const std::string& effect_key, std::size_t group);

/// The SHA-256 over the statements of `group`, each ended by a semicolon and a newline.
std::string statements_digest(const plan::Group& group);

/// Writes the row in the caller's transaction.
void write_row(pg::Session& session, const LedgerRow& row);

/// Marks approvals as used, in the caller's transaction. Throws Error (refused) when another effect used one
/// of them.
void use_approvals(pg::Session& session, const ApplyRequest& request, const std::string& plan);

/// "run ab12cd34 was the last to apply a plan here, at 2026-05-04 03:02:01 UTC"; empty when that was `run`,
/// or nobody.
std::string last_to_apply(pg::Session& session, const std::string& run);

/// True when `plan` holds the statements that create schema plumb.
bool creates_ledger(const plan::Plan& plan);

/// True when the ledger has the row of the group. Throws Error (failed) when it has one of other statements.
bool has_row(pg::Session& session, const LedgerRow& row);

}  // namespace plumb::apply
