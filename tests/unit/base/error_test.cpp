#include "base/error.hpp"

#include "support/catch.hpp"

using namespace plumb;

TEST_CASE("an error tells what, why, the statement and what to do next") {
  auto error = Error::refused("no");
  error.because("first").because("second").next("plumb doctor");
  error.sqlstate = "42601";
  error.statement = "SELECT";
  CHECK(error.while_doing("reading").text() ==
        "reading: no (SQLSTATE 42601)\n  why: first\n    second\n  statement: SELECT\n  next: plumb doctor");
}

TEST_CASE("every exit code has its own word") {
  CHECK(to_string(Exit::stale) == "stale");
  CHECK(to_string(Exit::unknown) == "unknown");
  CHECK(to_string(Exit::usage) == "usage");
}
