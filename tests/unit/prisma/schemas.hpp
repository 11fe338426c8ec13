#pragma once
// Schemas for the tests of this room: texts, and the corpora that are not part of the repository.
#include <filesystem>
#include <fstream>
#include <optional>
#include <string>
#include <vector>

#include "base/error.hpp"
#include "base/file.hpp"
#include "prisma/prisma.hpp"

namespace plumb::test {

inline constexpr const char* k_datasource = "datasource db {\n  provider = \"postgresql\"\n}\n";

/// Reads `text` as a file of its own.
inline prisma::Desired read_text(const std::string& text, const prisma::ReadOptions& options = {}) {
  const TemporaryFolder folder("prisma");
  const auto path = folder.path() / "schema.prisma";
  std::ofstream(path, std::ios::binary) << text;
  return prisma::read(path, options);
}

/// Reads `blocks` behind a datasource.
inline prisma::Desired read_blocks(const std::string& blocks) { return read_text(k_datasource + blocks); }

/// What is wrong with the schema at `path`: the error's detail; empty when nothing is.
inline std::string problems_at(const std::filesystem::path& path) {
  try {
    prisma::read(path);
    return "";
  } catch (const Error& error) {
    return error.detail.empty() ? error.message : error.detail;
  }
}

/// What is wrong with `text`, without the temporary folder's name.
inline std::string problems_of(const std::string& text) {
  const TemporaryFolder folder("prisma");
  const auto path = folder.path() / "schema.prisma";
  std::ofstream(path, std::ios::binary) << text;
  auto out = problems_at(path);
  for (auto at = out.find(path.native()); at != std::string::npos; at = out.find(path.native(), at))
    out.erase(at, folder.path().native().size() + 1);
  return out;
}

/// A folder of the corpora, nothing when they are not there.
inline std::optional<std::filesystem::path> corpus(const std::string& name) {
  const auto path = std::filesystem::path(PLUMB_SOURCE_DIR) / "../shared/corpora" / name;
  return std::filesystem::exists(path) ? std::optional(path) : std::nullopt;
}

/// The cases of a corpus: its folders, sorted.
inline std::vector<std::filesystem::path> cases_of(const std::filesystem::path& folder) {
  std::vector<std::filesystem::path> cases;
  for (const auto& entry : std::filesystem::directory_iterator(folder))
    if (entry.is_directory()) cases.push_back(entry.path());
  std::sort(cases.begin(), cases.end());
  return cases;
}

}  // namespace plumb::test
