#include "journal/store.hpp"

#include <SQLiteCpp/SQLiteCpp.h>
#include <signal.h>
#include <sqlite3.h>
#include <sys/resource.h>

#include "base/digest.hpp"
#include "base/error.hpp"
#include "base/file.hpp"
#include "journal/sqlite_error.hpp"
#include "support/catch.hpp"

using namespace plumb;
using namespace plumb::journal;

namespace {

Entry entry(const std::string& kind, const std::string& name, Json body = Json::object()) {
  return {.position = 0, .kind = kind, .name = name, .body = std::move(body), .at = 1000};
}

/// Both stores have to behave the same; each test runs on each.
struct Stores {
  TemporaryFolder folder;
  std::unique_ptr<Store> sqlite = open_sqlite_store(folder.path() / ".plumb");
  std::unique_ptr<Store> memory = make_memory_store();
  std::vector<Store*> both() { return {sqlite.get(), memory.get()}; }
};

std::string message_of(const std::function<void()>& act) {
  try {
    act();
  } catch (const Error& e) {
    return e.text();
  }
  return "no error";
}

std::filesystem::path damaged_store(const std::filesystem::path& folder) {
  std::filesystem::create_directories(folder);
  write_file(folder / "store.db", std::string(8192, 'x'));
  return folder;
}

}  // namespace

TEST_CASE("entries come back in the order in which they were appended") {
  Stores stores;
  for (Store* store : stores.both()) {
    store->append("a1", 0, {entry("run.started", "align"), entry("call", "plan", {{"value", 1.5}})});
    store->append("a1", 2, {entry("state", "done")});
    const auto found = store->entries("a1");
    REQUIRE(found.size() == 3);
    CHECK(found[1].position == 1);
    CHECK(found[1].body == Json{{"value", 1.5}});
    CHECK(found[2].name == "done");
  }
}

TEST_CASE("an append at a position that is taken is refused and leaves the journal as it was") {
  Stores stores;
  for (Store* store : stores.both()) {
    store->append("a1", 0, {entry("run.started", "align")});
    CHECK_THROWS_WITH(store->append("a1", 0, {entry("state", "done")}),
                      test::ContainsSubstring("another process"));
    CHECK_THROWS_AS(store->append("a1", 5, {entry("state", "done")}), Error);
    CHECK(store->entries("a1").size() == 1);
  }
}

TEST_CASE("runs are listed newest first") {
  Stores stores;
  for (Store* store : stores.both()) {
    store->append("first", 0, {entry("run.started", "x")});
    store->append("second", 0, {entry("run.started", "x")});
    CHECK(store->runs() == std::vector<std::string>{"second", "first"});
  }
}

TEST_CASE("kept bytes are found by their digest") {
  Stores stores;
  const std::string bytes("plan\0with a zero", 16);
  for (Store* store : stores.both()) {
    CHECK(store->keep(bytes) == sha256(bytes));
    CHECK(store->kept(sha256(bytes)) == bytes);
    CHECK_FALSE(store->kept(sha256("other")));
  }
}

TEST_CASE("kept bytes outlive the process with the append that follows them") {
  Stores stores;
  const std::string digest = stores.sqlite->keep("bytes");
  stores.sqlite->append("a1", 0, {entry("run.started", "x")});
  stores.sqlite.reset();
  CHECK(open_sqlite_store(stores.folder.path() / ".plumb")->kept(digest) == "bytes");
}

TEST_CASE("a second process sees what the first appended") {
  Stores stores;
  const auto other = open_sqlite_store(stores.folder.path() / ".plumb");
  stores.sqlite->append("a1", 0, {entry("run.started", "x")});
  CHECK(other->entries("a1").size() == 1);
  CHECK_THROWS_AS(other->append("a1", 0, {entry("state", "x")}), Error);
}

TEST_CASE("the state folder is private and invisible to git") {
  Stores stores;
  const auto folder = stores.folder.path() / ".plumb";
  CHECK((std::filesystem::status(folder).permissions() & std::filesystem::perms(0777)) ==
        std::filesystem::perms(0700));
  CHECK((std::filesystem::status(folder / "store.db").permissions() & std::filesystem::perms(0777)) ==
        std::filesystem::perms(0600));
  CHECK(read_file(folder / ".gitignore") == "*\n");
}

TEST_CASE("the store commits with a full sync") {
  Stores stores;
  SQLite::Database database((stores.folder.path() / ".plumb/store.db").string());
  CHECK(database.execAndGet("PRAGMA journal_mode").getString() == "wal");
}

TEST_CASE("a store of a newer format is refused") {
  Stores stores;
  SQLite::Database((stores.folder.path() / ".plumb/store.db").string(), SQLite::OPEN_READWRITE)
      .exec("PRAGMA user_version = 99");
  CHECK_THROWS_WITH(open_sqlite_store(stores.folder.path() / ".plumb"),
                    test::ContainsSubstring("has format 99"));
}

