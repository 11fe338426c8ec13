#include "config/lock.hpp"

#include "unit/config/project_folder.hpp"

using namespace plumb;
using namespace plumb::config;
using plumb::test::ContainsSubstring;
using plumb::test::error_of;
using plumb::test::ProjectFolder;

namespace {

Error error_in(const std::string& text) {
  ProjectFolder folder;
  folder.with("plumb.lock", text);
  return error_of([&] { read_lock(folder.path()); });
}

}  // namespace

TEST_CASE("an absent lock is an empty lock") {
  const auto lock = read_lock(ProjectFolder().path());
  CHECK(lock.identities.empty());
  CHECK(lock.runbooks.empty());
}

TEST_CASE("a lock that was written is read back as it was") {
  ProjectFolder folder;
  Lock lock;
  lock.identities["prod"] = Json{{"host", "h"}, {"database_oid", "16384"}};
  lock.runbooks["mine@1.0.0"] = "abc";
  write_lock(folder.path(), lock);
  const auto back = read_lock(folder.path());
  CHECK(back.identities == lock.identities);
  CHECK(back.runbooks == lock.runbooks);
}

TEST_CASE("a lock has one fact a line in a stable order") {
  ProjectFolder folder;
  write_lock(folder.path(), {{}, {{"b@1", "2"}, {"a@1", "1"}}});
  CHECK(read_file(folder.path() / "plumb.lock") ==
        "{\n  \"format\": 1,\n  \"identities\": {},\n  \"runbooks\": {\n    \"a@1\": \"1\",\n    \"b@1\": "
        "\"2\"\n  }\n}\n");
}

TEST_CASE("a lock that is not JSON is an error") { CHECK(error_in("{").code == Exit::usage); }
TEST_CASE("a lock with a key twice is an error") {
  CHECK(error_in(R"({"format":1,"runbooks":{"a":"1","a":"2"}})").code == Exit::usage);
}
TEST_CASE("a lock with an unknown key is an error") {
  CHECK_THAT(error_in(R"({"format":1,"x":1})").message, ContainsSubstring("unknown key x"));
}
TEST_CASE("a lock of a newer format is an error") {
  CHECK_THAT(error_in(R"({"format":2})").message, ContainsSubstring("newer"));
}
TEST_CASE("a lock whose digest is no text is an error") {
  CHECK_THAT(error_in(R"({"format":1,"runbooks":{"a":1}})").message, ContainsSubstring("not text"));
}
