#pragma once
// A project folder for one test, and the error that a call throws.
#include <sys/stat.h>

#include <filesystem>
#include <string>

#include "base/error.hpp"
#include "base/file.hpp"
#include "config/project.hpp"
#include "support/catch.hpp"

namespace plumb::test {

/// A temporary folder with files; removed at the end.
class ProjectFolder {
 public:
  /// Writes a file (private unless `mode` says otherwise) and the folders it stands in.
  ProjectFolder& with(const std::string& name, const std::string& text, unsigned mode = 0600) {
    std::filesystem::create_directories((path() / name).parent_path());
    write_file(path() / name, text, mode);
    chmod((path() / name).c_str(), mode);
    return *this;
  }
  const std::filesystem::path& path() const { return folder_.path(); }
  config::Project load(const std::string& database = "") const {
    return config::load_project(path(), database);
  }

 private:
  TemporaryFolder folder_{"plumb-config-test"};
};

/// The Error that `call` throws; fails the test when it throws none.
Error error_of(const auto& call) {
  try {
    call();
  } catch (const Error& e) {
    return e;
  }
  FAIL("no error was thrown");
  return Error::failed("");
}

}  // namespace plumb::test
