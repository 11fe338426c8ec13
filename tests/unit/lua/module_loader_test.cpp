#include "support/catch.hpp"
#include "unit/lua/script.hpp"

using namespace plumb;

namespace {

test::Ended run_with(std::map<std::string, lua::Module> modules, const std::string& text) {
  return test::Script({.memory_bytes = 32u << 20, .instructions = 50'000'000}, std::move(modules)).run(text);
}

}  // namespace

TEST_CASE("require gives the same table each time") {
  CHECK(run_with({{"lib.a", {"return {n = 0}"}}}, "require('lib.a').n = 5 return require('lib.a').n").value ==
        5);
}

TEST_CASE("a module's error names the module's file and line") {
  CHECK_THAT(run_with({{"lib.a", {"\nlocal x = = 1"}}}, "require 'lib.a'").error,
             test::ContainsSubstring("lib/a.lua:2:"));
  CHECK_THAT(run_with({{"lib.a", {"\n\nerror 'broken'"}}}, "require 'lib.a'").error,
             test::StartsWith("lib/a.lua:3:"));
}

TEST_CASE("modules that require each other are refused") {
  CHECK_THAT(run_with({{"a", {"return require 'b'"}}, {"b", {"return require 'a'"}}}, "require 'a'").error,
             test::ContainsSubstring("requires itself"));
}

TEST_CASE("an absent module is refused with the place where modules are") {
  CHECK_THAT(run_with({}, "require 'socket'").error, test::ContainsSubstring("lib/"));
}

TEST_CASE("a module has to return a table") {
  CHECK_THAT(run_with({{"a", {"return 1"}}}, "require 'a'").error, test::ContainsSubstring("return"));
}

TEST_CASE("a library's mistakes are blamed on the script that called it") {
  const std::string library = "local M = {}\nfunction M.f(x)\n  return pairs(x)\nend\nreturn M";
  CHECK_THAT(run_with({{"library", {library, true}}}, "\n\nlocal x = require('library').f(nil)").error,
             test::StartsWith("test.lua:3:"));
}
