// Runbooks in the child process, end to end, with a host that records.
#include "unit/bindings/fake_host.hpp"

using namespace plumb;
using namespace plumb::test;

TEST_CASE("a call reaches the host with its kind, name, arguments and place") {
  FakeHost host;
  CHECK_FALSE(run_body(host, "run:ask('go', 'Go on?', { choices = { 'yes', 'no' } })"));
  REQUIRE(host.calls.size() == 1);
  CHECK(host.calls[0].kind == "ask");
  CHECK(host.calls[0].name == "go");
  CHECK(host.calls[0].arguments == Json({{"id", "go"}, {"text", "Go on?"}, {"choices", {"yes", "no"}}}));
  CHECK(host.calls[0].where == "sample.lua:3");
}

TEST_CASE("the value of a call comes back to the script") {
  FakeHost host;
  host.answer("ask", "yes");
  run_body(host, "run:note(run:ask('go', 'Go on?'))");
  CHECK(host.arguments("note")["text"] == "yes");
}

TEST_CASE("a failure is a table that pcall catches") {
  FakeHost host;
  Error error = Error::failed("it broke");
  error.sqlstate = "23505";
  host.fail("target.query", error);
  run_body(
      host,
      "local ok, e = pcall(run.target.query, run.target, 'SELECT 1') run:note(tostring(e) .. e.sqlstate)");
  CHECK(host.arguments("note")["text"] == "it broke23505");
}

TEST_CASE("a failure that is not caught ends the script with all it says and where") {
  FakeHost host;
  Error error = Error::failed("it broke");
  error.sqlstate = "23505";
  host.fail("target.query", error);
  const auto ended = run_body(host, "\nrun.target:query('SELECT 1')");
  REQUIRE(ended);
  CHECK(ended->message == "it broke");
  CHECK(ended->sqlstate == "23505");
  CHECK(ended->detail == "at sample.lua:4");
}

TEST_CASE("an end cannot be caught") {
  FakeHost host;
  host.end("review", Error(Exit::stale, "it moved"));
  const auto ended =
      run_body(host, "while true do pcall(run.review, run, { ['$handle'] = 'plan', id = 'p' }) end");
  REQUIRE(ended);
  CHECK(ended->code == Exit::stale);
  CHECK(host.calls.size() == 1);
}

TEST_CASE("a good end without an error is none") {
  FakeHost host;
  host.end("done");
  CHECK_FALSE(run_body(host, "run:done 'nothing to do' error 'not reached'"));
}

TEST_CASE("an error of the script names file and line") {
  FakeHost host;
  const auto ended = run_body(host, "\n\nlocal x = nil + 1");
  REQUIRE(ended);
  CHECK(ended->code == Exit::failed);
  CHECK_THAT(ended->message, StartsWith("sample.lua:5:"));
}

TEST_CASE("a loop without end is stopped by the instruction budget") {
  FakeHost host;
  const auto ended = run_body(host, "while true do pcall(function() while true do end end) end");
  REQUIRE(ended);
  CHECK_THAT(ended->message, ContainsSubstring("instructions without a call"));
}

TEST_CASE("the budget begins anew with each call") {
  FakeHost host;
  CHECK_FALSE(run_body(host, "for i = 1, 5 do for j = 1, 2e6 do local x = j end run:note 'on' end"));
}

TEST_CASE("a text pattern without end is stopped by the clock") {
  FakeHost host;
  auto with = limits();
  with.wall_seconds_between_calls = 1;
  const auto ended = run(host, runbook_of("local s = ('a'):rep(3000) return s:find('.-.-.-.-b')"), with);
  REQUIRE(ended);
  CHECK_THAT(ended->message, ContainsSubstring("runbook sample ran 1 s without a call"));
}

TEST_CASE("memory without end is stopped by the cap") {
  FakeHost host;
  const auto ended = run_body(host, "local s = 'x' while true do s = s .. s end");
  REQUIRE(ended);
  CHECK_THAT(ended->text(), ContainsSubstring("more memory than it may have") && ContainsSubstring("32 MiB"));
}

TEST_CASE("a value that is not plain is refused at the script's line") {
  FakeHost host;
  const auto ended = run_body(host, "\nrun:report('r', { fields = { { 'half', 0.5 } } })");
  REQUIRE(ended);
  CHECK(ended->message == "sample.lua:4: fields[1][2]: a number must be whole; write a fraction as text");
}

TEST_CASE("print is a note") {
  FakeHost host;
  run_body(host, "print('a', 1, nil, {})");
  CHECK(host.arguments("note")["text"] == "a 1 nil table");
}

TEST_CASE("an answer that is too large reaches the script as a failure") {
  FakeHost host;
  host.answer("ask", std::string(65u << 20, 'x'));
  run_body(host, "local ok, e = pcall(run.ask, run, 'a', 'b') run:note(tostring(e))");
  CHECK_THAT(host.arguments("note")["text"].get<std::string>(), ContainsSubstring("too large"));
}

TEST_CASE("an exception of the host passes through") {
  FakeHost host;
  host.answers["note"] = [](const engine::Call&) -> engine::Outcome {
    throw std::runtime_error("journal lost");
  };
  CHECK_THROWS_WITH(run_body(host, "run:note 'x'"), "journal lost");
}

TEST_CASE("secrets do not reach a script") {
  const Secret secret("s3cret-of-the-database");
  FakeHost host;
  host.answer("ask", "url with s3cret-of-the-database in it");
  run_body(host, "run:note(run:ask('a', 'b'))");
  CHECK_THAT(host.arguments("note")["text"].get<std::string>(), !ContainsSubstring("s3cret"));
}

TEST_CASE("the script knows its run, target, desired schema and parameters") {
  FakeHost host;
  run_body(host,
           "run:note(run.id .. run.target.environment .. run.desired.source .. run.params.branch .. "
           "tostring(run.dry_run))");
  CHECK(host.arguments("note")["text"] == "r1prodprisma:prisma/schema.prismadevfalse");
}
