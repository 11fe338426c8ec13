#pragma once
// A database that its owner lent for scratch: proved to be free for it, marked, emptied.
#include <optional>

#include "pg/session.hpp"

namespace plumb::pg {

/// One database that is emptied again and again. It bears plumb's mark (a comment on the schema
/// plumb_scratch) from its first use on, so that a later plumb may empty what a killed one left.
class LentDatabase {
 public:
  /// Connects and claims it; throws Error (usage) when it holds objects and bears no mark, or another plumb
  /// uses it.
  explicit LentDatabase(const ConnectInfo& info);
  ~LentDatabase();

  /// Empties it for one user; throws Error (usage) when it is taken.
  ConnectInfo take();
  /// Empties it and frees it for the next.
  void give_back();
  int server_major() const { return session_.server_version() / 10000; }

 private:
  void claim();
  void refuse_foreign_objects();
  void mark();
  void empty();

  Session session_;
  bool is_taken_ = false;
};

}  // namespace plumb::pg
