// Finding the database as the command itself would.
#include "unit/config/guard_folder.hpp"

using plumb::test::ContainsSubstring;
using plumb::test::GuardFolder;
using plumb::test::k_dev_url;
using plumb::test::k_prod_url;

namespace {

std::string environment_of(const GuardFolder& folder, const std::string& line,
                           const std::map<std::string, std::string>& variables = {}) {
  return folder.decide(line, variables).environment;
}

}  // namespace

TEST_CASE("the .env of the project names the database when no variable does") {
  CHECK(environment_of(GuardFolder(), "prisma db push") == "dev");
}

TEST_CASE("a variable wins over .env") {
  CHECK(environment_of(GuardFolder(), "prisma db push", {{"DATABASE_URL", k_prod_url}}) == "prod");
}

TEST_CASE("--url wins over variables") {
  CHECK(environment_of(GuardFolder(), std::string("prisma db execute --url ") + k_prod_url) == "prod");
  CHECK(environment_of(GuardFolder(), std::string("prisma db execute --url=") + k_prod_url) == "prod");
}

TEST_CASE("the datasource says which variable is read") {
  GuardFolder folder;
  folder.with("prisma/schema.prisma",
              "datasource db {\n  // url = env(\"DATABASE_URL\")\n  url = env(\"OTHER_URL\")\n}\n");
  CHECK(environment_of(folder, "prisma db push", {{"OTHER_URL", k_prod_url}}) == "prod");
  CHECK_THAT(folder.on_dev("prisma db push").reason, ContainsSubstring("OTHER_URL is not set"));
}

TEST_CASE("a direct URL that is protected protects") {
  GuardFolder folder;
  folder.with("prisma/schema.prisma",
              "datasource db {\n url = env(\"DATABASE_URL\")\n directUrl = env(\"DIRECT_URL\")\n}\n");
  CHECK_FALSE(folder.decide("prisma db push", {{"DIRECT_URL", k_prod_url}}).allowed);
  CHECK(folder.decide("prisma db push", {{"DIRECT_URL", k_dev_url}}).allowed);
}

TEST_CASE("--schema chooses the datasource") {
  GuardFolder folder;
  folder.with("other/schema.prisma", std::string("datasource db {\n url = \"") + k_prod_url + "\"\n}\n");
  CHECK(environment_of(folder, "prisma db push --schema other/schema.prisma") == "prod");
  CHECK(environment_of(folder, "prisma db push --schema=other/schema.prisma") == "prod");
}

TEST_CASE("a .env beside the schema counts as well") {
  GuardFolder folder;
  folder.with("prisma/.env", std::string("DATABASE_URL=") + k_prod_url + "\n");
  CHECK_FALSE(folder.on_dev("prisma db push").allowed);
}

TEST_CASE("a literal in prisma.config.ts is read") {
  GuardFolder folder;
  folder.with("prisma.config.ts",
              std::string("export default defineConfig({ datasource: { url: '") + k_prod_url + "' } })");
  CHECK(environment_of(folder, "prisma db push") == "prod");
}

TEST_CASE("a variable in prisma.config.ts is followed in each spelling") {
  for (const auto* spelling :
       {"env('X_URL')", "process.env.X_URL", "process.env[\"X_URL\"]", "process.env.X_URL!"}) {
    INFO(spelling);
    GuardFolder folder;
    folder.with("prisma.config.ts", std::string("export default { datasource: { url: ") + spelling + ", } }");
    CHECK(environment_of(folder, "prisma db push", {{"X_URL", k_prod_url}}) == "prod");
  }
}

TEST_CASE("a computed URL in prisma.config.ts is unknown") {
  for (const auto* spelling :
       {"`postgres://${host}/db`", "process.env.DATABASE_URL ?? other()", "makeUrl()"}) {
    INFO(spelling);
    GuardFolder folder;
    folder.with("prisma.config.ts", std::string("export default { datasource: { url: ") + spelling + " } }");
    CHECK_FALSE(folder.on_dev("prisma db push").allowed);
  }
}

