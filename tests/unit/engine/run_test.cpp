// The loop: steps, replay, failures, ends.
#include "unit/engine/support.hpp"

using namespace plumb;
using namespace plumb::test;

namespace {

Json anything() { return {{"detail", "done it"}}; }

/// Counts how often each step's work was done.
struct Counted {
  std::map<std::string, int> times;
  std::function<Json()> work(const std::string& name, Json value = nullptr) {
    return [this, name, value] {
      ++times[name];
      return value;
    };
  }
};

}  // namespace

TEST_CASE("a run whose script ends is done") {
  EngineProject project;
  project.script = [](Caller& host, const Json&) { host.step("check", anything); };
  const auto status = project.start();
  CHECK(status.state == "done");
  CHECK(status.exit == Exit::done);
  CHECK(status.run.size() == 8);
  CHECK(project.observer.lines == std::vector<std::string>{"start check", "finish check: done it"});
}

TEST_CASE("a script knows its run, target and parameters from the start") {
  EngineProject project;
  Json seen;
  project.script = [&](Caller&, const Json& context) { seen = context; };
  const auto status = project.engine().start({"test-run", "dev", {{"branch", "next"}}, {}, false});
  CHECK(seen.at("run") == status.run);
  CHECK(seen.at("params") == Json{{"branch", "next"}});
  CHECK(seen.at("target").at("database") == project.database.database);
  CHECK(seen.at("desired").at("source") == "sql:schema.sql");
}

TEST_CASE("resume returns recorded results and does not repeat the work") {
  EngineProject project;
  Counted counted;
  bool is_broken = true;
  Json first;
  project.script = [&](Caller& host, const Json&) {
    first = host.step("first", counted.work("first", "kept"));
    host.step("second", [&]() -> Json {
      if (is_broken) throw Error::failed("no connection");
      return counted.work("second")();
    });
  };
  const auto status = project.start();
  CHECK(status.state == "failed");
  CHECK(status.exit == Exit::failed);
  CHECK(status.step == "second");
  is_broken = false;
  CHECK(project.resume(status.run).state == "done");
  CHECK(first == "kept");
  CHECK(counted.times == std::map<std::string, int>{{"first", 1}, {"second", 1}});
  CHECK(project.observer.told("replay first: kept"));
}

TEST_CASE("a call outside of a step is recorded and answered from the journal") {
  EngineProject project;
  std::vector<Json> times;
  bool is_broken = true;
  project.script = [&](Caller& host, const Json&) {
    times.push_back(host.call("clock.now"));
    if (is_broken) throw Error::failed("broken");
  };
  const auto run = project.start().run;
  project.clock.time += 100;
  is_broken = false;
  project.resume(run);
  REQUIRE(times.size() == 2);
  CHECK(times[0] == times[1]);
}

TEST_CASE("a script that does something else than it did is stopped with both told") {
  EngineProject project;
  bool is_changed = false;
  project.script = [&](Caller& host, const Json&) {
    host.step(is_changed ? "other" : "check", anything);
    throw Error::failed("broken");
  };
  const auto run = project.start().run;
  is_changed = true;
  const auto status = project.resume(run);
  CHECK(status.state == "failed");
  CHECK_THAT(status.error->text(),
             ContainsSubstring("recorded at position 1: step \"check\" (script.lua:1)"));
  CHECK_THAT(status.error->text(), ContainsSubstring("attempted: step \"other\" (script.lua:1)"));
}

TEST_CASE("a script that ends before what it did is not done") {
  EngineProject project;
  bool is_changed = false;
  project.script = [&](Caller& host, const Json&) {
    if (is_changed) return;
    host.step("check", anything);
    throw Error::failed("broken");
  };
  const auto run = project.start().run;
  is_changed = true;
  CHECK(project.resume(run).state == "failed");
}

TEST_CASE("a failure that the script caught is answered from the journal when it went on") {
  EngineProject project;
  int tries = 0;
  bool is_broken = true;
  project.script = [&](Caller& host, const Json&) {
    try {
      host.step("optional", [&]() -> Json {
        ++tries;
        throw Error::failed("not there");
      });
    } catch (const Error& e) {
      CHECK(e.message == "not there");
    }
    host.step("after", anything);
    host.step("last", [&]() -> Json {
      if (is_broken) throw Error::failed("broken");
      return 1;
    });
  };
  const auto run = project.start().run;
  is_broken = false;
  CHECK(project.resume(run).state == "done");
  CHECK(tries == 1);
}

