// People: reviews, consents, questions, and the commands that answer them.
#include "unit/engine/support.hpp"

using namespace plumb;
using namespace plumb::test;

namespace {

constexpr const char* k_harmless = "CREATE TABLE public.orders (id integer PRIMARY KEY)";
constexpr const char* k_destructive = "DROP TABLE public.users";

/// A script that plans one statement, reviews and applies it.
Scripted reviewing(const std::string& statement) {
  return [statement](Caller& host, const Json&) {
    const Json plan = host.step("plan", [&] {
      return host.call("schema.plan_statements", {{"statements", {statement}}});
    });
    host.call("review", {{"plan", plan}});
    host.call("approve", {{"plan", plan}});
    host.step("apply", [&] { return host.call("target.apply", {{"plan", plan}}); });
  };
}

std::string tables_in(const EngineProject& project) {
  return value_of(
      project.database,
      "SELECT string_agg(tablename, ' ' ORDER BY tablename) FROM pg_tables WHERE schemaname = 'public'");
}

std::vector<std::string> ids_of(const engine::RunStatus& status) {
  std::vector<std::string> ids;
  for (const auto& question : status.waiting->questions) ids.push_back(question.id);
  return ids;
}

std::map<std::string, std::string> all_answers(const EngineProject& project) {
  return {{"target", project.database.database}, {"hazard.1", "yes"}};
}

Exit refusal(const std::function<void()>& act) {
  try {
    act();
  } catch (const Error& e) {
    return e.code;
  }
  return Exit::done;
}

}  // namespace

TEST_CASE("a harmless plan on an unprotected environment is shown and applied") {
  EngineProject project;
  project.script = reviewing(k_harmless);
  const auto status = project.start();
  CHECK(status.state == "done");
  CHECK(project.observer.told("plan "));
  CHECK(tables_in(project) == "orders users");
}

TEST_CASE("a destructive plan on an unprotected environment waits for each consent") {
  EngineProject project;
  project.script = reviewing(k_destructive);
  const auto status = project.start_waiting("dev");
  CHECK(status.exit == Exit::waiting);
  CHECK(ids_of(status) == std::vector<std::string>{"hazard.1"});
  CHECK(tables_in(project) == "users");
}

TEST_CASE("a protected environment waits for the target's name, with the exact command that answers") {
  EngineProject project;
  project.script = reviewing(k_destructive);
  const auto status = project.start_waiting();
  CHECK(ids_of(status) == std::vector<std::string>{"target", "hazard.1"});
  CHECK(status.waiting->next == "plumb confirm " + status.run + " --plan " + status.waiting->plan +
                                    " --answer target=" + project.database.database +
                                    " --answer hazard.1=yes");
}

TEST_CASE("confirm with the digest that was shown continues to the end") {
  EngineProject project;
  project.script = reviewing(k_destructive);
  const auto waiting = project.start_waiting();
  const auto status = project.engine().confirm(waiting.run, waiting.waiting->plan, all_answers(project));
  CHECK(status.state == "done");
  CHECK(tables_in(project) == "");
}

TEST_CASE("answers one at a time are kept, and nothing is asked twice") {
  EngineProject project;
  project.script = reviewing(k_destructive);
  const auto waiting = project.start_waiting();
  const auto status = project.engine().confirm(waiting.run, waiting.waiting->plan, {{"hazard.1", "yes"}});
  CHECK(ids_of(status) == std::vector<std::string>{"target"});
  CHECK(project.engine().confirm(waiting.run, waiting.waiting->plan, {{"target", "prod"}}).state == "done");
}

TEST_CASE("confirm without the digest, or with another one, changes nothing") {
  EngineProject project;
  project.script = reviewing(k_destructive);
  const auto waiting = project.start_waiting();
  CHECK(refusal([&] { project.engine().confirm(waiting.run, "", all_answers(project)); }) == Exit::refused);
  CHECK(refusal([&] { project.engine().confirm(waiting.run, std::string(64, '0'), all_answers(project)); }) ==
        Exit::stale);
  CHECK(project.engine().show(waiting.run).answers.empty());
}

TEST_CASE("the wrong name, an unknown question and a value that is no answer are refused") {
  EngineProject project;
  project.script = reviewing(k_destructive);
  const auto waiting = project.start_waiting();
  const auto confirm = [&](std::map<std::string, std::string> answers) {
    return refusal([&] { project.engine().confirm(waiting.run, waiting.waiting->plan, answers); });
  };
  CHECK(confirm({{"target", "staging"}}) == Exit::refused);
  CHECK(confirm({{"hazard.2", "yes"}}) == Exit::usage);
  CHECK(confirm({{"hazard.1", "sure"}}) == Exit::usage);
  CHECK(confirm({}) == Exit::usage);
  CHECK(tables_in(project) == "users");
}

