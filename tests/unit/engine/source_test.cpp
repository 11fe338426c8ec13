#include "engine/source.hpp"

#include <fstream>

#include "base/file.hpp"
#include "support/catch.hpp"
#include "support/database.hpp"

using namespace plumb;
using namespace plumb::test;

namespace {

/// A folder with files, and what loads sources from it.
struct Files {
  TemporaryFolder folder;

  std::string write(const std::string& name, const std::string& text) const {
    const auto path = folder.path() / name;
    std::filesystem::create_directories(path.parent_path());
    std::ofstream(path) << text;
    return path.string();
  }
  engine::SourceContext context() const {
    engine::SourceContext context;
    context.scratch = [](int) -> pg::Scratch& { return scratch(); };
    return context;
  }
  schema::Model model_of(const std::string& source) const {
    return engine::load_source(engine::parse_source(source), context()).model;
  }
};

std::string message_of(const std::function<void()>& act) {
  try {
    act();
  } catch (const Error& error) {
    return error.message;
  }
  return "";
}

}  // namespace

TEST_CASE("a source with a prefix is of that kind") {
  CHECK(engine::parse_source("env:prod").kind == "env");
  CHECK(engine::parse_source("prisma:prisma/schema.prisma").value == "prisma/schema.prisma");
  CHECK(engine::parse_source("migrations:prisma/migrations").kind == "migrations");
  CHECK(engine::parse_source("empty").kind == "empty");
}

TEST_CASE("a bare path is taken by its ending, a bare word as an environment") {
  CHECK(engine::parse_source("a/schema.prisma").kind == "prisma");
  CHECK(engine::parse_source("a.sql").kind == "sql");
  CHECK(engine::parse_source("saved.json").kind == "model");
  CHECK(engine::parse_source("prod").kind == "env");
}

TEST_CASE("a bare path without a known ending is refused") {
  CHECK_THROWS_AS(engine::parse_source("prisma/migrations"), Error);
}

TEST_CASE("the text of a source that is a URL has no password") {
  const auto spec = engine::parse_source("postgresql://app:hush%21@db.example:5433/shop?sslmode=require");
  CHECK(spec.kind == "url");
  CHECK(spec.text == "postgresql://app@db.example:5433/shop");
}

TEST_CASE("an environment outside of a project is refused with what to do") {
  const Files files;
  CHECK_THAT(message_of([&] { files.model_of("env:prod"); }), ContainsSubstring("plumb.toml"));
}

TEST_CASE("sql files of a folder run in byte order of their names") {
  const Files files;
  files.write("b.sql", "ALTER TABLE book ADD COLUMN title text;");
  files.write("a.sql", "CREATE TABLE book (id int);");
  const auto model = files.model_of("sql:" + files.folder.path().string());
  REQUIRE(model.tables.size() == 1);
  CHECK(model.tables[0].columns.size() == 2);
}

TEST_CASE("sql that the server refuses is told with file and line") {
  const Files files;
  const auto path =
      files.write("bad.sql", "CREATE TABLE a (id int);\n\nALTER TABLE b\n  ADD COLUMN c int;\n");
  CHECK(message_of([&] { files.model_of(path); }) == path + ":3: relation \"b\" does not exist");
}

TEST_CASE("migrations run in order") {
  const Files files;
  files.write("m/20260102_b/migration.sql", "ALTER TABLE a ADD COLUMN b int;");
  files.write("m/20260101_a/migration.sql", "CREATE TABLE a (id int);");
  files.write("m/migration_lock.toml", "");
  CHECK(files.model_of("migrations:" + (files.folder.path() / "m").string()).tables.at(0).columns.size() ==
        2);
}

TEST_CASE("a database is read with its identity") {
  const auto database = database_with("CREATE TABLE a (id int)");
  const auto url = "postgresql:///" + database.database + "?host=" + database.host +
                   "&port=" + database.port + "&user=" + database.user;
  const auto loaded = engine::load_source(engine::parse_source(url), Files().context());
  CHECK(loaded.model.tables.size() == 1);
  CHECK(loaded.identity->database == database.database);
}

TEST_CASE("a dump with owners, privileges and roles of its own is loaded without them on the server") {
  const Files files;
  const auto path = files.write("dump.sql", R"(
    SET statement_timeout = 0;
    SET transaction_timeout = 0;
    SELECT pg_catalog.set_config('search_path', '', false);
    CREATE ROLE loaded_writer LOGIN;
    CREATE SCHEMA shop AUTHORIZATION loaded_owner;
    CREATE EXTENSION IF NOT EXISTS citext WITH SCHEMA public;
    COMMENT ON EXTENSION citext IS 'words';
    BEGIN;
    CREATE TABLE shop.book (title public.citext);
    ALTER TABLE shop.book OWNER TO loaded_owner;
    GRANT SELECT ON shop.book TO loaded_reader WITH GRANT OPTION;
    COMMIT;
    CREATE FOREIGN DATA WRAPPER w;
    CREATE SERVER s FOREIGN DATA WRAPPER w;
    CREATE USER MAPPING FOR loaded_reader SERVER s;
    CREATE FOREIGN TABLE shop.far (id integer) SERVER s;
    CREATE PUBLICATION p FOR ALL TABLES;
    CREATE SUBSCRIPTION sub CONNECTION 'host=x' PUBLICATION p WITH (connect = false, slot_name = NONE);
    CREATE FUNCTION shop.watch() RETURNS event_trigger LANGUAGE plpgsql AS 'BEGIN END';
    CREATE EVENT TRIGGER watch ON ddl_command_end EXECUTE FUNCTION shop.watch();
  )");
  CHECK(files.model_of(path).find_table({"shop", "book"}) != nullptr);
}