TEST_CASE("a failure that the script caught and raised again is tried again") {
  EngineProject project;
  bool is_broken = true;
  int reports = 0;
  project.script = [&](Caller& host, const Json&) {
    try {
      host.step("apply", [&]() -> Json {
        if (is_broken) throw Error::failed("no connection");
        return 1;
      });
    } catch (const Error&) {
      host.step("diagnose", [&]() -> Json {
        ++reports;
        return 1;
      });
      throw;
    }
  };
  const auto run = project.start().run;
  CHECK(reports == 1);
  is_broken = false;
  CHECK(project.resume(run).state == "done");
}

TEST_CASE(
    "a script that fails by itself is to be mended, for a resumed run goes on under what it began with") {
  EngineProject project;
  project.own_runbook = true;
  SECTION("outside of a step") {
    project.script = [](Caller&, const Json&) { throw Error::failed("attempt to index a nil value"); };
  }
  SECTION("in a step that asked nobody anything") {
    project.script = [](Caller& host, const Json&) {
      host.step("check", []() -> Json { throw Error::failed("attempt to index a nil value"); });
    };
  }
  SECTION("with an argument that is no good") {
    project.script = [](Caller& host, const Json&) {
      host.step("look", [&] { return host.call("target.query", {{"sql", ""}}); });
    };
  }
  SECTION("from what a recorded call answered") {
    project.script = [](Caller& host, const Json&) {
      host.call("git.status");
      throw Error::failed("not in a repository");
    };
  }
  const auto status = project.engine().start({"test-run", "dev", {{"branch", "next"}}, {}, false});
  REQUIRE(status.error);
  CHECK(status.error->hint == "plumb abort " + status.run + ", then correct " +
                                  (project.project.folder / "runbooks/test_run.lua").string() +
                                  ", then plumb run test-run --env dev --param branch=next");
}

TEST_CASE("a failure whose cause may pass is tried again by resume") {
  EngineProject project;
  SECTION("the host's") {
    project.script = [](Caller& host, const Json&) {
      host.step("look", [&] { return host.call("target.query", {{"sql", "SELECT 1 FROM nowhere"}}); });
    };
  }
  SECTION("the script's, after what it was told in the step") {
    project.script = [](Caller& host, const Json&) {
      host.step("look", [&]() -> Json {
        host.call("target.query", {{"sql", "SELECT 1 AS one"}});
        throw Error::failed("there are rows left");
      });
    };
  }
  const auto status = project.start();
  REQUIRE(status.error);
  CHECK(status.error->hint == "plumb resume " + status.run);
}

TEST_CASE("steps may not share a name or stand in each other") {
  EngineProject project;
  project.script = [](Caller& host, const Json&) {
    host.step("one", anything);
    CHECK_THROWS_WITH(host.step("one", anything), ContainsSubstring("two steps named one"));
    CHECK_THROWS_WITH(host.step("two", [&] { return host.step("three", anything); }),
                      ContainsSubstring("inside of step two"));
  };
  project.start();
}

TEST_CASE("a call that does not exist is an error that names the nearest") {
  EngineProject project;
  project.script = [](Caller& host, const Json&) { host.call("clock.nwo"); };
  CHECK_THAT(project.start().error->text(), ContainsSubstring("did you mean clock.now?"));
}

TEST_CASE("an effect outside of a step is refused, and no script can catch that") {
  EngineProject project;
  bool went_on = false;
  project.script = [&](Caller& host, const Json&) {
    try {
      host.call("target.apply", {{"plan", nullptr}});
    } catch (const Error&) {
      went_on = true;
    }
  };
  const auto status = project.start();
  CHECK(status.exit == Exit::refused);
  CHECK_THAT(status.error->message, ContainsSubstring("target.apply at script.lua:1"));
  CHECK_FALSE(went_on);
}

