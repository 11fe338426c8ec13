#include "unit/bindings/fake_host.hpp"

using namespace plumb;
using namespace plumb::test;

namespace {

std::string refusal(const std::string& text) {
  try {
    bindings::read_manifest(source_of(text), limits());
  } catch (const Error& e) {
    CHECK(e.code == Exit::usage);
    return e.message;
  }
  return "";
}

std::string with_field(const std::string& field) {
  return "local plumb = require 'plumb'\nreturn plumb.runbook { name = 'sample', version = '1.0.0', summary "
         "= 's', " +
         field + " run = function() end }";
}

}  // namespace

TEST_CASE("a manifest holds what the runbook declares") {
  const auto manifest =
      bindings::read_manifest(source_of(with_field("needs = { 'target.apply' }, params = { n = { type = "
                                                   "'integer', default = 3, help = 'how many' } },")),
                              limits());
  CHECK(manifest.name == "sample");
  CHECK(manifest.needs == std::vector<std::string>{"target.apply"});
  REQUIRE(manifest.parameters.size() == 1);
  CHECK(manifest.parameters[0].fallback == 3);
  CHECK(manifest.parameters[0].help == "how many");
}

TEST_CASE("every built-in runbook has a manifest and compiles") {
  for (const auto& [source, problem] : runbook::Library(built_in_runbooks, stdlib_modules, {}).all()) {
    INFO(source.name);
    CHECK(bindings::read_manifest(source, limits()).name == source.name);
    CHECK_NOTHROW(bindings::check_syntax(source, limits()));
  }
}

TEST_CASE("an unknown key of a runbook is refused") {
  CHECK_THAT(refusal(with_field("nedes = {},")),
             StartsWith("sample.lua: plumb.runbook: unknown option 'nedes'"));
  CHECK_THAT(refusal(with_field("params = { n = { defualt = 1 } },")),
             StartsWith("sample.lua: parameter 'n': unknown option 'defualt'"));
}

TEST_CASE("a file that returns no runbook is refused") {
  CHECK_THAT(refusal("return 1"), ContainsSubstring("a runbook ends with"));
  CHECK_THAT(refusal(""), ContainsSubstring("a runbook ends with"));
}

TEST_CASE("a runbook cannot call the host while it is read") {
  CHECK_THAT(refusal("local plumb = require 'plumb'\nplumb.now()"),
             ContainsSubstring("sample.lua:2: the host can be called inside of `run` only"));
}

TEST_CASE("a syntax error names file and line") {
  CHECK_THAT(refusal("local x =\n= 1"), StartsWith("sample.lua:2:"));
  CHECK_THROWS_WITH(bindings::check_syntax(source_of("\n\nreturn return"), limits()),
                    StartsWith("sample.lua:3:"));
}

TEST_CASE("a syntax error in an own module names the module") {
  auto source = source_of("return require 'lib.mine'");
  source.modules["lib.mine"] = "\nlocal = 1";
  CHECK_THROWS_WITH(bindings::check_syntax(source, limits()), StartsWith("lib/mine.lua:2:"));
}