TEST_CASE("sql of a file that reaches outside is refused with file, line and what to do") {
  const Files files;
  const auto path = files.write("bad.sql", "CREATE TABLE a (id int);\nCOPY a TO PROGRAM 'id';\n");
  try {
    files.model_of(path);
    FAIL("it was loaded");
  } catch (const Error& error) {
    CHECK(error.code == Exit::usage);
    CHECK_THAT(error.message, ContainsSubstring(path + ":2: "));
    CHECK_THAT(error.detail, ContainsSubstring("starts a program"));
    CHECK(error.hint == "leave it out");
  }
}

TEST_CASE("a file that leaves its transaction open is refused, for nothing of it would be kept") {
  const Files files;
  const auto path = files.write("open.sql", "BEGIN;\nCREATE TABLE a (id int);\n");
  CHECK_THAT(message_of([&] { files.model_of(path); }), ContainsSubstring("within a transaction"));
}

TEST_CASE("a setting of one file is not there in the next") {
  const Files files;
  files.write("m/1/migration.sql", "CREATE SCHEMA other; SET search_path = other; SET ROLE loaded_reader;");
  files.write("m/2/migration.sql", "CREATE TABLE a (id int);");
  const auto model = files.model_of("migrations:" + (files.folder.path() / "m").string());
  CHECK(model.find_table({"public", "a"}) != nullptr);
}

TEST_CASE("the line of an error is that of the character the server counted") {
  const Files files;
  const auto long_list = std::string(5000, ' ');
  const auto path =
      files.write("ä.sql", "CREATE TABLE ä (ö int);\nSELECT 'ääää',\n'ö', " + long_list + "\n  nowhere;\n");
  CHECK(message_of([&] { files.model_of(path); }) == path + ":4: column \"nowhere\" does not exist");
}

TEST_CASE("an extension that the scratch server lacks is named with its package") {
  const Files files;
  const auto path = files.write("far.sql", "CREATE EXTENSION far_away;");
  try {
    files.model_of(path);
    FAIL("it was loaded");
  } catch (const Error& error) {
    CHECK(error.code == Exit::usage);
    CHECK_THAT(error.message, ContainsSubstring("lacks the extension far_away"));
    CHECK_THAT(error.hint, ContainsSubstring("package"));
  }
}

namespace {

/// The failure of loading `source`, which has to be the user's to mend and say how.
Error mistake_of(const Files& files, const std::string& source) {
  try {
    files.model_of(source);
  } catch (const Error& error) {
    CHECK(error.code == Exit::usage);
    CHECK_FALSE(error.hint.empty());
    return error;
  }
  FAIL("it was loaded: " + source);
  return Error::failed("");
}

}  // namespace

TEST_CASE("a path that is not there is a mistake that is told alike for every kind of source") {
  const Files files;
  for (const auto* kind : {"sql:", "migrations:", "model:", "prisma:"}) {
    INFO(kind);
    CHECK_THAT(mistake_of(files, kind + (files.folder.path() / "nope").string()).message,
               ContainsSubstring("there is no "));
  }
}

TEST_CASE("a source that holds nothing is a mistake, not an empty schema") {
  const Files files;
  const auto folder = files.folder.path().string();
  CHECK_THAT(mistake_of(files, "sql:" + folder).message, ContainsSubstring("no .sql"));
  CHECK_THAT(mistake_of(files, "migrations:" + folder).message, ContainsSubstring("migration.sql"));
}

TEST_CASE("a file that is no saved model is a mistake, named with the file") {
  const Files files;
  for (const auto* text : {"", "{", "[1]", "{\"format\":1}", "\xff", "{\"a\":\"b\\u0000c\"}"}) {
    INFO(text);
    const auto path = files.write("model.json", text);
    CHECK(mistake_of(files, "model:" + path).message == path + " is not a saved model");
  }
}

TEST_CASE("a saved model with a NUL character in a name is refused") {
  const Files files;
  const auto path = files.write("model.json", "{\"tables\": [{\"name\": \"a\\u0000b\"}]}");
  CHECK_THAT(mistake_of(files, path).detail, ContainsSubstring("NUL"));
}

TEST_CASE("sql that the grammar refuses is a mistake, sql that the server refuses a failure") {
  const Files files;
  CHECK_THAT(mistake_of(files, files.write("grammar.sql", "CREATE TABLE a (\n")).message,
             ContainsSubstring("grammar.sql:2:1: syntax error"));
  try {
    files.model_of(files.write("server.sql", "CREATE TABLE a (b nosuch);"));
  } catch (const Error& error) {
    CHECK(error.code == Exit::failed);
    CHECK_FALSE(error.hint.empty());
  }
}

TEST_CASE("a kind of source that does not exist is told with the nearest one") {
  CHECK_THAT(mistake_of(Files(), "prsma:schema.prisma").detail, ContainsSubstring("did you mean prisma?"));
}
