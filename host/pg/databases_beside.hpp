#pragma once
// Databases made beside a lent one, where its role may create databases.
#include <set>
#include <string>

#include "pg/session.hpp"

namespace plumb::pg {

/// Makes and drops databases on the server of a lent one, named after it. Each bears plumb's mark as its
/// comment, so that what a killed plumb left is known and dropped; only who holds the lent database's claim
/// uses them.
class DatabasesBeside {
 public:
  explicit DatabasesBeside(Session& lent) : lent_(lent) {}
  ~DatabasesBeside();
  DatabasesBeside(const DatabasesBeside&) = delete;
  DatabasesBeside& operator=(const DatabasesBeside&) = delete;

  /// True when the role of the lent database may create others.
  bool may_create();
  /// An empty database; precondition: may_create().
  ConnectInfo create();
  bool has(const ConnectInfo& info) const { return made_.contains(info.database); }
  void drop(const ConnectInfo& info);

 private:
  enum class State { absent, ours, foreign };
  State state_of(const std::string& name);
  std::string free_name();
  void drop_named(const std::string& name);

  Session& lent_;
  std::set<std::string> made_;
};

}  // namespace plumb::pg