TEST_CASE("an effect that the runbook does not declare is refused, naming the need") {
  EngineProject project;
  project.needs = {};
  project.script = [](Caller& host, const Json&) {
    host.step("apply", [&] { return host.call("target.apply", {{"plan", nullptr}}); });
  };
  const auto status = project.start();
  CHECK(status.exit == Exit::refused);
  CHECK_THAT(status.error->text(),
             ContainsSubstring("needs target.apply, which the runbook does not declare"));
  CHECK(status.step == "apply");
}

TEST_CASE("done ends the script with its message") {
  EngineProject project;
  bool went_on = false;
  project.script = [&](Caller& host, const Json&) {
    host.call("done", {{"message", "already aligned"}});
    went_on = true;
  };
  const auto status = project.start();
  CHECK(status.result == "already aligned");
  CHECK(status.state == "done");
  CHECK_FALSE(went_on);
}

TEST_CASE("notes are told once, not again when a run is resumed") {
  EngineProject project;
  bool is_broken = true;
  project.script = [&](Caller& host, const Json&) {
    host.call("note", {{"level", "info"}, {"text", "hello"}});
    host.step("check", anything);
    if (is_broken) throw Error::failed("broken");
  };
  const auto run = project.start().run;
  is_broken = false;
  project.observer.lines.clear();
  project.resume(run);
  CHECK_FALSE(project.observer.told("hello"));
}

TEST_CASE("a run that was killed counts as stopped and is resumed") {
  EngineProject project;
  Counted counted;
  struct Killed {};
  bool is_killed = true;
  project.script = [&](Caller& host, const Json&) {
    host.step("first", counted.work("first"));
    if (is_killed) throw Killed();
  };
  CHECK_THROWS_AS(project.start(), Killed);
  const auto run = project.engine().find_run("last");
  CHECK(project.engine().show(run).status.state == "stopped");
  is_killed = false;
  CHECK(project.resume(run).state == "done");
  CHECK(counted.times["first"] == 1);
}

TEST_CASE("a run that is done stays done when it is resumed") {
  EngineProject project;
  int runs = 0;
  project.script = [&](Caller&, const Json&) { ++runs; };
  const auto run = project.start().run;
  CHECK(project.resume(run).exit == Exit::done);
  CHECK(runs == 1);
}

TEST_CASE("an aborted run does not go on") {
  EngineProject project;
  project.script = [](Caller&, const Json&) { throw Error::failed("broken"); };
  const auto run = project.start().run;
  CHECK(project.engine().abort(run, false).state == "aborted");
  CHECK(project.resume(run).state == "aborted");
  CHECK_THROWS_WITH(project.engine().abort(run, false), ContainsSubstring("is aborted"));
}

TEST_CASE("abort with undo replays the steps, then lets the script run its compensations") {
  EngineProject project;
  std::vector<std::string> undone;
  project.script = [&](Caller& host, const Json&) {
    host.step("first", anything);
    const Json next = host.call("step.begin", Json::object(), "second");
    if (next.contains("$unwind")) {
      host.step("undo first", [&]() -> Json {
        undone.push_back("first");
        return nullptr;
      });
      host.call("done", {{"message", "undone"}});
    }
    host.call("step.end", {{"error", {{"code", "failed"}, {"message", "broken"}}}}, "second");
    throw Error::failed("broken");
  };
  const auto run = project.start().run;
  const auto status = project.engine().abort(run, true);
  CHECK(status.state == "aborted");
  CHECK(status.result == "undone");
  CHECK(undone == std::vector<std::string>{"first"});
}

TEST_CASE("runs are found by a unique prefix and by last") {
  EngineProject project;
  const auto first = project.start().run, second = project.start().run;
  CHECK(project.engine().find_run("last") == second);
  CHECK(project.engine().find_run(first) == first);
  CHECK(project.engine().find_run(first.substr(0, 7)) == first);
  CHECK_THROWS_WITH(project.engine().find_run("zzzzzzzzz"), ContainsSubstring("there is no run"));
  CHECK_THROWS_WITH(project.engine().find_run(""), ContainsSubstring("several runs"));
}

TEST_CASE("a run another process advances cannot be resumed") {
  EngineProject project;
  project.script = [](Caller&, const Json&) { throw Error::failed("broken"); };
  const auto run = project.start().run;
  const journal::RunLock held(project.project.state_folder(), run);
  CHECK_THROWS_WITH(project.resume(run), ContainsSubstring("is being advanced by process"));
}
