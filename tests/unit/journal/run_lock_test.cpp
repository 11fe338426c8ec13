#include <unistd.h>

#include "base/error.hpp"
#include "base/file.hpp"
#include "journal/store.hpp"
#include "support/catch.hpp"

using namespace plumb;
using namespace plumb::journal;

TEST_CASE("a run that is being advanced is refused, naming the process") {
  TemporaryFolder folder;
  RunLock held(folder.path() / ".plumb", "a1");
  CHECK_THROWS_WITH(RunLock(folder.path() / ".plumb", "a1"),
                    test::ContainsSubstring("process " + std::to_string(getpid())));
}

TEST_CASE("runs are locked apart from each other") {
  TemporaryFolder folder;
  RunLock held(folder.path() / ".plumb", "a1");
  CHECK_NOTHROW(RunLock(folder.path() / ".plumb", "a2"));
}

TEST_CASE("a lock that was let go can be taken again") {
  TemporaryFolder folder;
  { RunLock held(folder.path() / ".plumb", "a1"); }
  CHECK_NOTHROW(RunLock(folder.path() / ".plumb", "a1"));
}

TEST_CASE("who advances a run is told with process, user and host, without disturbing it") {
  TemporaryFolder folder;
  const auto state = folder.path() / ".plumb";
  CHECK_FALSE(RunLock::holder(state, "a1").has_value());
  const RunLock held(state, "a1");
  const auto holder = RunLock::holder(state, "a1");
  REQUIRE(holder.has_value());
  CHECK_THAT(*holder, test::ContainsSubstring("process " + std::to_string(getpid()) + " (") &&
                          test::ContainsSubstring("@"));
}
