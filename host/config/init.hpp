#pragma once
// `plumb init`: the first plumb.toml, from what the project folder holds.
#include <filesystem>
#include <string>
#include <vector>

namespace plumb::config {

struct InitResult {
  std::filesystem::path file;
  std::vector<std::string> found;  ///< what it was made from, for people
};

/// Writes plumb.toml in `folder`, each line explained, from its Prisma folder and dotenv files (names of
/// variables only, no value is copied). Never connects. Throws Error (usage) when there is one already.
InitResult write_initial_config(const std::filesystem::path& folder);

}  // namespace plumb::config
