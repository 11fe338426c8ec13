// The wall from the parent's side: what a child gets, and children that do not keep to the form.
#include <filesystem>

#include "base/file.hpp"
#include "unit/bindings/fake_host.hpp"

using namespace plumb;
using namespace plumb::test;

namespace {

/// Runs a shell script in the place of the child.
struct Impostor {
  explicit Impostor(const std::string& text) {
    write_file(program, "#!/bin/bash\n" + text + "\n", 0755);
    auto with = limits();
    with.program = program;
    with.wall_seconds_between_calls = 2;
    ended = run(host, runbook_of(""), with);
  }
  TemporaryFolder folder;
  std::filesystem::path program = folder.path() / "program";
  FakeHost host;
  std::optional<Error> ended;
};

/// printf arguments of a whole message.
std::string message(const std::string& json) {
  std::string size;
  for (int shift = 0; shift < 32; shift += 8) {
    char octal[8];
    std::snprintf(octal, sizeof octal, "\\%03o", static_cast<unsigned>((json.size() >> shift) & 0xff));
    size += octal;
  }
  return "printf '" + size + "' >&3; printf '%s' '" + json + "' >&3; sleep 1";
}

}  // namespace

TEST_CASE("a child has no environment and no descriptors beside its socket") {
  setenv("PLUMB_TEST_SECRET", "in-the-environment", 1);
  TemporaryFolder folder;
  const auto seen = folder.path() / "seen";
  Impostor impostor("cat /proc/$$/environ > " + seen.string() + "; ls -l /proc/$$/fd >> " + seen.string());
  const std::string text = read_file(seen);
  CHECK_THAT(text, !ContainsSubstring("PLUMB_TEST_SECRET"));
  CHECK_THAT(
      text, ContainsSubstring("3 -> socket") && !ContainsSubstring(" 4 -> ") && !ContainsSubstring(" 5 -> "));
  CHECK_THAT(text, ContainsSubstring("0 -> /dev/null") && ContainsSubstring("2 -> /dev/null"));
}

TEST_CASE("a child that ends tells how") {
  CHECK_THAT(Impostor("exit 3").ended->text(),
             ContainsSubstring("ended unexpectedly") && ContainsSubstring("status 3"));
  CHECK_THAT(Impostor("kill -SEGV $$").ended->text(), ContainsSubstring("Segmentation fault"));
}

TEST_CASE("a child that says nothing is ended by the clock") {
  CHECK_THAT(Impostor("sleep 100").ended->message, ContainsSubstring("ran 2 s without a call"));
}

TEST_CASE("messages that are not well-formed end the run and no more") {
  const char* const json[] = {"[]",
                              "1",
                              "{\"call\":1}",
                              "{\"call\":{\"kind\":\"note\"}}",
                              "{",
                              "\"",
                              "{}",
                              "{\"call\":{\"kind\":\"x\",\"arguments\":0.5}}",
                              "{\"finished\":1e999}"};
  for (const auto* text : json) {
    INFO(text);
    Impostor impostor(message(text));
    CHECK(impostor.ended);
    CHECK(impostor.host.calls.empty());
  }
}

TEST_CASE("a message that is announced too long is refused") {
  CHECK_THAT(Impostor("printf '\\377\\377\\377\\377' >&3; sleep 1").ended->text(),
             ContainsSubstring("longer than"));
}

TEST_CASE("a message nested without end is refused") {
  CHECK_THAT(Impostor(message(std::string(100'000, '['))).ended->text(),
             ContainsSubstring("not well-formed"));
}

TEST_CASE("a program that does not exist is an error") {
  FakeHost host;
  auto with = limits();
  with.program = "/no/such/program";
  CHECK_THAT(run(host, runbook_of(""), with)->text(), ContainsSubstring("status 127"));
}
