#pragma once
// One spelling for a folder, whatever a person typed.
#include <filesystem>

namespace plumb::config {

/// `folder` as an absolute path without "." and "..", and without a slash at its end.
inline std::filesystem::path absolute_folder(const std::filesystem::path& folder) {
  return (std::filesystem::absolute(folder) / "").lexically_normal().parent_path();
}

}  // namespace plumb::config
