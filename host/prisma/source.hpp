#pragma once
// The files of a schema and places in them.
#include <cstdint>
#include <filesystem>
#include <string>
#include <vector>

namespace plumb::prisma {

/// One file, whole, as valid UTF-8 without a byte order mark.
struct Source {
  std::filesystem::path path;
  std::string text;
  bool had_mark = false;  ///< a byte order mark stood before the text
};

/// A stretch of a source, in bytes.
struct Place {
  std::uint32_t file = 0;
  std::uint32_t offset = 0;
  std::uint32_t length = 0;
};

/// Reads a file, or a folder's *.prisma files (with those in its folders) in byte order of their names.
/// Throws Error (usage) for a folder without any, for a file above 64 MB and, with its position, for invalid
/// UTF-8.
std::vector<Source> load_sources(const std::filesystem::path& path);

/// SHA-256 of the files' bytes in their order.
std::string digest_of(const std::vector<Source>& sources);

}  // namespace plumb::prisma
