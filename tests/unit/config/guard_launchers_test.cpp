// Launchers and scripts are looked through.
#include "config/shell_text.hpp"
#include "unit/config/guard_folder.hpp"

using plumb::config::shell_commands;
using plumb::test::ContainsSubstring;
using plumb::test::GuardFolder;

namespace {

using Commands = std::vector<std::vector<std::string>>;

}  // namespace

TEST_CASE("package runners are looked through") {
  const GuardFolder folder;
  for (const auto* line :
       {"npx prisma db push", "npx --yes prisma@6 db push", "npx -p prisma prisma db push",
        "npm exec -- prisma db push", "pnpm exec prisma db push", "pnpm prisma db push",
        "pnpm dlx prisma db push", "yarn prisma db push", "yarn dlx prisma db push", "bunx prisma db push",
        "bun x prisma db push", "./node_modules/.bin/prisma db push", "env A=b prisma db push",
        "cross-env A=b npx prisma db push"}) {
    INFO(line);
    CHECK(folder.on_dev(line).command == "prisma db push");
    CHECK(folder.on_dev(line).allowed);
    CHECK_FALSE(folder.on_prod(line).allowed);
  }
}

TEST_CASE("a dotenv launcher's file names the database") {
  const GuardFolder folder;
  for (const auto* line :
       {"dotenv -e .env.prod.migrate -- npx prisma db push", "npx dotenv -e=.env.prod.migrate prisma db push",
        "dotenvx run -f .env.prod.migrate -- prisma db push",
        "env-cmd -f .env.prod.migrate prisma db push"}) {
    INFO(line);
    CHECK(folder.on_dev(line).environment == "prod");
    CHECK_FALSE(folder.on_dev(line).allowed);
  }
}

TEST_CASE("a variable wins over a dotenv launcher's file unless it overrides") {
  const GuardFolder folder;
  CHECK(folder.decide("dotenv -e .env -- prisma db push", {{"DATABASE_URL", plumb::test::k_prod_url}})
            .environment == "prod");
  CHECK(folder.decide("dotenv -o -e .env -- prisma db push", {{"DATABASE_URL", plumb::test::k_prod_url}})
            .environment == "dev");
}

TEST_CASE("an assignment before the command counts") {
  CHECK_FALSE(
      GuardFolder()
          .on_dev(std::string("cross-env DATABASE_URL=") + plumb::test::k_prod_url + " prisma db push")
          .allowed);
}

TEST_CASE("launcher options that are not known make a command unknown") {
  const GuardFolder folder;
  for (const auto* line : {"npx --call x prisma db push", "npm --prefix other run push",
                           "pnpm --filter api prisma db push", "yarn workspace api prisma db push",
                           "dotenv -c production prisma db push", "env -i prisma db push", "npm start"}) {
    INFO(line);
    CHECK_FALSE(folder.on_dev(line).allowed);
  }
}

TEST_CASE("programs that run something elsewhere are unknown") {
  const GuardFolder folder;
  for (const auto* line : {"ssh db psql", "docker compose exec db psql", "make migrate",
                           "sudo prisma db push", "bash migrate.sh"}) {
    INFO(line);
    CHECK_FALSE(folder.on_dev(line).allowed);
  }
}

TEST_CASE("a script of package.json is decided by what it runs") {
  GuardFolder folder;
  folder.with("package.json", R"({"scripts": {
    "push": "prisma db push",
    "align": "dotenv -e .env.prod.migrate -- prisma db push",
    "diff": "dotenv -e .env.prod.migrate -- prisma migrate diff --script > out.sql",
    "sync": "npm run push && prisma generate",
    "postdiff2": "prisma db pull", "diff2": "prisma generate",
    "round": "npm run round",
    "shell": "prisma db push $MORE"
  }})");
  CHECK(folder.on_dev("npm run push").allowed);
  CHECK(folder.on_dev("npm run sync").allowed);
  CHECK(folder.on_dev("yarn push").allowed);
  CHECK(folder.on_dev("npm run diff").allowed);
  CHECK(folder.on_dev("npm run align").environment == "prod");
  CHECK_FALSE(folder.on_dev("npm run align").allowed);
  CHECK_FALSE(folder.on_dev("npm run diff2").allowed);
  CHECK_THAT(folder.on_dev("npm run round").reason, ContainsSubstring("circle"));
  CHECK_FALSE(folder.on_dev("npm run shell").allowed);
  CHECK_FALSE(folder.on_dev("npm run nothing").allowed);
}

TEST_CASE("a program of the project may run anything and passes only when it is allowed by name") {
  GuardFolder folder;
  folder.with("push.sh", "#!/bin/sh\nprisma db push\n");
  folder.with("package.json", R"({"scripts": {"s": "./push.sh"}})");
  CHECK_FALSE(folder.on_dev("./push.sh").allowed);
  CHECK_FALSE(folder.on_dev("npm run s").allowed);
  CHECK_THAT(folder.on_dev("./push.sh").instead, ContainsSubstring("allow = [\"push.sh\"]"));
  CHECK(folder.on_dev("node_modules/.bin/prisma db push").allowed);
}

TEST_CASE("npm keeps options for itself, so a help option before -- helps nobody") {
  GuardFolder folder;
  folder.with("package.json", R"({"scripts": {"push": "prisma db push"}})");
  CHECK_FALSE(folder.on_prod("npm run push --help").allowed);
  CHECK(folder.on_prod("npm run push -- --help").allowed);
}

TEST_CASE("a line of shell is decided by its commands") {
  const GuardFolder folder;
  const auto run = [&](const std::string& text) {
    return plumb::config::decide(folder.load(), {"sh", "-c", text}, {}, folder.path()).allowed;
  };
  CHECK(run("prisma generate && prisma db push"));
  CHECK_FALSE(run("prisma generate; prisma db pull"));
  CHECK_FALSE(run("cd elsewhere && prisma db push"));
}

TEST_CASE("shell text is cut into commands and words") {
  CHECK(shell_commands("a 'b c' \"d\\\"e\" f\\ g && h | i") ==
        Commands{{"a", "b c", "d\"e", "f g"}, {"h"}, {"i"}});
  CHECK(shell_commands("a > out 2>&1 b") == Commands{{"a", "b"}});
  CHECK(shell_commands("a \"\"") == Commands{{"a", ""}});
}

TEST_CASE("shell text that needs a shell is not cut") {
  for (const auto* text : {"a $B", "a \"$B\"", "a `b`", "(a)", "a 'b", "a $(b)"}) {
    INFO(text);
    CHECK_FALSE(shell_commands(text).has_value());
  }
}
