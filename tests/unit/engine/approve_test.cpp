// Approvals: requests, signatures, and the last look before a plan is applied.
#include <SQLiteCpp/SQLiteCpp.h>

#include "base/subprocess.hpp"
#include "unit/engine/support.hpp"

using namespace plumb;
using namespace plumb::test;

namespace {

/// A project whose `prod` asks for one approval, with a key for each person.
struct Approvals : EngineProject {
  Approvals() {
    prod().approval.people = 1;
    prod().approval.expires = 3600;
    for (const std::string person : {"requester", "first", "second"}) make_key(person);
    write_file(folder.path() / "allowed_signers", signers, 0644);
    script = [](Caller& host, const Json&) {
      const Json plan = host.step("plan", [&] {
        return host.call("schema.plan_statements",
                         {{"statements", {"CREATE TABLE public.orders (id integer PRIMARY KEY)"}}});
      });
      host.call("review", {{"plan", plan}});
      host.call("approve", {{"plan", plan}});
      host.step("apply", [&] { return host.call("target.apply", {{"plan", plan}}); });
    };
  }

  void make_key(const std::string& person) {
    run_command({.program = "ssh-keygen",
                 .arguments = {"-q", "-t", "ed25519", "-N", "", "-C", person, "-f", key_of(person)}});
    signers += person + "@example.org namespaces=\"plumb-*\" " + read_file(key_of(person) + ".pub");
  }
  std::string key_of(const std::string& person) const { return (folder.path() / person).string(); }

  /// A run that was reviewed, with or without the requester's signature.
  engine::RunStatus reviewed(bool is_signed = true) {
    const auto waiting = start_waiting();
    key = is_signed ? key_of("requester") : "";
    return engine().confirm(waiting.run, waiting.waiting->plan, {{"target", "prod"}});
  }
  bool is_applied() const {
    return value_of(database, "SELECT count(*) FROM pg_tables WHERE tablename = 'orders'") == "1";
  }
  /// Changes what the store keeps, as someone with an editor might.
  void alter(const std::string& sql) const {
    SQLite::Database((project.state_folder() / "store.db").string(), SQLite::OPEN_READWRITE).exec(sql);
  }

  std::string signers;
};

Error error_of(const std::function<void()>& act) {
  try {
    act();
  } catch (const Error& e) {
    return e;
  }
  return Error(Exit::done, "no error");
}

}  // namespace

TEST_CASE("without a key the run waits for the requester to sign") {
  Approvals project;
  const auto status = project.reviewed(false);
  CHECK(status.exit == Exit::waiting);
  CHECK(status.waiting->next == "plumb resume " + status.run + " --key FILE");
}

TEST_CASE("a signed request waits for people, and one approval releases the plan") {
  Approvals project;
  const auto waiting = project.reviewed();
  CHECK(waiting.waiting->needs == std::vector<std::string>{"1 more person"});
  CHECK(waiting.waiting->next == "plumb approve " + waiting.run + " --key FILE");
  CHECK(project.engine().approve(waiting.run, project.key_of("first")).satisfied);
  CHECK_FALSE(project.is_applied());
  CHECK(project.resume(waiting.run).state == "done");
  CHECK(project.is_applied());
}

TEST_CASE("nobody approves what they asked for") {
  Approvals project;
  const auto waiting = project.reviewed();
  CHECK(error_of([&] { project.engine().approve(waiting.run, project.key_of("requester")); }).code ==
        Exit::refused);
  CHECK(project.resume(waiting.run).exit == Exit::waiting);
}

TEST_CASE("who may approve is known before anything is signed") {
  Approvals project;
  const auto waiting = project.reviewed();
  CHECK_NOTHROW(project.engine().expect_approver(waiting.run, project.key_of("first")));
  CHECK(error_of([&] { project.engine().expect_approver(waiting.run, project.key_of("requester")); }).code ==
        Exit::refused);
  CHECK(project.engine().show(waiting.run).signatures.size() == 1);
}

TEST_CASE("one person approves once") {
  Approvals project;
  project.prod().approval.people = 2;
  const auto waiting = project.reviewed();
  project.engine().approve(waiting.run, project.key_of("first"));
  CHECK_THAT(error_of([&] { project.engine().approve(waiting.run, project.key_of("first")); }).message,
             ContainsSubstring("has approved this already"));
  CHECK(project.engine().show(waiting.run).status.waiting->needs ==
        std::vector<std::string>{"1 more person"});
  CHECK(project.engine().approve(waiting.run, project.key_of("second")).satisfied);
}

