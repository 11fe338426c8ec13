#include "snapshot/snapshot.hpp"

#include <sys/stat.h>

#include <fstream>

#include "base/file.hpp"
#include "schema/identifier.hpp"
#include "snapshot/database.hpp"
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
  const auto restored = provider->restore(taken, target, "restored \"beside\"", {}).database;
  CHECK(value_of(restored, "SELECT count(*) FROM public.book") == "2");
  CHECK(value_of(restored, "SELECT count(*) FROM plumb.ledger") == "1");
  pg::Session(target).execute("DROP DATABASE \"restored \"\"beside\"\"\"");
}

TEST_CASE_METHOD(Fixture, "a snapshot is never restored over a database that is there") {
  const auto taken = provider->create(request());
  CHECK(error_of([&] { provider->restore(taken, target, target.database, {}); }).code == Exit::refused);
}

TEST_CASE_METHOD(Fixture,
                 "a restore does not drop a database of others that has the name of an unfinished one") {
  const auto taken = provider->create(request());
  pg::Session session(target);
  session.execute("CREATE DATABASE copy_unfinished");
  const auto error = error_of([&] { provider->restore(taken, target, "copy", {}); });
  CHECK(error.code == Exit::refused);
  CHECK_THAT(error.message, ContainsSubstring("copy_unfinished"));
  session.execute("DROP DATABASE copy_unfinished");
}

TEST_CASE_METHOD(Fixture, "a restore drops what an earlier one that was killed left") {
  const auto taken = provider->create(request());
  pg::Session session(target);
  session.execute("CREATE DATABASE copy_unfinished");
  session.execute("COMMENT ON DATABASE copy_unfinished IS 'plumb is restoring a snapshot to copy'");
  const auto restored = provider->restore(taken, target, "copy", {}).database;
  CHECK(value_of(restored, "SELECT count(*) FROM public.book") == "2");
  CHECK(value_of(restored, "SELECT count(*) FROM pg_database WHERE datname = 'copy_unfinished'") == "0");
  session.execute("DROP DATABASE copy");
}

TEST_CASE_METHOD(Fixture, "a restored database lets in whom the one of the snapshot lets in") {
  pg::Session session(target);
  const auto name = schema::quoted(target.database);
  session.execute("CREATE ROLE guest_of_snapshots");
  session.execute("REVOKE ALL ON DATABASE " + name + " FROM PUBLIC");
  session.execute("GRANT CONNECT ON DATABASE " + name + " TO guest_of_snapshots WITH GRANT OPTION");
  const auto restored = provider->restore(provider->create(request()), target, "closed", {});
  CHECK(restored.remarks.empty());
  CHECK(value_of(target,
                 "SELECT string_agg(datacl::text, ' ') FROM (SELECT datacl FROM pg_database WHERE datname IN "
                 "('closed', current_database()) GROUP BY datacl) d") ==
        value_of(target, "SELECT datacl::text FROM pg_database WHERE datname = current_database()"));
  session.execute("DROP DATABASE closed");
  session.execute("REVOKE ALL ON DATABASE " + name + " FROM guest_of_snapshots");
  session.execute("DROP ROLE guest_of_snapshots");
}

TEST_CASE_METHOD(Fixture, "a restored database has the settings of the one of the snapshot") {
  pg::Session session(target);
  const auto name = schema::quoted(target.database);
  session.execute("ALTER DATABASE " + name + " SET search_path TO \"$user\", 'a, \"b\"', public");
  session.execute("ALTER DATABASE " + name + " SET TimeZone TO 'Europe/Rome'");
  session.execute("ALTER ROLE postgres IN DATABASE " + name + " SET work_mem TO '5MB'");
  const auto settings = [&](const std::string& database) {
    return value_of(
        target,
        "SELECT string_agg(setrole || setconfig::text, ';' ORDER BY setrole) FROM pg_db_role_setting "
        "JOIN pg_database d ON d.oid = setdatabase WHERE datname = '" +
            database + "'");
  };
  const auto restored = provider->restore(provider->create(request()), target, "set_up", {});
  CHECK(restored.remarks.empty());
  CHECK(settings("set_up") == settings(target.database));
  session.execute("DROP DATABASE set_up");
}

TEST_CASE_METHOD(Fixture,
                 "a setting of the application's own, which may be a secret, is recorded by its name only") {
  pg::Session session(target);
  session.execute("ALTER DATABASE " + schema::quoted(target.database) + " SET app.key TO 'geheim'");
  const auto taken = provider->create(request());
  session.execute("ALTER DATABASE " + schema::quoted(target.database) + " RESET app.key");
  CHECK(taken.database.dump().find("geheim") == std::string::npos);
  const auto restored = provider->restore(taken, target, "keyless", {});
  CHECK(restored.remarks ==
        std::vector<std::string>{
            "setting app.key is left out, since its value may be a secret: set it by hand"});
  session.execute("DROP DATABASE keyless");
}

TEST_CASE_METHOD(Fixture, "a restore says which roles of the snapshot's database are not there") {
  auto taken = provider->create(request());
  taken.database["privileges"] =
      Json::array({{{"to", "nobody_here"}, {"privilege", "CONNECT"}, {"grantable", false}}});
  const auto restored = provider->restore(taken, target, "poorer", {});
  CHECK(restored.remarks == std::vector<std::string>{"role nobody_here is not there: it has no CONNECT"});
  pg::Session(target).execute("DROP DATABASE poorer");
}

TEST_CASE("a database with the builtin locale provider is made anew with it") {
  CHECK(snapshot::create_database("d", {"UTF8", "C", "C", "b", "C.UTF-8", ""}) ==
        "CREATE DATABASE d TEMPLATE template0 ENCODING 'UTF8' LC_COLLATE 'C' LC_CTYPE 'C' "
        "LOCALE_PROVIDER builtin BUILTIN_LOCALE 'C.UTF-8'");
}

TEST_CASE_METHOD(Fixture, "a snapshot whose file is gone is told from one whose file was altered") {
  const auto taken = provider->create(request());
  CHECK(snapshot::damage(taken) == "");
  std::fstream(taken.file, std::ios::in | std::ios::out).seekp(100) << "x";
  CHECK(snapshot::damage(taken) == "altered");
  std::filesystem::remove(taken.file);
  CHECK(snapshot::damage(taken) == "missing");
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
