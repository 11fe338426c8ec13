#include "config/init.hpp"

#include "base/text.hpp"
#include "unit/config/project_folder.hpp"

using namespace plumb;
using namespace plumb::config;
using plumb::test::ContainsSubstring;
using plumb::test::error_of;
using plumb::test::ProjectFolder;

namespace {

constexpr const char* k_schema =
    "datasource db {\n  provider = \"postgresql\"\n  url = env(\"DATABASE_URL\") // here\n}\n";
constexpr const char* k_url = "DATABASE_URL=\"postgresql://user:hunter2@db.example.org/books\"\n";

std::string written(const ProjectFolder& folder) {
  write_initial_config(folder.path());
  return read_file(folder.path() / "plumb.toml");
}

Project initial(const ProjectFolder& folder) {
  write_initial_config(folder.path());
  return folder.load();
}

}  // namespace

TEST_CASE("init makes environments of a Prisma project's dotenv files") {
  ProjectFolder folder;
  folder.with("prisma/schema.prisma", k_schema).with(".env", k_url).with(".env.prod.migrate", k_url);
  const auto project = initial(folder);
  CHECK(project.schema == "prisma:prisma/schema.prisma");
  CHECK(project.mode == "push-only");
  CHECK(project.environments.size() == 2);
  CHECK_FALSE(project.environment("dev").is_protected);
  CHECK(project.environment("prod").is_protected);
  CHECK(project.environment("prod").url.file == ".env.prod.migrate");
  CHECK(project.sync.environment == "dev");
}

TEST_CASE("init copies no value") {
  ProjectFolder folder;
  folder.with(".env", k_url);
  const auto text = written(folder);
  CHECK(text.find("hunter2") == std::string::npos);
  CHECK(text.find("example.org/books") == std::string::npos);
}

TEST_CASE("init finds nothing in an empty folder and still writes a file that loads") {
  ProjectFolder folder;
  CHECK(initial(folder).environments.empty());
}

TEST_CASE("init takes mode migrations from a migrations folder") {
  ProjectFolder folder;
  folder.with("prisma/schema.prisma", k_schema).with("prisma/migrations/1_init/migration.sql", "");
  CHECK(initial(folder).mode == "migrations");
}

TEST_CASE("init keeps mode push-only when the migrations folder holds none") {
  ProjectFolder folder;
  folder.with("prisma/schema.prisma", k_schema).with("prisma/migrations/migration_lock.toml", "");
  CHECK(initial(folder).mode == "push-only");
}

TEST_CASE("init follows the schema that package.json names") {
  ProjectFolder folder;
  folder.with("package.json", R"({"prisma":{"schema":"db/main.prisma"}})").with("db/main.prisma", k_schema);
  CHECK(initial(folder).schema == "prisma:db/main.prisma");
}

TEST_CASE("init keeps the key of join tables that an older Prisma makes") {
  const auto key_with = [](const std::string& version) {
    ProjectFolder folder;
    folder.with("package.json", R"({"devDependencies":{"prisma":")" + version + "\"}}");
    return initial(folder.with("prisma/schema.prisma", k_schema)).prisma.join_tables;
  };
  CHECK(key_with("^5.22.0") == "unique-index");
  CHECK(key_with("~6.1.0") == "primary-key");
  CHECK(key_with("latest") == "primary-key");
}

TEST_CASE("init follows the schema that prisma.config.ts names") {
  ProjectFolder folder;
  folder.with("prisma.config.ts", "export default defineConfig({ schema: 'db/main.prisma' })")
      .with("db/main.prisma", k_schema);
  CHECK(initial(folder).schema == "prisma:db/main.prisma");
}

