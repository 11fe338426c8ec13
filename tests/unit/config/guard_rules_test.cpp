// The tables of the handbooks, line by line.
#include "unit/config/guard_folder.hpp"

using plumb::test::ContainsSubstring;
using plumb::test::GuardFolder;

TEST_CASE("push-only: what touches no database or only reads runs anywhere") {
  const GuardFolder folder;
  for (const auto* line :
       {"npx prisma migrate diff --from-empty --to-schema-datamodel prisma/schema.prisma --script",
        "prisma generate", "prisma validate", "prisma format", "prisma version", "prisma --version",
        "prisma -v", "prisma", "prisma --help", "prisma db push --help"}) {
    INFO(line);
    CHECK(folder.on_dev(line).allowed);
    CHECK(folder.on_prod(line).allowed);
    CHECK(folder.on_unknown(line).allowed);
  }
}

TEST_CASE("push-only: db push and its kin run on dev only") {
  const GuardFolder folder;
  for (const auto* line :
       {"npx prisma db push", "prisma db push --accept-data-loss", "prisma db seed", "prisma studio",
        "prisma db execute --file x.sql", "psql postgresql://localhost/bhq_dev", "drizzle-kit push",
        "knex migrate:latest", "node seed.js"}) {
    INFO(line);
    CHECK(folder.on_dev(line).allowed);
  }
  for (const auto* line :
       {"npx prisma db push", "prisma db push --accept-data-loss", "prisma db seed", "prisma studio",
        "prisma db execute --file x.sql", "drizzle-kit push", "knex migrate:latest", "sequelize db:migrate",
        "typeorm schema:sync", "node seed.js"}) {
    INFO(line);
    CHECK_FALSE(folder.on_prod(line).allowed);
    CHECK_FALSE(folder.on_unknown(line).allowed);
  }
}

TEST_CASE("push-only: migrations and db pull run nowhere") {
  const GuardFolder folder;
  for (const auto* line :
       {"prisma migrate dev", "prisma migrate deploy", "prisma migrate resolve --applied x",
        "prisma migrate reset", "prisma migrate status", "prisma migrate", "prisma db pull"}) {
    INFO(line);
    CHECK_FALSE(folder.on_dev(line).allowed);
    CHECK_FALSE(folder.on_prod(line).allowed);
  }
}

TEST_CASE("migrations: status, diff and generate run anywhere") {
  const GuardFolder folder("migrations");
  for (const auto* line :
       {"npx prisma migrate status", "prisma migrate diff --from-empty", "prisma generate"}) {
    INFO(line);
    CHECK(folder.on_dev(line).allowed);
    CHECK(folder.on_prod(line).allowed);
  }
}

TEST_CASE("migrations: what writes runs on dev only") {
  const GuardFolder folder("migrations");
  for (const auto* line : {"prisma migrate dev --name x", "prisma migrate reset", "prisma migrate deploy",
                           "prisma migrate resolve --applied x", "prisma db push", "prisma db pull",
                           "prisma db execute --file x.sql"}) {
    INFO(line);
    CHECK(folder.on_dev(line).allowed);
    CHECK_FALSE(folder.on_prod(line).allowed);
    CHECK_FALSE(folder.on_unknown(line).allowed);
  }
}

TEST_CASE("a refusal names the command, why, and the command to use instead") {
  const auto decision = GuardFolder().on_prod("npx prisma db push");
  CHECK(decision.command == "prisma db push");
  CHECK(decision.environment == "prod");
  CHECK(decision.reason == "prisma db push is never run on a protected database, and prod is protected");
  CHECK(decision.instead == "plumb run prod-alignment --env prod");
}

TEST_CASE("a refused migrate deploy says plumb's own") {
  CHECK(GuardFolder("migrations").on_prod("prisma migrate deploy").instead ==
        "plumb migrations deploy --env prod");
}

TEST_CASE("an unknown database advises the only protected environment") {
  const auto decision = GuardFolder().on_unknown("prisma db push");
  CHECK(decision.environment.empty());
  CHECK_THAT(decision.reason,
             ContainsSubstring(
                 "unknown, which counts as protected: no environment of plumb.toml has that database"));
  CHECK(decision.instead == "plumb run prod-alignment --env prod");
}

TEST_CASE("no decision shows a URL or a password") {
  const GuardFolder folder;
  for (const auto* line : {"psql postgresql://app:secretword@db.example.org/bhq_prod",
                           "prisma db push --url postgres://u:secretword@h/d", "prisma --password secretword",
                           "frob secretword"}) {
    const auto decision = folder.on_prod(line);
    CHECK_FALSE(decision.allowed);
    const auto all = decision.reason + decision.instead + decision.command + decision.environment;
    CHECK(all.find("secretword") == std::string::npos);
    CHECK(all.find("://") == std::string::npos);
  }
}

TEST_CASE("[guard] allow lets a command reach a protected database") {
  const GuardFolder folder("push-only", "[guard]\nallow = [\"prisma studio\"]\n");
  CHECK(folder.on_prod("npx prisma studio").allowed);
  CHECK_FALSE(folder.on_prod("npx prisma db seed").allowed);
}

TEST_CASE("[guard] allow never lets db push reach a protected database") {
  const GuardFolder folder("push-only", "[guard]\nallow = [\"prisma\"]\n");
  CHECK_FALSE(folder.on_prod("npx prisma db push").allowed);
  CHECK_FALSE(folder.on_unknown("npx prisma db push").allowed);
}

TEST_CASE("[guard] block stops a command anywhere") {
  const GuardFolder folder("push-only", "[guard]\nblock = [\"prisma db seed\"]\n");
  CHECK_FALSE(folder.on_dev("prisma db seed").allowed);
  CHECK_THAT(folder.on_dev("prisma db seed").reason, ContainsSubstring("blocked by [guard]"));
}

TEST_CASE("a shadow database is never a protected one") {
  const auto line = std::string("prisma migrate diff --from-migrations m --to-empty --shadow-database-url ") +
                    plumb::test::k_prod_url;
  CHECK_FALSE(GuardFolder().on_dev(line).allowed);
}
