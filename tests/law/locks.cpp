#include "law/locks.hpp"

#include <algorithm>
#include <array>
#include <utility>

namespace plumb::test {
namespace {

struct Lock {
  const char* name;  ///< as the manual has it
  const char* mode;  ///< as the server tells it
};
constexpr std::array k_locks = {Lock{"", ""},
                                Lock{"ACCESS SHARE", "AccessShareLock"},
                                Lock{"ROW SHARE", "RowShareLock"},
                                Lock{"ROW EXCLUSIVE", "RowExclusiveLock"},
                                Lock{"SHARE UPDATE EXCLUSIVE", "ShareUpdateExclusiveLock"},
                                Lock{"SHARE", "ShareLock"},
                                Lock{"SHARE ROW EXCLUSIVE", "ShareRowExclusiveLock"},
                                Lock{"EXCLUSIVE", "ExclusiveLock"},
                                Lock{"ACCESS EXCLUSIVE", "AccessExclusiveLock"}};

/// Who only reads keeps nobody waiting: a plan says nothing of it.
constexpr int k_reading = 1;
/// What writes rows may find none to write.
constexpr int k_writing = 3;

constexpr auto k_relations = R"(
  SELECT c.oid::text, c.oid::regclass::text
    FROM pg_catalog.pg_class AS c
    JOIN pg_catalog.pg_namespace AS n ON n.oid = c.relnamespace
   WHERE c.relkind IN ('r', 'p', 'f', 'm', 'v', 'S', 'i', 'I')
     AND n.nspname !~ '^pg_' AND n.nspname <> 'information_schema'
     AND NOT EXISTS (SELECT FROM pg_catalog.pg_depend AS d
                      WHERE d.classid = 'pg_catalog.pg_class'::regclass AND d.objid = c.oid AND d.deptype = 'e'))";

constexpr auto k_held = R"(
  SELECT relation::text, mode
    FROM pg_catalog.pg_locks
   WHERE locktype = 'relation' AND granted AND pid = pg_catalog.pg_backend_pid()
     AND database = (SELECT oid FROM pg_catalog.pg_database WHERE datname = pg_catalog.current_database()))";

int place_of(const char* Lock::*spelling, const std::string& text) {
  const auto found = std::ranges::find(k_locks, text, spelling);
  return static_cast<int>(found - k_locks.begin());
}

}  // namespace

int strength_of(const std::string& lock) { return place_of(&Lock::name, lock); }

LockWitness::LockWitness(pg::Session& session) : session_(session) {
  for (const auto& row : session_.query(k_relations)) names_[row.text(0)] = row.text(1);
}

LockWitness::Held LockWitness::look() {
  Held held;
  for (const auto& row : session_.query(k_held))
    held.emplace(row.text(0), place_of(&Lock::mode, row.text(1)));
  return held;
}

std::string LockWitness::fault_of(const plan::Statement& statement, bool may_overstate) {
  const auto held_before = std::exchange(held_, look());
  const int stated = strength_of(statement.lock);
  std::string fault;
  int strongest = 0;
  for (const auto& [relation, strength] : held_) {
    strongest = std::max(strongest, strength);
    if (!names_.contains(relation) || held_before.contains({relation, strength})) continue;
    if (strength > std::max(stated, k_reading))
      fault += std::string(k_locks[strength].name) + " is taken on " + names_.at(relation) + "\n";
  }
  if (fault.empty() && !may_overstate && strongest < stated && stated > k_writing)
    fault = "nothing is locked so strongly\n";
  return fault.empty() ? "" : fault + "lock: " + statement.lock + "\n" + statement.sql + "\n";
}

}  // namespace plumb::test
