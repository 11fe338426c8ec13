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
