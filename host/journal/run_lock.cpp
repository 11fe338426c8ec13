#include <fcntl.h>
#include <sys/file.h>
#include <unistd.h>

#include <cerrno>
#include <cstring>

#include "base/error.hpp"
#include "base/file.hpp"
#include "base/text.hpp"
#include "journal/folder.hpp"
#include "journal/store.hpp"

namespace plumb::journal {
namespace {

/// What the holder wrote into the file; empty when it has not come to that yet.
std::string holder_of(int descriptor) {
  char text[32] = {};
  const ssize_t size = pread(descriptor, text, sizeof text - 1, 0);
  return std::string(trim(std::string_view(text, size > 0 ? static_cast<std::size_t>(size) : 0)));
}

Error held(const std::string& run, const std::string& holder) {
  return Error::failed("run " + run + " is being advanced by " +
                       (holder.empty() ? "another process" : "process " + holder))
      .next("plumb show " + run);
}

void write_holder(int descriptor) {
  const std::string pid = std::to_string(getpid()) + "\n";
  // The name is a courtesy to who finds the lock held; the lock holds without it.
  if (ftruncate(descriptor, 0) == 0 && pwrite(descriptor, pid.data(), pid.size(), 0) < 0) return;
}

}  // namespace

RunLock::RunLock(const std::filesystem::path& state_folder, const std::string& run) {
  prepare_state_folder(state_folder);
  const auto folder = state_folder / "runs" / run;
  make_folders(folder, 0700);
  const auto file = folder / "lock";
  descriptor_ = open(file.c_str(), O_RDWR | O_CREAT | O_CLOEXEC, 0600);
  if (descriptor_ < 0)
    throw Error::failed("the lock file " + file.string() + " cannot be opened").because(std::strerror(errno));
  if (flock(descriptor_, LOCK_EX | LOCK_NB) != 0) {
    const std::string holder = holder_of(descriptor_);
    close(descriptor_);
    throw held(run, holder);
  }
  write_holder(descriptor_);
}

RunLock::~RunLock() { close(descriptor_); }

}  // namespace plumb::journal
