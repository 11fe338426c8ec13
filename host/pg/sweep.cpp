#include <fcntl.h>
#include <sys/file.h>
#include <sys/stat.h>

#include <charconv>
#include <chrono>

#include "base/error.hpp"
#include "base/file.hpp"
#include "pg/end_server.hpp"
#include "pg/private_server.hpp"
#include "pg/scratch.hpp"

namespace plumb::pg {
namespace fs = std::filesystem;
namespace {

/// A folder whose owner has not written its name yet is left alone for a while.
bool is_young(const fs::path& folder) {
  std::error_code missing;
  const auto changed = fs::last_write_time(folder, missing);
  return missing || fs::file_time_type::clock::now() - changed < std::chrono::minutes(5);
}

/// The owner holds a lock for as long as it lives. A process number would be given to others after its end,
/// and is not the same in every container that shares the folder.
bool has_living_owner(const fs::path& folder) {
  const Descriptor file(open((folder / "owner").c_str(), O_RDWR | O_CLOEXEC | O_NOFOLLOW));
  if (!file.is_open()) return is_young(folder);
  return flock(file.get(), LOCK_EX | LOCK_NB) != 0;
}

/// The process number of the server in `data`, 0 when none runs there: a postmaster's working folder is its
/// data.
pid_t server_in(const fs::path& data) {
  std::error_code missing;
  if (!fs::exists(data / "postmaster.pid", missing)) return 0;
  const auto text = read_file(data / "postmaster.pid");
  pid_t id = 0;
  std::from_chars(text.data(), text.data() + text.size(), id);
  const auto place = fs::read_symlink("/proc/" + std::to_string(id) + "/cwd", missing);
  return id > 1 && !missing && place == data ? id : 0;
}

bool is_ours(const fs::path& folder, const ServerUser& user) {
  const bool is_named_so = folder.filename().string().starts_with(k_server_prefix);
  return is_named_so &&
         (is_private_folder(folder, user) || is_private_folder(folder, {geteuid(), getegid(), false}));
}

}  // namespace

int sweep_scratch() {
  const auto user = server_user();
  int removed = 0;
  std::error_code unreadable;
  for (const auto& entry : fs::directory_iterator(folder_of_servers(user), unreadable)) {
    if (!is_ours(entry.path(), user) || has_living_owner(entry.path())) continue;
    const auto data = entry.path() / "data";
    if (const auto id = server_in(data); id != 0) end_server(id, data);
    std::error_code kept;
    fs::remove_all(entry.path(), kept);
    if (!kept) ++removed;
  }
  return removed;
}

}  // namespace plumb::pg
