#pragma once
// One run at a time brings a database to its schema.
#include "apply/apply.hpp"

namespace plumb::apply {

/// While it lives no other run reads the database to align it: without a turn of its own, the second of two
/// would plan from what the first is about to change. Waits for it as `request` says; throws Error (stopped)
/// naming who has it.
class Turn {
 public:
  Turn(const pg::ConnectInfo& database, const ApplyRequest& request);

 private:
  void take(const ApplyRequest& request);

  pg::Session session_;
  pg::Transaction transaction_;  ///< which the lock lives in, so that a pooler cannot keep it
};

}  // namespace plumb::apply
