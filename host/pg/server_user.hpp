#pragma once
// PostgreSQL refuses to run as root: the user a private server runs as, and the folders that belong to it.
#include <sys/types.h>

#include <filesystem>
#include <string>

#include "base/subprocess.hpp"

namespace plumb::pg {

/// The user of private servers: ours, or an unprivileged one when we are root.
struct ServerUser {
  uid_t user = 0;
  gid_t group = 0;
  bool is_other = false;  ///< we are root and become this user
};

/// Finds it: ourselves, else `postgres`, else `nobody`.
ServerUser server_user();

/// `command` run as `user`, by setpriv when that is another one; it still dies with us.
Command run_as(const ServerUser& user, Command command);

/// Makes `folder` for `user` alone (0700), or throws Error (usage) when it is there and belongs to somebody
/// else: what another user prepared is not trusted.
void make_private_folder(const std::filesystem::path& folder, const ServerUser& user);

/// True when `path` is a real folder (no link) of `user` that nobody else may enter.
bool is_private_folder(const std::filesystem::path& path, const ServerUser& user);

}  // namespace plumb::pg
