// The run object of stdlib/plumb: steps, compensations, options.
#include "unit/bindings/fake_host.hpp"

using namespace plumb;
using namespace plumb::test;

TEST_CASE("a step begins, does its work and ends with its result") {
  FakeHost host;
  CHECK_FALSE(run_body(host, "run:note(run:step('one', function() run:note 'working' return 'result' end))"));
  CHECK(host.told() == std::vector<std::string>{"step.begin one", "note note", "step.end one", "note note"});
  CHECK(host.arguments("step.end") == Json({{"value", "result"}}));
  CHECK(host.arguments("step.begin") == Json({{"undo", false}}));
}

TEST_CASE("a recorded step returns its result without doing its work") {
  FakeHost host;
  host.answer("step.begin", {{"recorded", true}, {"value", {{"count", 3}}}});
  run_body(host, "run:note(tostring(run:step('one', function() error 'not again' end).count))");
  CHECK(host.told() == std::vector<std::string>{"step.begin one", "note note"});
  CHECK(host.arguments("note")["text"] == "3");
}

TEST_CASE("a recorded target has its methods again") {
  FakeHost host;
  host.answer("step.begin", {{"recorded", true}, {"value", context()["target"]}});
  CHECK_FALSE(run_body(host, "run:step('one', function() end):identity()"));
  CHECK(host.told().back() == "target.identity identity");
}

TEST_CASE("a failing step tells the host and raises") {
  FakeHost host;
  host.fail("target.apply", Error(Exit::verification, "not as promised"));
  const auto ended =
      run_body(host, "run:step('apply', function() run.target:apply({ ['$handle'] = 'plan' }) end)");
  CHECK(host.told() == std::vector<std::string>{"step.begin apply", "target.apply apply", "step.end apply"});
  CHECK(host.arguments("step.end")["error"]["code"] == "verification");
  REQUIRE(ended);
  CHECK(ended->code == Exit::verification);
}

TEST_CASE("a mistake inside of a step is told with its line") {
  FakeHost host;
  run_body(host, "run:step('one', function()\nlocal x = nil + 1\nend)");
  CHECK_THAT(host.arguments("step.end")["error"]["message"].get<std::string>(), StartsWith("sample.lua:4:"));
}

TEST_CASE("a step inside of a step is refused") {
  FakeHost host;
  const auto ended = run_body(host, "run:step('outer', function() run:step('inner', function() end) end)");
  REQUIRE(ended);
  CHECK_THAT(ended->message, ContainsSubstring("cannot be inside of the step 'outer'"));
}

TEST_CASE("compensations run in reverse, each as a step, when the host unwinds") {
  FakeHost host;
  host.answers["review"] = [](const engine::Call&) {
    return engine::Outcome{{{"$unwind", true}}, std::nullopt, false};
  };
  host.end("done");
  CHECK_FALSE(run_body(host, R"(
    run:step('one', { undo = function(value) run:note('undo ' .. value) end }, function() return 'first' end)
    run:step('two', function() return 'second' end)
    run:step('three', { undo = function(value) run:note('undo ' .. value) end }, function() return 'third' end)
    run:review { ['$handle'] = 'plan' })"));
  std::vector<std::string> after;
  for (const auto& line : host.told())
    if (line.find("undo") != std::string::npos || line.starts_with("done")) after.push_back(line);
  CHECK(after == std::vector<std::string>{"step.begin undo three", "step.end undo three",
                                          "step.begin undo one", "step.end undo one", "done done"});
}

TEST_CASE("mistakes in options are raised at the script's line with what is valid") {
  const std::pair<const char*, const char*> mistakes[] = {
      {"run:step('a', { undone = 1 }, function() end)",
       "sample.lua:3: run:step: unknown option 'undone'; it takes: undo"},
      {"run:step(1, function() end)", "sample.lua:3: run:step name: expected a string, got a number"},
      {"run:step('a')", "sample.lua:3: run:step 'a' body: expected a function, got nothing"},
      {"run:review('plan')", "sample.lua:3: run:review plan: expected a plan, got a string"},
      {"run:approve(run.target)", "sample.lua:3: run:approve plan: expected a plan, got a target"},
      {"run.target:snapshot { verfy = true }",
       "sample.lua:3: target:snapshot: unknown option 'verfy'; it takes: verify"},
      {"run.target:snapshot(true)", "sample.lua:3: target:snapshot options: expected a table, got a boolean"},
      {"plumb.schema.plan { from = run.target }",
       "sample.lua:3: plumb.schema.plan to: expected a target, a source or the text of a SOURCE, got "
       "nothing"},
      {"plumb.schema.plan_statements { 'SELECT 1', 2 }",
       "sample.lua:3: plumb.schema.plan_statements statement 2: expected a string, got a number"},
      {"plumb.git.expect { banch = 'dev' }",
       "sample.lua:3: plumb.git.expect: unknown option 'banch'; it takes: branch, clean"},
      {"run:report('r', { fileds = {} })",
       "sample.lua:3: run:report: unknown option 'fileds'; it takes: fields, file, sections"},
  };
  for (const auto& [body, message] : mistakes) {
    INFO(body);
    FakeHost host;
    const auto ended = run_body(host, body);
    REQUIRE(ended);
    CHECK(ended->message == message);
  }
}

TEST_CASE("expect_equal lists what differs") {
  FakeHost host;
  host.answer("schema.compare",
              {{"equal", false}, {"changes", {"add column a", "drop index b"}}, {"notes", Json::array()}});
  const auto ended = run_body(host, "plumb.schema.expect_equal(run.target, run.desired)");
  REQUIRE(ended);
  CHECK(ended->code == Exit::difference);
  CHECK_THAT(ended->detail, ContainsSubstring("add column a\ndrop index b"));
}

TEST_CASE("git.expect refuses the wrong branch and a tree that is not clean") {
  FakeHost host;
  host.answer("git.status", {{"branch", "main"}, {"commit", "c"}, {"clean", false}, {"changed", {"a.txt"}}});
  CHECK(run_body(host, "plumb.git.expect { branch = 'dev' }")->message == "the branch is main, not dev");
  const auto unclean = run_body(host, "plumb.git.expect { branch = 'main', clean = true }");
  CHECK(unclean->code == Exit::refused);
  CHECK_THAT(unclean->detail, StartsWith("a.txt"));
}

TEST_CASE("queries send their values as parameters") {
  FakeHost host;
  run_body(host, "run.target:query('SELECT $1, $2', 'a', 2)");
  CHECK(host.arguments("target.query") == Json({{"sql", "SELECT $1, $2"}, {"parameters", {"a", 2}}}));
}