TEST_CASE("a consent that is declined ends the run as rejected") {
  EngineProject project;
  project.script = reviewing(k_destructive);
  const auto waiting = project.start_waiting("dev");
  const auto status = project.engine().confirm(waiting.run, "", {{"hazard.1", "no"}});
  CHECK(status.state == "rejected");
  CHECK(status.exit == Exit::rejected);
  CHECK(project.resume(waiting.run).exit == Exit::rejected);
}

TEST_CASE("answers from the start serve unprotected environments only") {
  EngineProject project;
  project.script = reviewing(k_destructive);
  const auto start = [&](const std::string& environment) {
    return project.engine().start({"test-run", environment, {}, {{"hazard.1", "yes"}}, false});
  };
  CHECK(refusal([&] { start("prod"); }) == Exit::refused);
  CHECK(start("dev").state == "done");
}

TEST_CASE("an answer that names a parameter is its value, on any environment") {
  EngineProject project;
  Json seen;
  project.script = [&](Caller&, const Json& context) { seen = context.at("params"); };
  project.engine().start({"test-run", "prod", {}, {{"branch", "next"}}, false});
  CHECK(seen == Json{{"branch", "next"}});
}

TEST_CASE("a person at a terminal is asked, again after a slip, and never about the same thing twice") {
  EngineProject project;
  ListPrompter person;
  person.answers = {"stagin", "prod", "yes"};
  project.prompter = &person;
  project.script = reviewing(k_destructive);
  CHECK(project.start("prod").state == "done");
  CHECK(person.asked == std::vector<std::string>{"target", "target", "hazard.1"});
}

TEST_CASE("a plan that nobody reviewed is not applied to a protected environment") {
  EngineProject project;
  project.script = [](Caller& host, const Json&) {
    host.step("apply", [&] {
      const Json plan = host.call("schema.plan_statements", {{"statements", {k_harmless}}});
      return host.call("target.apply", {{"plan", plan}});
    });
  };
  const auto status = project.start("prod");
  CHECK(status.exit == Exit::refused);
  CHECK_THAT(status.error->message, ContainsSubstring("has not been reviewed"));
  CHECK(tables_in(project) == "users");
}

TEST_CASE("a target that changed between review and apply is stale, for good") {
  EngineProject project;
  project.script = reviewing(k_destructive);
  const auto waiting = project.start_waiting();
  pg::Session(project.database).execute("ALTER TABLE public.users ADD COLUMN mail text");
  const auto status = project.engine().confirm(waiting.run, waiting.waiting->plan, all_answers(project));
  CHECK(status.state == "stale");
  CHECK(status.exit == Exit::stale);
  CHECK(project.resume(waiting.run).exit == Exit::stale);
  CHECK(tables_in(project) == "users");
}

TEST_CASE("a question of the runbook waits, and its answer is recorded") {
  EngineProject project;
  Json answer;
  project.script = [&](Caller& host, const Json&) {
    answer = host.call("ask", {{"id", "way"}, {"text", "which way?"}, {"choices", {"left", "right"}}});
  };
  const auto waiting = project.start_waiting("dev");
  CHECK(waiting.waiting->next == "plumb confirm " + waiting.run + " --answer way=left");
  CHECK(project.engine().confirm(waiting.run, "", {{"way", "right"}}).state == "done");
  CHECK(answer == "right");
  CHECK(project.engine().show(waiting.run).answers.front().at("who") == "tester@here");
}

TEST_CASE("a review inside of a step is an error, for it may wait") {
  EngineProject project;
  project.script = [](Caller& host, const Json&) {
    host.step("check", [&] { return host.call("ask", {{"id", "a"}, {"text", "b"}}); });
  };
  CHECK_THAT(project.start().error->message, ContainsSubstring("has to stand outside of step check"));
}

TEST_CASE("show tells steps, answers and the plan") {
  EngineProject project;
  project.script = reviewing(k_destructive);
  const auto waiting = project.start_waiting();
  project.engine().confirm(waiting.run, waiting.waiting->plan, all_answers(project));
  const auto details = project.engine().show(waiting.run);
  REQUIRE(details.plan);
  CHECK(details.plan->id == waiting.waiting->plan);
  CHECK(details.answers.size() == 2);
  CHECK(details.steps.front().at("name") == "plan");
  CHECK(details.status.state == "done");
}
