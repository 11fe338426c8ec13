#include <cstdlib>

#include "unit/config/project_folder.hpp"

using namespace plumb;
using namespace plumb::config;
using plumb::test::ContainsSubstring;
using plumb::test::error_of;
using plumb::test::ProjectFolder;

namespace {

constexpr const char* k_config = R"(
[environments.dev]
url = { file = ".env", variable = "DATABASE_URL" }
[environments.prod]
url = { file = ".env.prod", variable = "DATABASE_URL" }
direct_url = { file = ".env.prod", variable = "DIRECT_URL" }
protected = true
)";

std::string url_of(const ProjectFolder& folder, const std::string& environment) {
  const auto project = folder.load();
  return resolve_url(project, project.environment(environment)).reveal();
}

}  // namespace

TEST_CASE("a URL comes from the named variable of the named file") {
  ProjectFolder folder;
  folder.with("plumb.toml", k_config).with(".env", "DATABASE_URL=postgres://h/dev\n", 0644);
  CHECK(url_of(folder, "dev") == "postgres://h/dev");
}

TEST_CASE("writing uses the direct URL when there is one") {
  ProjectFolder folder;
  folder.with("plumb.toml", k_config)
      .with(".env.prod", "DATABASE_URL=postgres://pool/p\nDIRECT_URL=postgres://direct/p\n");
  CHECK(url_of(folder, "prod") == "postgres://direct/p");
}

TEST_CASE("a file that others can read is refused for a protected environment") {
  ProjectFolder folder;
  folder.with("plumb.toml", k_config).with(".env.prod", "DIRECT_URL=postgres://u:hunter2@h/p\n", 0640);
  const auto error = error_of([&] { url_of(folder, "prod"); });
  CHECK(error.code == Exit::refused);
  CHECK_THAT(error.hint, ContainsSubstring("chmod 600 "));
  CHECK(error.text().find("hunter2") == std::string::npos);
}

TEST_CASE("a missing file is named with the variable that should be in it") {
  const auto error = error_of([] { url_of(ProjectFolder().with("plumb.toml", k_config), "dev"); });
  CHECK(error.code == Exit::usage);
  CHECK_THAT(error.message, ContainsSubstring(".env"));
  CHECK_THAT(error.message, ContainsSubstring("DATABASE_URL"));
}

TEST_CASE("a missing variable names the one that is near and no value") {
  ProjectFolder folder;
  folder.with("plumb.toml", k_config).with(".env", "DATABSE_URL=postgres://u:hunter2@h/p\n");
  const auto error = error_of([&] { url_of(folder, "dev"); });
  CHECK(error.hint == "did you mean DATABSE_URL?");
  CHECK(error.text().find("hunter2") == std::string::npos);
}

TEST_CASE("a variable that is set to nothing is told as empty and not as misspelled") {
  ProjectFolder folder;
  folder.with("plumb.toml", k_config).with(".env", "DATABASE_URL=\n");
  const auto error = error_of([&] { url_of(folder, "dev"); });
  CHECK_THAT(error.message, ContainsSubstring("is empty in .env"));
  CHECK(error.hint.find("did you mean") == std::string::npos);
}

TEST_CASE("a missing variable lists what the file sets when nothing is near") {
  ProjectFolder folder;
  folder.with("plumb.toml", k_config).with(".env", "PORT=3000\nTITLE=x\n");
  CHECK(error_of([&] { url_of(folder, "dev"); }).detail == "it sets: PORT, TITLE");
}

TEST_CASE("a URL with a reference that leads nowhere is an error and not another server") {
  ProjectFolder folder;
  folder.with("plumb.toml", k_config).with(".env", "DATABASE_URL=postgres://u@${PLUMB_TEST_NOWHERE}/db\n");
  CHECK_THAT(error_of([&] { url_of(folder, "dev"); }).message, ContainsSubstring("${PLUMB_TEST_NOWHERE}"));
}

TEST_CASE("a source without a file reads the environment of the process") {
  ProjectFolder folder;
  folder.with("plumb.toml", "[scratch]\nurl = { variable = \"PLUMB_TEST_SCRATCH\" }\n");
  const auto project = folder.load();
  CHECK_THAT(error_of([&] { resolve(project, project.scratch_url); }).message,
             ContainsSubstring("PLUMB_TEST_SCRATCH"));
  setenv("PLUMB_TEST_SCRATCH", "postgres://h/s", 1);
  CHECK(resolve(project, project.scratch_url).reveal() == "postgres://h/s");
  unsetenv("PLUMB_TEST_SCRATCH");
}