TEST_CASE("init follows the schema of the exported object, under a quoted key or another name") {
  const auto schema_with = [](const char* config) {
    ProjectFolder folder;
    folder.with("prisma.config.ts", config)
        .with("db/main.prisma", k_schema)
        .with("prisma/schema.prisma", k_schema);
    return initial(folder).schema;
  };
  CHECK(schema_with("export default { \"schema\": \"db/main.prisma\" }") == "prisma:db/main.prisma");
  CHECK(schema_with(
            "const other = { schema: 'x' }\nconst config: PrismaConfig = { migrations: { schema: 'x' }, "
            "schema: 'db/main.prisma' }\nexport default config") == "prisma:db/main.prisma");
  CHECK(schema_with("module.exports = defineConfig({ migrations: { schema: 'db/main.prisma' } })") ==
        "prisma:prisma/schema.prisma");
}

TEST_CASE("init says when prisma.config.ts names a schema that it cannot read") {
  for (const auto* path : {"path.join('db', 'main.prisma')", "'db/' + name", "'nowhere.prisma'"}) {
    ProjectFolder folder;
    folder.with("prisma.config.ts", "export default { schema: " + std::string(path) + " }");
    const auto found = write_initial_config(folder.path()).found;
    CHECK_THAT(join(found, "\n"), ContainsSubstring("another schema in prisma.config.ts"));
  }
}

TEST_CASE("init takes a folder of schema files") {
  ProjectFolder folder;
  folder.with("prisma/schema/main.prisma", k_schema).with("prisma/schema/user.prisma", "");
  CHECK(initial(folder).schema == "prisma:prisma/schema");
}

TEST_CASE("init passes over templates and files without a PostgreSQL URL") {
  ProjectFolder folder;
  folder.with(".env", "PORT=1\n")
      .with(".env.example", k_url)
      .with(".env.local", k_url)
      .with(".env.prod.sample", k_url);
  CHECK(initial(folder).environments.empty());
}

TEST_CASE("init takes the more specific of two files and names the other") {
  ProjectFolder folder;
  folder.with(".env.prod", k_url).with(".env.prod.migrate", k_url);
  const auto text = written(folder);
  CHECK_THAT(text, ContainsSubstring("file = \".env.prod.migrate\""));
  CHECK_THAT(text, ContainsSubstring("not used: .env.prod\n"));
}

TEST_CASE("init takes the variables that the datasource names") {
  ProjectFolder folder;
  folder.with("schema.prisma", "datasource db {\n url = env(\"POOL\")\n directUrl = env(\"STRAIGHT\")\n}\n")
      .with(".env", "DATABASE_URL=postgres://a/b\nPOOL=postgres://a/c\nSTRAIGHT=postgres://a/d\n");
  const auto dev = initial(folder).environment("dev");
  CHECK(dev.url.variable == "POOL");
  CHECK(dev.direct_url.variable == "STRAIGHT");
}

TEST_CASE("init knows a direct URL by its name and leaves shadow databases alone") {
  ProjectFolder folder;
  folder.with(".env",
              "DATABASE_URL=postgres://a/b\nDIRECT_URL=postgres://a/c\nSHADOW_DATABASE_URL=postgres://a/d\n");
  CHECK(initial(folder).environment("dev").direct_url.variable == "DIRECT_URL");
}

TEST_CASE("init refuses to overwrite") {
  ProjectFolder folder;
  folder.with("plumb.toml", "mine");
  CHECK(error_of([&] { write_initial_config(folder.path()); }).code == Exit::usage);
  CHECK(read_file(folder.path() / "plumb.toml") == "mine");
}

TEST_CASE("init tells when others can read a protected environment's file") {
  ProjectFolder folder;
  folder.with(".env.production", k_url, 0644);
  CHECK(write_initial_config(folder.path()).found.back() ==
        "others can read .env.production: chmod 600 .env.production");
}

TEST_CASE("a project folder with quotes in its name gives a file that loads") {
  ProjectFolder folder;
  folder.with("a \"b\"/.env", k_url);
  write_initial_config(folder.path() / "a \"b\"");
  CHECK(load_project(folder.path() / "a \"b\"").name == "a \"b\"");
}
