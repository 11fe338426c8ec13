#pragma once
// One attempt at one group of a plan.
#include "apply/ledger.hpp"
#include "apply/target.hpp"

namespace plumb::apply {

/// A group of a plan and what its application is bound to.
struct GroupTask {
  const plan::Plan& plan;
  const ApplyRequest& request;
  std::size_t index = 0;
  bool has_ledger = true;  ///< false = the target may hold no ledger: the catalog tells what is done

  const plan::Group& group() const { return plan.groups[index]; }
  std::string key() const;
  LedgerRow row() const;
  /// "group 2 of 3".
  std::string name() const;
  /// True when the fingerprints after the group are known and were seen on a server like this one.
  bool is_proved(int server_major) const;
};

enum class GroupOutcome { applied, already };

/// Tries a group once: in one transaction, or statement by statement when the server refuses it in a
/// transaction. Throws Error as apply() does, with SQLSTATE 55P03 or 40P01 when a lock was not had and the
/// attempt may be repeated.
GroupOutcome attempt(Target& target, const GroupTask& task);

/// True when the group is done: by its ledger row or, without a ledger, by what the catalog shows.
bool is_done(Target& target, const GroupTask& task);

}  // namespace plumb::apply
