#include "pg/data_cache.hpp"

#include <fcntl.h>
#include <pwd.h>
#include <sys/file.h>
#include <sys/stat.h>
#include <unistd.h>

#include <cstdlib>

#include "base/descriptor.hpp"
#include "base/digest.hpp"
#include "base/error.hpp"
#include "base/file.hpp"
#include "base/text.hpp"

namespace plumb::pg {
namespace fs = std::filesystem;
namespace {

/// A service's user often has a home that is not there, or not its own.
bool has_room(const fs::path& home) {
  return access((home / ".cache").c_str(), W_OK | X_OK) == 0 || access(home.c_str(), W_OK | X_OK) == 0;
}

/// Ours, or as root one that the server's user can reach.
fs::path cache_folder(const ServerUser& user) {
  if (user.is_other) return "/var/tmp/plumb-cache-" + std::to_string(user.user);
  if (const char* cache = std::getenv("XDG_CACHE_HOME"); cache != nullptr && *cache == '/')
    return fs::path(cache) / "plumb";
  if (const char* home = std::getenv("HOME"); home != nullptr && *home == '/' && has_room(home))
    return fs::path(home) / ".cache" / "plumb";
  return "/var/tmp/plumb-cache-" + std::to_string(user.user);
}

/// Named after the very program, so that an update of the package makes a new one.
std::string name_of(const fs::path& initdb, int major) {
  struct stat facts {};
  stat(initdb.c_str(), &facts);
  const auto build =
      std::to_string(facts.st_mtime) + "/" + std::to_string(facts.st_size) + "/" + initdb.string();
  return "data-" + std::to_string(major) + "-" + sha256(build).substr(0, 12);
}

void initialise(const fs::path& initdb, const fs::path& folder, const ServerUser& user) {
  Command command;
  command.program = initdb.string();
  command.arguments = {"--pgdata=" + folder.string(),
                       "--username=postgres",
                       "--auth=trust",
                       "--encoding=UTF8",
                       "--locale=C.UTF-8",
                       "--no-sync",
                       "--wal-segsize=1"};
  command.folder = folder.parent_path();
  const auto finished = run_command(run_as(user, std::move(command)));
  if (!finished.ok()) throw Error::failed("initdb failed").because(trim(finished.errors));
}

/// Earlier builds of the same version; their programs are gone.
void remove_older(const fs::path& folder, const std::string& current, int major) {
  std::error_code ignored;
  for (const auto& entry : fs::directory_iterator(folder, ignored)) {
    const auto name = entry.path().filename().string();
    if (name != current && name.starts_with("data-" + std::to_string(major) + "-"))
      fs::remove_all(entry.path(), ignored);
  }
}

Descriptor lock(const fs::path& folder) {
  Descriptor file(open((folder / "lock").c_str(), O_RDWR | O_CREAT | O_CLOEXEC | O_NOFOLLOW, 0600));
  if (!file.is_open() || flock(file.get(), LOCK_EX) != 0)
    throw Error::failed("cannot lock " + folder.string()).because(system_reason());
  return file;
}

}  // namespace

fs::path cached_data_directory(const ServerUser& user, int major, const ProgramFolders& folders) {
  const auto initdb = find_server_program("initdb", major, folders);
  const auto folder = cache_folder(user);
  make_folders(folder.parent_path());
  make_private_folder(folder, user);
  const auto held = lock(folder);
  const auto name = name_of(initdb, major);
  if (is_private_folder(folder / name, user)) return folder / name;
  const auto fresh = folder / ("new-" + random_hex(6));
  initialise(initdb, fresh, user);
  fs::rename(fresh, folder / name);
  remove_older(folder, name, major);
  return folder / name;
}

}  // namespace plumb::pg
