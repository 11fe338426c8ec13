#include "base/error.hpp"
#include "base/file.hpp"
#include "runbook/runbook.hpp"
#include "support/catch.hpp"

using namespace plumb;
using namespace plumb::runbook;

namespace {

constexpr EmbeddedFile k_built_in[] = {{"rollback.lua", "return 1"}, {"prod_alignment.lua", "return 2"}};
constexpr EmbeddedFile k_stdlib[] = {{"plumb/init.lua", "return {}"}, {"plumb/schema.lua", "return {}"}};
constexpr EmbeddedFile k_newer_stdlib[] = {{"plumb/init.lua", "return { newer = true }"}};

struct Project {
  TemporaryFolder folder;
  std::filesystem::path runbooks = folder.path() / "runbooks";

  void write(const std::string& name, const std::string& text) const {
    make_folders((runbooks / name).parent_path());
    write_file(runbooks / name, text);
  }
  Library library(std::span<const EmbeddedFile> stdlib = k_stdlib) const {
    return {k_built_in, stdlib, {runbooks}};
  }
};

}  // namespace

TEST_CASE("built-in runbooks come first, then own ones, each in order of their names") {
  Project project;
  project.write("archive_orders.lua", "return 3");
  std::vector<std::string> names;
  for (const auto& found : project.library().all()) names.push_back(found.source.name);
  CHECK(names == std::vector<std::string>{"prod-alignment", "rollback", "archive-orders"});
}

TEST_CASE("a runbook is found by hyphens, underscores and path") {
  Project project;
  project.write("archive_orders.lua", "return 3");
  CHECK(project.library().find("archive-orders").text == "return 3");
  CHECK(project.library().find("archive_orders").text == "return 3");
  CHECK(project.library().find((project.runbooks / "archive_orders.lua").string()).name == "archive-orders");
}

TEST_CASE("an unknown name is refused with the nearest one") {
  CHECK_THROWS_AS(Project().library().find("prod-aligment"), Error);
  try {
    Project().library().find("prod-aligment");
  } catch (const Error& e) {
    CHECK_THAT(e.text(), test::ContainsSubstring("did you mean prod-alignment?"));
  }
}

TEST_CASE("an own runbook may not take the name of a built-in one") {
  Project project;
  project.write("rollback.lua", "return 3");
  CHECK_THROWS_WITH(project.library().find("rollback"),
                    test::ContainsSubstring("takes the name of (built-in)/rollback.lua"));
}

TEST_CASE("modules are named as require spells them") {
  Project project;
  project.write("archive.lua", "return 3");
  project.write("lib/dates.lua", "return 4");
  const auto modules = project.library().find("archive").modules;
  CHECK(modules.count("plumb") == 1);
  CHECK(modules.count("plumb.schema") == 1);
  CHECK(modules.at("lib.dates") == "return 4");
}

TEST_CASE("the digest changes with the text and with each own module") {
  Project project;
  project.write("archive.lua", "return 3");
  const auto first = project.library().find("archive").digest;
  project.write("lib/dates.lua", "return 4");
  const auto second = project.library().find("archive").digest;
  project.write("archive.lua", "return 5");
  CHECK(first != second);
  CHECK(second != project.library().find("archive").digest);
}

TEST_CASE("a newer library of plumb leaves the digest of an own runbook as it is") {
  Project project;
  project.write("archive.lua", "return 3");
  CHECK(project.library().find("archive").digest == project.library(k_newer_stdlib).find("archive").digest);
}

TEST_CASE("a source comes back from its JSON as it was") {
  Project project;
  project.write("archive.lua", "return 3");
  const Source source = project.library().find("archive");
  CHECK(to_json(source_from_json(to_json(source))) == to_json(source));
}

TEST_CASE("a kept source that was altered is refused") {
  Json json = to_json(Project().library().find("rollback"));
  json["text"] = "return 99";
  CHECK_THROWS_WITH(source_from_json(json), test::ContainsSubstring("does not match its digest"));
}

TEST_CASE("a runbook that is not UTF-8 is refused") {
  Project project;
  project.write("archive.lua", "return '\xff'");
  CHECK_THROWS_WITH(project.library().find("archive"), test::ContainsSubstring("not valid UTF-8"));
}

TEST_CASE("a runbook that cannot be read is listed with its problem beside the others") {
  Project project;
  project.write("archive.lua", "return '\xff'");
  project.write("rollback.lua", "return 3");
  project.write("tidy.lua", "return 4");
  std::filesystem::create_symlink("/nowhere.lua", project.runbooks / "lost.lua");
  std::vector<std::string> sound, broken;
  for (const auto& [source, problem] : project.library().all())
    (problem ? broken : sound).push_back(source.name);
  CHECK(sound == std::vector<std::string>{"prod-alignment", "rollback", "tidy"});
  CHECK(broken == std::vector<std::string>{"archive", "lost", "rollback"});
}

TEST_CASE("a runbook is found though another cannot be read") {
  Project project;
  project.write("archive.lua", "return '\xff'");
  project.write("tidy.lua", "return 4");
  CHECK(project.library().find("tidy").text == "return 4");
}
