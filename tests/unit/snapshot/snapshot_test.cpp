#include "snapshot/snapshot.hpp"

#include <sys/stat.h>

#include <fstream>

#include "base/file.hpp"
#include "support/catch.hpp"
#include "support/database.hpp"

using namespace plumb;
using namespace plumb::test;

namespace {

constexpr auto k_setup =
    "CREATE TYPE mood AS ENUM ('sad', 'ok');"
    "CREATE TABLE book (id integer PRIMARY KEY, title text, mood mood);"
    "INSERT INTO book VALUES (1, 'one', 'ok'), (2, 'two', 'sad');"
    "CREATE SCHEMA plumb; CREATE TABLE plumb.ledger (key text); INSERT INTO plumb.ledger VALUES ('done');";

struct Fixture {
  TemporaryFolder folder;
  pg::ConnectInfo target = database_with(k_setup);
  std::unique_ptr<snapshot::Provider> provider = snapshot::make_provider("pg_dump", {});

  snapshot::CreateRequest request(const std::string& verify = "no",
                                  const std::string& key = "r1/snapshot/1") const {
    snapshot::CreateRequest request;
    request.target = target;
    request.environment = "prod";
    request.key = key;
    request.folder = folder.path() / "snapshots";
    request.verify = verify;
    request.scratch = [](int) -> pg::Scratch& { return scratch(); };
    return request;
  }
};

/// The error that `act` throws.
template <class Act>
Error error_of(Act act) {
  try {
    act();
  } catch (const Error& error) {
    return error;
  }
  throw std::runtime_error("no error was thrown");
}

unsigned mode_of(const std::filesystem::path& path) {
  struct stat facts {};
  stat(path.c_str(), &facts);
  return facts.st_mode & 0777;
}

}  // namespace

TEST_CASE_METHOD(Fixture, "a snapshot records what it is of") {
  const auto taken = provider->create(request());
  CHECK(taken.id.starts_with("prod-"));
  CHECK(taken.rows == std::map<std::string, std::int64_t>{{"plumb.ledger", 1}, {"public.book", 2}});
  CHECK(taken.bytes > 0);
  CHECK(taken.verified == "no");
}

TEST_CASE_METHOD(Fixture, "a snapshot and its folder are private") {
  const auto taken = provider->create(request());
  CHECK(mode_of(taken.file) == 0600);
  CHECK(mode_of(taken.file.parent_path()) == 0700);
}

TEST_CASE_METHOD(Fixture, "a snapshot is verified by restoring it") {
  CHECK(provider->create(request("restore")).verified == "restore");
  CHECK(snapshot::list(folder.path() / "snapshots").at(0).verified == "restore");
}

TEST_CASE_METHOD(Fixture, "a snapshot whose rows differ from what was dumped is found out") {
  auto taken = provider->create(request());
  taken.rows["public.book"] = 3;
  const auto error = error_of([&] { provider->verify(taken, request("restore")); });
  CHECK(error.code == Exit::verification);
  CHECK(error.detail == "table public.book has 2 rows, it had 3");
}

TEST_CASE_METHOD(Fixture, "a snapshot whose file was changed is found out") {
  auto taken = provider->create(request());
  std::ofstream(taken.file, std::ios::app) << "x";
  CHECK(error_of([&] { provider->verify(taken, request("list")); }).code == Exit::verification);
}

TEST_CASE_METHOD(Fixture, "the same effect finds the snapshot it made") {
  const auto first = provider->create(request());
  CHECK(provider->create(request()).id == first.id);
  CHECK(provider->create(request("no", "r2/snapshot/1")).id != first.id);
}

TEST_CASE_METHOD(Fixture, "an unfinished attempt is removed and made again") {
  auto first = provider->create(request());
  std::filesystem::remove(std::filesystem::path(first.file).replace_extension(".json"));
  const auto unfinished = std::filesystem::path(first.file).replace_extension(".part");
  std::filesystem::rename(first.file, unfinished);
  CHECK(snapshot::list(folder.path() / "snapshots").empty());
  provider->create(request());
  CHECK_FALSE(std::filesystem::exists(unfinished));
  CHECK(snapshot::list(folder.path() / "snapshots").size() == 1);
}

TEST_CASE_METHOD(Fixture, "a snapshot is restored to a new database with its rows") {
  const auto taken = provider->create(request());
  const auto restored = provider->restore(taken, target, "restored \"beside\"", {});
  CHECK(value_of(restored, "SELECT count(*) FROM public.book") == "2");
  CHECK(value_of(restored, "SELECT count(*) FROM plumb.ledger") == "1");
  pg::Session(target).execute("DROP DATABASE \"restored \"\"beside\"\"\"");
}

TEST_CASE_METHOD(Fixture, "a snapshot is never restored over a database that is there") {
  const auto taken = provider->create(request());
  CHECK(error_of([&] { provider->restore(taken, target, target.database, {}); }).code == Exit::refused);
}

TEST_CASE_METHOD(Fixture, "a snapshot is found by the beginning of its id") {
  const auto taken = provider->create(request());
  CHECK(snapshot::find(folder.path() / "snapshots", "prod-").id == taken.id);
  CHECK(snapshot::find(folder.path() / "snapshots", "last").id == taken.id);
  CHECK(error_of([&] { snapshot::find(folder.path() / "snapshots", "dev"); }).code == Exit::usage);
}

TEST_CASE_METHOD(Fixture, "a database with policies for a role is verified") {
  pg::Session(target).execute_script(
      "CREATE ROLE reader_of_snapshots; ALTER TABLE book ENABLE ROW LEVEL SECURITY;"
      "CREATE POLICY reading ON book TO reader_of_snapshots USING (true);");
  CHECK(provider->create(request("restore")).verified == "restore");
  pg::Session(target).execute_script("DROP POLICY reading ON book; DROP ROLE reader_of_snapshots;");
}

TEST_CASE("an unknown provider is refused with the ones there are") {
  CHECK_THAT(error_of([] { snapshot::make_provider("tape", {}); }).detail, ContainsSubstring("pg_dump"));
}
