#pragma once
// Runs without Lua: a script is a function that makes calls, a person is a list of what was asked and told.
#include <cstdlib>
#include <functional>

#include "base/error.hpp"
#include "base/file.hpp"
#include "engine/engine.hpp"
#include "pg/identity.hpp"
#include "support/catch.hpp"
#include "support/database.hpp"

namespace plumb::test {

/// What a scripted runbook calls. Errors are thrown, as in Lua; an end cannot be caught as one.
class Caller {
 public:
  explicit Caller(engine::Host& host) : host_(host) {}
  struct Ended {};

  Json call(const std::string& kind, Json arguments = Json::object(), const std::string& name = "") {
    const engine::Outcome outcome =
        host_.call({kind, name, std::move(arguments), "script.lua:" + std::to_string(++line_)});
    if (outcome.end) throw Ended{};
    if (outcome.error) throw *outcome.error;
    return outcome.value;
  }

  /// run:step as the Lua library does it.
  Json step(const std::string& name, const std::function<Json()>& work) {
    const Json begun = call("step.begin", Json::object(), name);
    if (begun.at("recorded")) return begun.at("value");
    try {
      const Json value = work();
      call("step.end", {{"value", value}}, name);
      return value;
    } catch (const Error& e) {
      call("step.end", {{"error", engine::to_json(e)}}, name);
      throw;
    }
  }

 private:
  engine::Host& host_;
  int line_ = 0;
};

using Scripted = std::function<void(Caller&, const Json& context)>;

/// A script that is a function.
class FunctionScript : public engine::Script {
 public:
  explicit FunctionScript(Scripted function) : function_(std::move(function)) {}
  std::optional<Error> run(engine::Host& host, const Json& context) override {
    Caller caller(host);
    try {
      function_(caller, context);
    } catch (const Error& e) {
      return e;
    } catch (const Caller::Ended&) {
      return Error::failed("the script was ended");
    }
    return std::nullopt;
  }

 private:
  Scripted function_;
};

/// Remembers what it is told, one line each.
class RecordingObserver : public engine::Observer {
 public:
  void step_started(const std::string& name) override { lines.push_back("start " + name); }
  void step_finished(const std::string& name, const std::string& detail, std::int64_t,
                     bool replayed) override {
    lines.push_back((replayed ? "replay " : "finish ") + name + (detail.empty() ? "" : ": " + detail));
  }
  void step_failed(const std::string& name, const Error& error) override {
    lines.push_back("fail " + name + ": " + error.message);
  }
  void progress(const Progress&) override {}
  void note(const std::string& level, const std::string& text) override {
    lines.push_back(level + " " + text);
  }
  void plan_shown(const plan::Plan& plan) override {
    lines.push_back("plan " + std::to_string(plan.statement_count()));
  }

  bool told(const std::string& part) const {
    for (const auto& line : lines)
      if (line.find(part) != std::string::npos) return true;
    return false;
  }
  std::vector<std::string> lines;
};

/// A person at a terminal who answers from a list.
class ListPrompter : public engine::Prompter {
 public:
  std::optional<std::string> ask(const engine::Question& question) override {
    asked.push_back(question.id);
    if (answers.empty()) return std::nullopt;
    const std::string answer = answers.front();
    answers.erase(answers.begin());
    return answer;
  }
  std::vector<std::string> asked, answers;
};

class SetClock : public Clock {
 public:
  Seconds now() const override { return time; }
  Seconds time = 1'800'000'000;
};

/// A project with an unprotected environment `dev` and a protected, pinned `prod`, both the same real
/// database. Each call of engine() is a new process on the same store.
class EngineProject {
 public:
  explicit EngineProject(const std::string& sql = "CREATE TABLE users (id integer PRIMARY KEY)");

  engine::Engine engine();
  engine::RunStatus start(const std::string& environment = "dev");
  /// Starts a run that has to come to wait.
  engine::RunStatus start_waiting(const std::string& environment = "prod");
  engine::RunStatus resume(const std::string& run) { return engine().resume(run); }
  config::Environment& prod() { return project.environments.at("prod"); }

  TemporaryFolder folder;
  pg::ConnectInfo database;
  config::Project project;
  config::Lock lock;
  Scripted script;
  std::vector<std::string> needs = {"target.apply"};
  bool own_runbook = false;  ///< else built in
  SetClock clock;
  RecordingObserver observer;
  ListPrompter* prompter = nullptr;
  bool lends_scratch = true;  ///< proofs use a database of the test's own server
  pg::ConnectInfo lent;       ///< that database
  std::string key;
};

inline constexpr EmbeddedFile k_built_in[] = {{"test_run.lua", "return {}"}};

inline std::string url_of(const pg::ConnectInfo& info) {
  return "host=" + info.host + " port=" + info.port + " user=" + info.user + " dbname=" + info.database;
}

/// One scratch database for all tests; plumb empties it before each use.
inline const pg::ConnectInfo& lent_database() {
  static const pg::ConnectInfo info = empty_database();
  return info;
}

inline config::Environment environment_named(const std::string& name, bool is_protected) {
  config::Environment environment;
  environment.name = name;
  environment.url.variable = "PLUMB_TEST_DATABASE";
  environment.is_protected = is_protected;
  return environment;
}

inline EngineProject::EngineProject(const std::string& sql)
    : database(database_with(sql)), lent(lent_database()) {
  setenv("PLUMB_TEST_DATABASE", url_of(database).c_str(), 1);
  project.folder = folder.path();
  project.name = "shop";
  project.schema = "sql:schema.sql";
  project.digest = "policy";
  project.environments = {{"dev", environment_named("dev", false)},
                          {"prod", environment_named("prod", true)}};
  pg::Session session(database, {.read_only = true});
  lock.identities["prod"] = pg::read_identity(session).to_json();
  script = [](Caller&, const Json&) {};
}

inline engine::Engine EngineProject::engine() {
  engine::Services services;
  services.project = project;
  services.lock = lock;
  services.store = journal::open_sqlite_store(project.state_folder());
  const auto own = project.folder / "runbooks";
  if (own_runbook) {
    make_folders(own);
    write_file(own / "test_run.lua", "return {}");
  }
  const std::span<const EmbeddedFile> built_in(k_built_in, own_runbook ? 0 : 1);
  services.library =
      std::make_unique<runbook::Library>(built_in, std::span<const EmbeddedFile>(), std::vector{own});
  services.make_script = [this](const runbook::Source&) { return std::make_unique<FunctionScript>(script); };
  services.read_manifest = [this](const runbook::Source& source) {
    return runbook::manifest_from_json({{"name", "test-run"},
                                        {"version", "1.0.0"},
                                        {"needs", needs},
                                        {"params", {{"branch", {{"default", "main"}}}}}},
                                       source);
  };
  services.observer = &observer;
  services.prompter = prompter;
  services.clock = &clock;
  services.person = "tester@here";
  if (lends_scratch) services.scratch_url = Secret(url_of(lent));
  services.signing_key = key;
  return engine::Engine(std::move(services));
}

inline engine::RunStatus EngineProject::start(const std::string& environment) {
  return engine().start({"test-run", environment, {}, {}, false});
}

inline engine::RunStatus EngineProject::start_waiting(const std::string& environment) {
  auto status = start(environment);
  INFO((status.error ? status.error->text() : status.state));
  REQUIRE(status.waiting);
  return status;
}

}  // namespace plumb::test
