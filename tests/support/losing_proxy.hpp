#pragma once
// A proxy in front of a server that loses the answer to a COMMIT.
#include <atomic>
#include <filesystem>
#include <string>
#include <thread>

#include "base/file.hpp"
#include "pg/connection.hpp"

namespace plumb::test {

/// What it does to the first COMMIT that passes; later ones pass untouched.
enum class Loss {
  answer,  ///< the server gets it and answers, but the client sees a broken connection
  commit,  ///< the server never gets it
};

/// Listens on a socket of its own in a temporary folder while it lives.
class LosingProxy {
 public:
  LosingProxy(const pg::ConnectInfo& server, Loss loss);
  ~LosingProxy();
  LosingProxy(const LosingProxy&) = delete;
  LosingProxy& operator=(const LosingProxy&) = delete;

  /// The database behind the proxy.
  pg::ConnectInfo info() const;
  bool has_lost() const { return has_lost_; }

 private:
  void serve();
  void forward(int client);

  TemporaryFolder folder_;
  pg::ConnectInfo server_;
  Loss loss_;
  int listener_;
  std::atomic<bool> has_lost_ = false, is_ending_ = false;
  std::thread thread_;
};

}  // namespace plumb::test
