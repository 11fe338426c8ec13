// The annotations for editors name exactly what the library offers.
#include <filesystem>
#include <set>

#include "base/file.hpp"
#include "base/text.hpp"
#include "unit/bindings/fake_host.hpp"

using namespace plumb;
using namespace plumb::test;

namespace {

/// "schema.plan" of "function schema.plan(opts) end", in every file of bindings/meta.
std::set<std::string> annotated() {
  std::set<std::string> names;
  for (const auto& file : std::filesystem::directory_iterator(PLUMB_SOURCE_DIR "/bindings/meta"))
    for (const auto& line : split(read_file(file.path()), '\n'))
      if (line.starts_with("function ")) names.insert(line.substr(9, line.find('(') - 9));
  return names;
}

/// The public functions as the running library has them, told by a runbook.
std::set<std::string> offered() {
  FakeHost host;
  const auto ended = run_body(host, R"(
    for name, value in pairs(plumb) do
      if type(value) == "function" then run:note("plumb." .. name) end
      if type(value) == "table" then
        for inner, f in pairs(value) do
          if type(f) == "function" then run:note(name .. "." .. inner) end
        end
      end
    end)");
  CHECK_FALSE(ended);
  std::set<std::string> names;
  for (const auto& call : host.calls) names.insert(call.arguments["text"].get<std::string>());
  return names;
}

/// Methods as a file of the library defines them: "run:step" of "function methods:step(".
void add_methods(std::set<std::string>& names, const std::string& file, const std::string& object) {
  constexpr std::string_view k_definition = "function methods:";
  for (const auto& line :
       split(read_file(std::filesystem::path(PLUMB_SOURCE_DIR "/stdlib/plumb") / file), '\n'))
    if (line.starts_with(k_definition))
      names.insert(object + ":" + line.substr(k_definition.size(), line.find('(') - k_definition.size()));
}

}  // namespace

TEST_CASE("every public function of the library is annotated, and nothing else") {
  auto names = offered();
  add_methods(names, "run.lua", "run");
  add_methods(names, "target.lua", "target");
  CHECK(annotated() == names);
}

TEST_CASE("the example of an own procedure compiles and declares itself") {
  const runbook::Library library(built_in_runbooks, stdlib_modules,
                                 {PLUMB_SOURCE_DIR "/examples/custom-procedure/runbooks"});
  const auto source = library.find("archive-inactive");
  CHECK_NOTHROW(bindings::check_syntax(source, limits()));
  CHECK(bindings::read_manifest(source, limits()).steps ==
        std::vector<std::string>{"count", "snapshot", "plan", "apply", "check"});
}