TEST_CASE("a rejection ends the run with who and why") {
  Approvals project;
  const auto waiting = project.reviewed();
  const auto status = project.engine().reject(waiting.run, project.key_of("first"), "not on a Friday");
  CHECK(status.state == "rejected");
  CHECK(status.exit == Exit::rejected);
  CHECK_THAT(status.error->text(), ContainsSubstring("not on a Friday"));
  CHECK(project.resume(waiting.run).exit == Exit::rejected);
}

TEST_CASE("an expired request is signed again") {
  Approvals project;
  const auto waiting = project.reviewed();
  project.clock.time += 3601;
  CHECK(error_of([&] { project.engine().approve(waiting.run, project.key_of("first")); }).code ==
        Exit::refused);
  project.key = "";
  CHECK_THAT(project.resume(waiting.run).waiting->needs.front(), ContainsSubstring("expired"));
  project.key = project.key_of("requester");
  CHECK(project.resume(waiting.run).waiting->needs == std::vector<std::string>{"1 more person"});
  project.engine().approve(waiting.run, project.key_of("first"));
  CHECK(project.resume(waiting.run).state == "done");
}

TEST_CASE("after the last approval a run waits for nobody and is to be resumed") {
  Approvals project;
  const auto waiting = project.reviewed();
  project.engine().approve(waiting.run, project.key_of("first"));
  for (const auto& status : {project.engine().show(waiting.run).status, project.engine().runs().front()}) {
    CHECK(status.waiting->needs.empty());
    CHECK(status.waiting->next == "plumb resume " + waiting.run);
  }
}

TEST_CASE("one damaged journal does not hide the other runs") {
  Approvals project;
  const auto first = project.reviewed().run;
  const auto second = project.reviewed().run;
  project.alter("UPDATE entries SET body = '{' WHERE position = 1 AND run = '" + first + "'");
  for (const auto& status : project.engine().runs())
    CHECK(status.state == (status.run == first ? "unreadable" : "waiting"));
  CHECK_THAT(error_of([&] { project.engine().show(first); }).hint, ContainsSubstring("from a backup"));
}

TEST_CASE("a policy that changed since the request needs a new one") {
  Approvals project;
  const auto waiting = project.reviewed();
  project.engine().approve(waiting.run, project.key_of("first"));
  project.project.digest = "another policy";
  project.key = "";
  const auto status = project.resume(waiting.run);
  CHECK(status.exit == Exit::waiting);
  CHECK_THAT(status.waiting->needs.front(), ContainsSubstring("the policy has changed"));
}

TEST_CASE("the waiting time of the policy is waited for") {
  Approvals project;
  project.prod().approval.wait = 300;
  const auto waiting = project.reviewed();
  project.engine().approve(waiting.run, project.key_of("first"));
  const auto status = project.resume(waiting.run);
  CHECK(status.exit == Exit::waiting);
  CHECK(status.waiting->next == "plumb resume " + waiting.run);
  project.clock.time += 301;
  CHECK(project.resume(waiting.run).state == "done");
}

TEST_CASE("a signature, a request or a plan that was altered in the store is refused") {
  const std::string alteration = GENERATE(
      "UPDATE entries SET body = replace(body, '\"requester@example.org\"', '\"second@example.org\"') WHERE "
      "kind = 'approval.requested'",
      "UPDATE entries SET body = replace(body, 'first@example.org', 'second@example.org') WHERE kind = "
      "'signature'",
      "UPDATE entries SET body = replace(body, '\"not_after\":18', '\"not_after\":19') WHERE kind = "
      "'approval.requested'",
      "UPDATE kept SET bytes = CAST(replace(CAST(bytes AS TEXT), 'integer', 'bigint') AS BLOB)");
  Approvals project;
  const auto waiting = project.reviewed();
  project.engine().approve(waiting.run, project.key_of("first"));
  project.alter(alteration);
  Exit exit = Exit::done;
  try {
    exit = project.resume(waiting.run).exit;
  } catch (const Error& e) {
    exit = e.code;
  }
  CHECK(exit == Exit::refused);
  CHECK_FALSE(project.is_applied());
}

TEST_CASE("a plan of another run is not released by this run's approval") {
  Approvals project;
  const auto first = project.reviewed();
  project.engine().approve(first.run, project.key_of("first"));
  project.key = "";
  const auto second = project.start_waiting();
  project.alter("INSERT INTO entries SELECT '" + second.run +
                "', (SELECT max(position) + 1 FROM entries WHERE run = '" + second.run +
                "') + row_number() OVER () - 1, kind, name, body, at FROM entries WHERE run = '" + first.run +
                "' AND kind IN ('approval.requested', 'signature')");
  const auto status = project.engine().confirm(second.run, second.waiting->plan, {{"target", "prod"}});
  CHECK(status.exit == Exit::waiting);
  CHECK_FALSE(project.is_applied());
}
