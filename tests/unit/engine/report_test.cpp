#include "engine/report.hpp"

#include "unit/engine/support.hpp"

using namespace plumb;
using namespace plumb::test;

namespace {

Json report() {
  const Json fields =
      Json::array({Json::array({"Date", "today"}), Json::array({"Odd | cell", "two\nlines"})});
  const Json changes = {{"title", "Changes"}, {"lines", {"- one", "- two"}}};
  return {{"title", "Alignment"},
          {"fields", fields},
          {"sections", Json::array({changes})},
          {"file", "REPORT.md"}};
}

}  // namespace

TEST_CASE("a report is a title, a table of fields, and sections") {
  CHECK(engine::report_markdown(report()) ==
        "# Alignment\n"
        "\n| | |\n|---|---|\n"
        "| Date | today |\n"
        "| Odd \\| cell | two<br>lines |\n"
        "\n## Changes\n\n- one\n- two\n");
}

TEST_CASE("a report is written into the project and beside the run") {
  EngineProject project;
  project.script = [](Caller& host, const Json&) {
    CHECK(host.call("report", report()).at("path") == "docs/runbooks/REPORT.md");
  };
  const auto status = project.start();
  CHECK(status.report == "docs/runbooks/REPORT.md");
  const auto text = read_file(project.project.folder / status.report);
  CHECK(text == engine::report_markdown(report()));
  CHECK(text == read_file(project.project.state_folder() / "runs" / status.run / "report.md"));
}

TEST_CASE("a report cannot be written elsewhere") {
  EngineProject project;
  project.script = [](Caller& host, const Json&) { host.call("report", {{"file", "../x.md"}}); };
  CHECK_THAT(project.start().error->message, ContainsSubstring("plain name"));
}

TEST_CASE("the transcript keeps what was told, without secrets") {
  EngineProject project;
  const Secret secret("hunter2hunter2");
  project.script = [](Caller& host, const Json&) {
    host.call("note", {{"text", "password is hunter2hunter2"}});
  };
  const auto run = project.start().run;
  const auto text = read_file(project.project.state_folder() / "runs" / run / "transcript.log");
  CHECK_THAT(text, ContainsSubstring("info: password is ***"));
}
