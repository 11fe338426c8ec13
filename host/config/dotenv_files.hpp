#pragma once
// The dotenv files of a project folder as environments: which variable holds a URL, by its name and its
// scheme.
#include <filesystem>
#include <string>
#include <vector>

#include "config/prisma_files.hpp"

namespace plumb::config {

/// A dotenv file that opens a database. Holds names only, never a value.
struct DotenvEnvironment {
  std::string name;                 ///< environment, "dev"
  std::string file;                 ///< ".env.prod.migrate"
  std::string url, direct_url;      ///< names of variables; direct_url may be empty
  std::vector<std::string> others;  ///< further files of the same environment
  bool is_protected = false;
  bool readable_by_others = false;
};

/// The environments of `folder`, sorted by name; of several files of one the most specific counts. Templates
/// and files without a PostgreSQL URL are passed over. `datasource` says which variables the application
/// uses.
std::vector<DotenvEnvironment> find_dotenv_environments(const std::filesystem::path& folder,
                                                        const Datasource& datasource);

}  // namespace plumb::config
