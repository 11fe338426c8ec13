#pragma once
// The session a plan is applied through: opened, recognised, and found out about after it was lost.
#include <optional>
#include <string>

#include "apply/apply.hpp"

namespace plumb::apply {

/// A backend of ours, by facts that no later backend shares.
struct Backend {
  int pid = 0;
  std::string started;
};

/// A recognised session on the target.
class Target {
 public:
  /// Connects, under an application name that tells the run. Throws Error (refused) when it is not the
  /// target.
  Target(const pg::ConnectInfo& info, const plan::Plan& plan, const ApplyRequest& request);

  pg::Session& session() { return session_; }
  const Backend& backend() const { return backend_; }
  int server_major() const { return session_.server_version() / 10000; }
  /// Compares the identity with the pinned one and with the plan's; throws Error (refused) naming what
  /// differs.
  void check_identity();
  /// True while `backend` is connected to the target's server.
  bool has_backend(const Backend& backend);
  /// Process ids of other sessions of this run: what a killed process left working on the server.
  std::vector<std::string> orphans();

 private:
  const plan::Plan& plan_;
  const ApplyRequest& request_;
  pg::Session session_;
  Backend backend_;
};

/// The application name of a run's effect.
std::string application_name(const ApplyRequest& request);

}  // namespace plumb::apply
