#include "base/file.hpp"

#include <fcntl.h>
#include <sys/stat.h>
#include <unistd.h>

#include <array>
#include <cstdlib>

#include "base/descriptor.hpp"
#include "base/digest.hpp"
#include "base/error.hpp"

namespace plumb {
namespace fs = std::filesystem;
namespace {

Error cannot_write(const fs::path& path, int reason) {
  auto error = Error::failed("cannot write " + path.string()).because(system_reason(reason));
  if (reason == ENOSPC || reason == EDQUOT) return error.next("free some space and run the command again");
  return error.next("name a file in a folder that is there and that you may write to");
}

void write_whole(int file, std::string_view bytes, const fs::path& path) {
  while (!bytes.empty()) {
    const auto written = write(file, bytes.data(), bytes.size());
    if (written < 0 && errno == EINTR) continue;
    if (written < 0) throw cannot_write(path, errno);
    bytes.remove_prefix(static_cast<std::size_t>(written));
  }
}

void write_new(const fs::path& path, std::string_view bytes, unsigned mode) {
  const Descriptor file(open(path.c_str(), O_WRONLY | O_CREAT | O_EXCL | O_CLOEXEC, mode));
  if (!file.is_open()) throw cannot_write(path, errno);
  write_whole(file.get(), bytes, path);
  if (fsync(file.get()) != 0) throw cannot_write(path, errno);
}

/// Makes a rename durable: the name lives in the folder, which has its own place on the disk.
void sync_folder(const fs::path& folder) {
  const Descriptor opened(open(folder.c_str(), O_RDONLY | O_DIRECTORY | O_CLOEXEC));
  if (opened.is_open()) fsync(opened.get());
}

}  // namespace

std::string read_file(const fs::path& path) {
  const auto refused = [&] {
    return Error::usage("cannot read " + path.string())
        .because(system_reason())
        .next("make it a file that you may read, then run the command again: ls -ld " + path.string());
  };
  const Descriptor file(open(path.c_str(), O_RDONLY | O_CLOEXEC));
  if (!file.is_open()) throw refused();
  std::string bytes;
  std::array<char, 65536> buffer;
  for (;;) {
    const auto count = read(file.get(), buffer.data(), buffer.size());
    if (count < 0 && errno == EINTR) continue;
    if (count < 0) throw refused();
    if (count == 0) return bytes;
    bytes.append(buffer.data(), static_cast<std::size_t>(count));
  }
}

void write_file(const fs::path& path, std::string_view bytes, unsigned mode) {
  const auto folder = path.has_parent_path() ? path.parent_path() : fs::path(".");
  const auto fresh = folder / ("." + path.filename().string() + "." + random_hex(6));
  try {
    write_new(fresh, bytes, mode);
    if (rename(fresh.c_str(), path.c_str()) != 0) throw cannot_write(path, errno);
  } catch (const Error&) {
    unlink(fresh.c_str());
    throw;
  }
  sync_folder(folder);
}

void make_folders(const fs::path& path, unsigned mode) {
  std::error_code ignored;
  if (path.empty() || fs::is_directory(path, ignored)) return;
  if (path.has_parent_path() && path.parent_path() != path) make_folders(path.parent_path(), mode);
  if (mkdir(path.c_str(), mode) == 0 || fs::is_directory(path, ignored)) return;
  throw Error::failed("cannot make the folder " + path.string())
      .because(system_reason())
      .next("make it, or make " + path.parent_path().string() + " a folder that you may write to");
}

TemporaryFolder::TemporaryFolder(std::string_view prefix) {
  std::error_code missing;
  const auto parent = fs::temp_directory_path(missing);
  std::string name = ((missing ? "/tmp" : parent) / (std::string(prefix) + "-XXXXXX")).string();
  if (mkdtemp(name.data()) == nullptr)
    throw Error::failed("cannot make a temporary folder").because(system_reason());
  path_ = name;
}

TemporaryFolder::~TemporaryFolder() {
  std::error_code ignored;
  fs::remove_all(path_, ignored);
}

}  // namespace plumb
