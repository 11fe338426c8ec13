#pragma once
// A database that its owner lent for scratch: proved to be free for it, marked, emptied.
#include "pg/databases_beside.hpp"
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

  /// Empties it for one user. While it is taken, makes another database beside it; throws Error (usage) when
  /// the role may not create one.
  ConnectInfo take();
  /// Empties it and frees it for the next; drops what was made beside it.
  void give_back(const ConnectInfo& info);
  /// True when several users can have a database at a time.
  bool has_room() { return beside_.may_create(); }
  int server_major() const { return session_.server_version() / 10000; }

 private:
  ConnectInfo take_beside();
  void claim();
  void refuse_foreign_objects();
  void mark();
  void empty();

  Session session_;
  DatabasesBeside beside_{session_};
  bool is_taken_ = false;
};

}  // namespace plumb::pg
