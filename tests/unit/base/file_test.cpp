#include "base/file.hpp"

#include <sys/stat.h>

#include "base/error.hpp"
#include "support/catch.hpp"

using namespace plumb;
namespace fs = std::filesystem;

TEST_CASE("a written file is read back and leaves nothing beside it") {
  const TemporaryFolder folder;
  const auto path = folder.path() / "a.txt";
  write_file(path, "old");
  write_file(path, std::string_view("n\0w", 3));
  CHECK(read_file(path) == std::string("n\0w", 3));
  CHECK(std::distance(fs::directory_iterator(folder.path()), fs::directory_iterator()) == 1);
}

TEST_CASE("a written file has the mode that was asked for") {
  const TemporaryFolder folder;
  write_file(folder.path() / "a", "", 0600);
  CHECK((fs::status(folder.path() / "a").permissions() & fs::perms::mask) == fs::perms(0600));
}

TEST_CASE("a file that is not there is refused by its name") {
  try {
    read_file("/nonexistent/file");
    FAIL("it was read");
  } catch (const Error& error) {
    CHECK(error.code == Exit::usage);
    CHECK_THAT(error.message, test::ContainsSubstring("/nonexistent/file"));
  }
}

TEST_CASE("a folder is not a file") { CHECK_THROWS_AS(read_file("/"), Error); }

TEST_CASE("a file that cannot be written is told") {
  CHECK_THROWS_AS(write_file("/nonexistent/x", "x"), Error);
}

TEST_CASE("folders are made with their parents") {
  const TemporaryFolder folder;
  make_folders(folder.path() / "a" / "b", 0700);
  CHECK(fs::is_directory(folder.path() / "a" / "b"));
  CHECK_NOTHROW(make_folders(folder.path() / "a" / "b"));
}

TEST_CASE("a temporary folder is private and ends with its value") {
  fs::path path;
  {
    const TemporaryFolder folder;
    path = folder.path();
    write_file(path / "x", "x");
    CHECK((fs::status(path).permissions() & fs::perms::mask) == fs::perms(0700));
  }
  CHECK_FALSE(fs::exists(path));
}
