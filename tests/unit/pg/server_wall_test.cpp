#include <filesystem>

#include "support/catch.hpp"
#include "support/database.hpp"

using namespace plumb;
using namespace plumb::test;

namespace {

/// What the server says when `sql` runs within a function body, where no grammar sees it.
std::string refusal_of(const std::string& sql) {
  pg::Session session(empty_database());
  try {
    session.execute("DO $code$ BEGIN " + sql + "; END $code$");
  } catch (const Error& error) {
    return error.message;
  }
  return "";
}

}  // namespace

TEST_CASE("SQL on a private server starts no program") {
  const auto file = std::filesystem::temp_directory_path() / "plumb-program-ran";
  CHECK_THAT(refusal_of("COPY (SELECT 1) TO PROGRAM 'touch " + file.string() + "'"),
             ContainsSubstring("could not execute"));
  CHECK_FALSE(std::filesystem::exists(file));
}

TEST_CASE("SQL on a private server reads no file of the machine") {
  CHECK_THAT(refusal_of("PERFORM pg_read_file('/etc/passwd')"), ContainsSubstring("Permission denied"));
}

TEST_CASE("SQL on a private server writes no file of the machine") {
  const auto file = std::filesystem::temp_directory_path() / "plumb-file-written";
  CHECK_THAT(refusal_of("PERFORM lo_from_bytea(4711, 'x'); PERFORM lo_export(4711, '" + file.string() + "')"),
             ContainsSubstring("Permission denied"));
  CHECK_FALSE(std::filesystem::exists(file));
}

TEST_CASE("SQL on a private server connects to nothing") {
  pg::Session session(empty_database());
  CHECK_THROWS_WITH(session.execute("CREATE SUBSCRIPTION s CONNECTION 'host=127.0.0.1 user=x' PUBLICATION p"),
                    ContainsSubstring("Permission denied"));
}
