#pragma once
// A host that records what it is asked and answers as told, and the shipped program as the child.
#include <functional>
#include <map>

#include "base/secret.hpp"
#include "bindings/lua_script.hpp"
#include "stdlib/embedded.hpp"
#include "support/catch.hpp"

namespace plumb::test {

/// Answers calls by kind; what it is not told is null.
class FakeHost : public engine::Host {
 public:
  using Answer = std::function<engine::Outcome(const engine::Call&)>;

  engine::Outcome call(const engine::Call& call) override {
    calls.push_back(call);
    const auto found = answers.find(call.kind);
    if (found != answers.end()) return found->second(call);
    if (call.kind == "step.begin") return {.value = {{"recorded", false}}, .error = {}, .end = false};
    return {};
  }

  void answer(const std::string& kind, Json value) {
    answers[kind] = [value](const engine::Call&) { return engine::Outcome{value, std::nullopt, false}; };
  }
  void fail(const std::string& kind, Error error) {
    answers[kind] = [error](const engine::Call&) { return engine::Outcome{nullptr, error, false}; };
  }
  void end(const std::string& kind, std::optional<Error> error = std::nullopt) {
    answers[kind] = [error](const engine::Call&) { return engine::Outcome{nullptr, error, true}; };
  }

  /// "kind name" of every call, in order.
  std::vector<std::string> told() const {
    std::vector<std::string> lines;
    for (const auto& call : calls) lines.push_back(call.kind + " " + call.name);
    return lines;
  }
  /// The arguments of the first call of a kind.
  Json arguments(const std::string& kind) const {
    for (const auto& call : calls)
      if (call.kind == kind) return call.arguments;
    return nullptr;
  }

  std::vector<engine::Call> calls;
  std::map<std::string, Answer> answers;
};

inline bindings::ScriptLimits limits() {
  return {.wall_seconds_between_calls = 10,
          .memory_bytes = 32u << 20,
          .instructions = 20'000'000,
          .program = PLUMB_BINARY_DIR "/plumb"};
}

/// A runbook file of this text, with the shipped library.
inline runbook::Source source_of(const std::string& text) {
  runbook::Source source;
  source.name = "sample";
  source.path = "runbooks/sample.lua";
  source.text = text;
  source.modules = runbook::Library(built_in_runbooks, stdlib_modules, {}).all().front().source.modules;
  return source;
}

/// The body of `run` in a runbook; it begins on line 3.
inline runbook::Source runbook_of(const std::string& body) {
  return source_of(
      "local plumb = require 'plumb'\nreturn plumb.runbook { name = 'sample', version = '1.0.0', summary = "
      "'s', run = function(run)\n" +
      body + "\nend }");
}

inline Json context() {
  return {
      {"run", "r1"},
      {"target", {{"$handle", "target"}, {"environment", "prod"}, {"database", "shop"}, {"protected", true}}},
      {"desired", "prisma:prisma/schema.prisma"},
      {"params", {{"branch", "dev"}}},
      {"dry_run", false},
      {"anew", "plumb abort r1, then plumb run sample --env prod"}};
}

inline std::optional<Error> run(FakeHost& host, const runbook::Source& source,
                                const bindings::ScriptLimits& with = limits()) {
  return bindings::make_lua_script(source, with)->run(host, context());
}

inline std::optional<Error> run_body(FakeHost& host, const std::string& body) {
  return run(host, runbook_of(body));
}

}  // namespace plumb::test