TEST_CASE("a state folder or store that others may write to is refused") {
  Stores stores;
  const auto folder = stores.folder.path() / ".plumb";
  const auto path = GENERATE(as<std::string>(), "", "store.db");
  std::filesystem::permissions(folder / path, std::filesystem::perms::group_write,
                               std::filesystem::perm_options::add);
  const auto text = message_of([&] { open_sqlite_store(folder); });
  CHECK_THAT(text, test::ContainsSubstring("others may write to it"));
  CHECK_THAT(text, test::ContainsSubstring("chmod"));
}

TEST_CASE("a store that is a link to somewhere else is refused") {
  TemporaryFolder folder;
  std::filesystem::create_directory(folder.path() / ".plumb");
  std::filesystem::create_symlink("/tmp/elsewhere.db", folder.path() / ".plumb/store.db");
  CHECK_THAT(message_of([&] { open_sqlite_store(folder.path() / ".plumb"); }),
             test::ContainsSubstring("no plain file"));
}

TEST_CASE("every failure of the store says why and what to do") {
  const int code = GENERATE(SQLITE_IOERR, SQLITE_FULL, SQLITE_CANTOPEN, SQLITE_READONLY, SQLITE_CORRUPT,
                            SQLITE_NOTADB, SQLITE_BUSY);
  const auto error = sqlite_error(SQLite::Exception("told by SQLite", code), "/tmp/store.db");
  CHECK_FALSE(error.detail.empty());
  CHECK_FALSE(error.hint.empty());
}

TEST_CASE("a damaged store is told as such with what to do") {
  TemporaryFolder folder;
  const auto text = message_of([&] { open_sqlite_store(damaged_store(folder.path() / ".plumb")); });
  CHECK_THAT(text, test::ContainsSubstring("is damaged"));
  CHECK_THAT(text, test::ContainsSubstring("next: restore"));
}

TEST_CASE("a database of another program is refused") {
  TemporaryFolder folder;
  const auto state = folder.path() / ".plumb";
  std::filesystem::create_directories(state);
  SQLite::Database((state / "store.db").string(), SQLite::OPEN_READWRITE | SQLite::OPEN_CREATE)
      .exec("CREATE TABLE other (id INTEGER)");
  CHECK_THROWS_WITH(open_sqlite_store(state), test::ContainsSubstring("is not a store of plumb"));
}

TEST_CASE("kept bytes that were altered in the file are refused") {
  Stores stores;
  const std::string digest = stores.sqlite->keep("bytes");
  stores.sqlite->append("a1", 0, {entry("run.started", "x")});
  SQLite::Database((stores.folder.path() / ".plumb/store.db").string(), SQLite::OPEN_READWRITE)
      .exec("UPDATE kept SET bytes = 'other'");
  CHECK_THROWS_WITH(stores.sqlite->kept(digest), test::ContainsSubstring("has another content"));
}

TEST_CASE("text that is not UTF-8 is refused before anything is written") {
  Stores stores;
  CHECK_THROWS_WITH(stores.sqlite->append("a1", 0, {entry("call", "step", {{"value", "\xff"}})}),
                    test::ContainsSubstring("not UTF-8"));
  CHECK(stores.sqlite->entries("a1").empty());
}

namespace {

/// While it lives, no file of this process can grow.
struct FullDisk {
  FullDisk() {
    signal(SIGXFSZ, SIG_IGN);
    getrlimit(RLIMIT_FSIZE, &before);
    const rlimit none{0, before.rlim_max};
    setrlimit(RLIMIT_FSIZE, &none);
  }
  ~FullDisk() { setrlimit(RLIMIT_FSIZE, &before); }
  rlimit before{};
};

std::string unwritten(Store& store, std::int64_t expected) {
  const FullDisk disk;
  return message_of([&] { store.append("k3f9a2bc", expected, {entry("call", "apply")}); });
}

}  // namespace

TEST_CASE("an entry that cannot be written names its run and how that goes on") {
  Stores stores;
  stores.sqlite->append("k3f9a2bc", 0, {entry("run.started", "x")});
  CHECK_THAT(unwritten(*stores.sqlite, 1), test::ContainsSubstring("recording run k3f9a2bc") &&
                                               test::ContainsSubstring("plumb resume k3f9a2bc"));
  CHECK(stores.sqlite->entries("k3f9a2bc").size() == 1);
}

TEST_CASE("a run that could not be begun is not to be resumed") {
  Stores stores;
  CHECK_THAT(unwritten(*stores.sqlite, 0), !test::ContainsSubstring("resume"));
}
