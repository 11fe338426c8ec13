#pragma once
// The law: for schemas A and B that a server accepts, plan(A, B) turns A into B, planning again gives
// nothing, and the inverse gives A's shape; and no statement locks what its plan does not say. Planned by the
// same code as `plumb diff`.
#include <string>
#include <vector>

#include "law/databases.hpp"
#include "law/switches.hpp"

namespace plumb::test {

/// How the law was broken.
struct Breach {
  std::string kind;  ///< "plan", "run", "lock", "left", "dump", "inverse"
  std::string text;  ///< what is wrong, for people
};

/// What planning between two schemas gave.
struct Judgement {
  std::string changes;  ///< one line a change
  std::string plan;     ///< plan.sql
  std::vector<Breach> breaches;
};

/// Plans from one database to another, executes the plan on the first and its inverse after it. `name` stands
/// for the plan's id in its text.
Judgement judge(const Database& from, const Database& to, const Switches& switches, const std::string& name);

}  // namespace plumb::test
