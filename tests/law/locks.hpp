#pragma once
// Which locks a statement takes while it runs, beside the lock that its plan states.
#include <map>
#include <set>
#include <string>

#include "pg/session.hpp"
#include "plan/plan.hpp"

namespace plumb::test {

/// Looks at the locks that a transaction takes on tables and what else has rows or a name among them.
class LockWitness {
 public:
  /// At the start of a transaction: nobody waits for what it makes itself.
  explicit LockWitness(pg::Session& session);
  /// What is wrong with the lock that `statement`, which has just run, states: something that was there
  /// before is locked more strongly, or nothing as strongly. Empty when it is right. One taken from written
  /// SQL may state too much.
  std::string fault_of(const plan::Statement& statement, bool may_overstate);

 private:
  using Held = std::set<std::pair<std::string, int>>;  ///< relation by number, strength
  Held look();

  pg::Session& session_;
  std::map<std::string, std::string> names_;  ///< of relations that are there, by number
  Held held_;
};

/// The strength of a lock by the manual's name of it, 13.3: 0 for none.
int strength_of(const std::string& lock);

}  // namespace plumb::test
