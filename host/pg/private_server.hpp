#pragma once
// A PostgreSQL of our own: its folder, its process, and what killed parents left of theirs.
#include <sys/types.h>

#include <filesystem>

#include "base/descriptor.hpp"
#include "pg/connection.hpp"
#include "pg/programs.hpp"
#include "pg/server_user.hpp"

namespace plumb::pg {

/// A running server. It ends with this value, and by the kernel's hand when the *thread* that made it ends,
/// also by SIGKILL: make it in a thread that lives as long as it is needed.
class PrivateServer {
 public:
  PrivateServer(int major, bool durable, const ProgramFolders& folders);
  ~PrivateServer();
  PrivateServer(const PrivateServer&) = delete;
  PrivateServer& operator=(const PrivateServer&) = delete;

  /// Its superuser in its first database, by its private socket.
  ConnectInfo info() const;

 private:
  void copy_data(int major, const ProgramFolders& folders);
  void start(const std::filesystem::path& postgres, bool durable);
  void wait_until_ready();
  void stop();

  ServerUser user_;
  std::filesystem::path folder_;
  Descriptor owned_;  ///< its lock tells the sweep that we live
  pid_t maker_ = 0;   ///< a forked copy of this value does not end the server
  pid_t server_ = -1;
};

/// The folder in which private servers have theirs: short, for the path of a socket has 107 bytes at most.
std::filesystem::path folder_of_servers(const ServerUser& user);

/// How the folders of private servers begin.
inline constexpr const char* k_server_prefix = "plumb-scratch-";

}  // namespace plumb::pg