TEST_CASE("a dotenv file that prisma.config.ts loads is read") {
  GuardFolder folder;
  folder.with("prisma.config.ts",
              "import { config } from 'dotenv'\nconfig({ path: '.env.prod.migrate' })\nexport default {}\n");
  CHECK_FALSE(folder.on_dev("prisma db push").allowed);
}

TEST_CASE("an unset variable is unknown") {
  GuardFolder folder;
  std::filesystem::remove(folder.path() / ".env");
  const auto decision = folder.on_dev("prisma db push");
  CHECK_FALSE(decision.allowed);
  CHECK_THAT(decision.reason, ContainsSubstring("DATABASE_URL is not set"));
}

TEST_CASE("a URL of another kind is unknown") {
  CHECK_FALSE(
      GuardFolder().decide("prisma db push", {{"DATABASE_URL", "mysql://localhost:5432/bhq_dev"}}).allowed);
}

TEST_CASE("the same place is known by other spellings of its URL") {
  const GuardFolder folder;
  for (const auto* url :
       {"postgres://other@127.0.0.1/bhq_dev?schema=public", "postgresql://x:y@LOCALHOST:5432/bhq%5Fdev",
        "postgres://x@/bhq_dev?host=localhost"}) {
    INFO(url);
    CHECK(folder.decide("prisma db push", {{"DATABASE_URL", url}}).allowed);
  }
}

TEST_CASE("another port, database or host is another place") {
  const GuardFolder folder;
  for (const auto* url :
       {"postgres://localhost:5433/bhq_dev", "postgres://localhost/bhq", "postgres://otherhost/bhq_dev",
        "postgres://localhost/bhq_dev?host=db.example.org", "postgres://u:p/w@localhost/bhq_dev"}) {
    INFO(url);
    CHECK_FALSE(folder.decide("prisma db push", {{"DATABASE_URL", url}}).allowed);
  }
}

TEST_CASE("a database that is both protected and not counts as protected") {
  GuardFolder folder;
  folder.with(".env.prod.migrate", std::string("DATABASE_URL=") + k_dev_url + "\n");
  const auto decision = folder.on_dev("prisma db push");
  CHECK_FALSE(decision.allowed);
  CHECK(decision.environment == "prod");
}

TEST_CASE("dev is known when the protected environment's file is not on this machine") {
  GuardFolder folder;
  std::filesystem::remove(folder.path() / ".env.prod.migrate");
  CHECK(folder.on_dev("prisma db push").allowed);
}

TEST_CASE("psql is known by its options and variables") {
  const GuardFolder folder;
  CHECK(folder.on_dev("psql -h localhost -p 5432 -d bhq_dev").allowed);
  CHECK(folder.on_dev("psql --host=localhost bhq_dev").allowed);
  CHECK(folder.decide("psql", {{"PGHOST", "localhost"}, {"PGDATABASE", "bhq_dev"}}).allowed);
  CHECK(environment_of(folder, "psql -h db.example.org -d bhq_prod") == "prod");
  CHECK(environment_of(folder, "pg_restore -h db.example.org -d bhq_prod dump") == "prod");
}

TEST_CASE("psql options that could hide another server are unknown") {
  const GuardFolder folder;
  for (const auto* line :
       {"psql -hdb.example.org -d bhq_dev", "psql -d host=db.example.org",
        "psql --hos db.example.org -d bhq_dev", "psql -d bhq_dev bhq_prod", "psql", "dropdb bhq_dev"}) {
    INFO(line);
    CHECK_FALSE(folder.on_dev(line).allowed);
  }
  CHECK_FALSE(folder.decide("psql -d bhq_dev", {{"PGSERVICE", "prod"}}).allowed);
  CHECK_FALSE(folder.decide("psql -d bhq_dev", {{"PGHOST", "db.example.org"}}).allowed);
}

TEST_CASE("other tools that are told where to go by an option are unknown") {
  const GuardFolder folder;
  CHECK_FALSE(folder.on_dev("knex migrate:latest --env production").allowed);
  CHECK_FALSE(folder.decide("knex migrate:latest", {{"NODE_ENV", "production"}}).allowed);
}
