#include <fcntl.h>
#include <sys/file.h>
#include <unistd.h>

#include <cerrno>
#include <cstring>
#include <optional>
#include <thread>

#include "base/error.hpp"
#include "base/file.hpp"
#include "base/text.hpp"
#include "base/user.hpp"
#include "journal/folder.hpp"
#include "journal/store.hpp"

namespace plumb::journal {
namespace {

/// What the holder wrote into the file; empty when it has not come to that yet.
std::string holder_of(int descriptor) {
  char text[512] = {};
  const ssize_t size = pread(descriptor, text, sizeof text - 1, 0);
  return std::string(trim(std::string_view(text, size > 0 ? static_cast<std::size_t>(size) : 0)));
}

Error held(const std::string& run, const std::string& holder) {
  return Error::failed("run " + run + " is being advanced by " + holder).next("plumb show " + run);
}

/// "1234 (root@db-host)": the folder may be shared by several people and machines.
std::string own_name() { return std::to_string(getpid()) + " (" + user_at_host() + ")"; }

void write_holder(int descriptor) {
  const std::string text = own_name() + "\n";
  // The name is a courtesy to who finds the lock held; the lock holds without it.
  if (ftruncate(descriptor, 0) == 0 && pwrite(descriptor, text.data(), text.size(), 0) < 0) return;
}

int open_lock(const std::filesystem::path& file) {
  const int descriptor = open(file.c_str(), O_RDWR | O_CREAT | O_CLOEXEC, 0600);
  if (descriptor >= 0) return descriptor;
  throw Error::failed("the lock file " + file.string() + " cannot be opened").because(std::strerror(errno));
}

/// Takes the lock, or says who has it. Whoever only looks whether it is held has it for a moment.
std::optional<std::string> refused_by(int descriptor) {
  constexpr int k_attempts = 5;
  for (int attempt = 0; attempt < k_attempts; ++attempt) {
    if (flock(descriptor, LOCK_EX | LOCK_NB) == 0) return std::nullopt;
    std::this_thread::sleep_for(std::chrono::milliseconds(10));
  }
  const std::string holder = holder_of(descriptor);
  return holder.empty() ? "another process" : "process " + display(holder);
}

std::filesystem::path lock_file(const std::filesystem::path& state_folder, const std::string& run) {
  return state_folder / "runs" / run / "lock";
}

}  // namespace

RunLock::RunLock(const std::filesystem::path& state_folder, const std::string& run) {
  prepare_state_folder(state_folder);
  const auto file = lock_file(state_folder, run);
  make_folders(file.parent_path(), 0700);
  descriptor_ = open_lock(file);
  if (const auto holder = refused_by(descriptor_)) {
    close(descriptor_);
    throw held(run, *holder);
  }
  write_holder(descriptor_);
}

std::optional<std::string> RunLock::holder(const std::filesystem::path& state_folder,
                                           const std::string& run) {
  const int descriptor = open(lock_file(state_folder, run).c_str(), O_RDWR | O_CLOEXEC);
  if (descriptor < 0) return std::nullopt;
  const auto holder = refused_by(descriptor);
  close(descriptor);
  return holder;
}

RunLock::~RunLock() { close(descriptor_); }

}  // namespace plumb::journal
