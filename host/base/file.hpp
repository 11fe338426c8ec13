#pragma once
// Files: whole reads, atomic writes.
#include <filesystem>
#include <string>
#include <string_view>

namespace plumb {

/// The bytes of a file; throws Error (usage) naming the path when it cannot be read.
std::string read_file(const std::filesystem::path& path);

/// Writes `bytes` to a new file beside `path`, syncs it, and renames it over `path`; readers see the old or the new
/// content. Throws Error when the disk is full or the folder cannot be written.
void write_file(const std::filesystem::path& path, std::string_view bytes, unsigned mode = 0644);

/// Makes `path` and its parents; folders made get `mode`.
void make_folders(const std::filesystem::path& path, unsigned mode = 0755);

/// A private temporary folder that is removed with its content at the end of its life.
class TemporaryFolder {
 public:
  explicit TemporaryFolder(std::string_view prefix = "plumb");
  ~TemporaryFolder();
  TemporaryFolder(const TemporaryFolder&) = delete;
  TemporaryFolder& operator=(const TemporaryFolder&) = delete;
  const std::filesystem::path& path() const { return path_; }

 private:
  std::filesystem::path path_;
};

}  // namespace plumb
