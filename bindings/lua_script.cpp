#include "bindings/lua_script.hpp"

#include <tl/expected.hpp>

#include "base/secret.hpp"
#include "bindings/child_process.hpp"

namespace plumb::bindings {
namespace {

/// The one output gate, for what a script gets to see.
Json redacted(const Json& value) {
  if (value.is_string()) return redact(value.get_ref<const std::string&>());
  if (!value.is_structured()) return value;
  Json result = value;
  for (auto& item : result) item = redacted(item);
  return result;
}

Json order(const runbook::Source& source, std::string_view mode, const ScriptLimits& limits) {
  return {{"mode", mode},
          {"file", std::filesystem::path(source.path).filename().string()},
          {"source", source.text},
          {"modules", source.modules},
          {"limits", {{"memory_bytes", limits.memory_bytes}, {"instructions", limits.instructions}}}};
}

ChildProcess start(const runbook::Source& source, const ScriptLimits& limits) {
  return {limits.program, "runbook " + source.name, std::chrono::seconds(limits.wall_seconds_between_calls)};
}

Error failure_of(const Json& message) { return engine::error_from_json(message.at("failed")); }

/// The child's last message of a mode in which it makes no calls.
Json ask_child(const runbook::Source& source, std::string_view mode, const ScriptLimits& limits) {
  ChildProcess child = start(source, limits);
  child.send(order(source, mode, limits));
  const Json message = child.receive();
  if (message.contains("finished")) return message["finished"];
  Error error = message.contains("failed") ? failure_of(message) : Error::usage("a call outside of `run`");
  error.code = Exit::usage;
  throw error.because("reading " + source.path);
}

engine::Call call_of(const Json& call) {
  return {text_of(call, "kind"), text_of(call, "name"), call["arguments"], text_of(call, "where")};
}

bool is_call(const Json& message) {
  const auto call = message.find("call");
  return call != message.end() && call->is_object() && call->contains("arguments");
}

/// The message with a value; a value that cannot be sent is told as an error instead.
Json value_message(const Json& value) {
  try {
    if (const auto size = canonical(value).size(); size > k_longest_message) throw TooLong(size);
    return {{"value", redacted(value)}};
  } catch (const Error& error) {
    return {{"error", engine::to_json(error)}};
  }
}

Json answer_of(const engine::Outcome& outcome) {
  if (outcome.error) return {{"error", redacted(engine::to_json(*outcome.error))}};
  return value_message(outcome.value);
}

/// Sends `message` and waits for the child's next one; what goes wrong on the way is what the script did
/// wrong.
tl::expected<Json, Error> next_message(ChildProcess& child, const Json& message) {
  try {
    child.send(message);
    Json next = child.receive();
    if (is_call(next) || next.contains("finished") || next.contains("failed")) return next;
    return tl::unexpected(Error::failed("the runbook's process sent a message of no known form"));
  } catch (const Error& error) {
    return tl::unexpected(error);
  }
}

class LuaScript final : public engine::Script {
 public:
  LuaScript(runbook::Source source, ScriptLimits limits)
      : source_(std::move(source)), limits_(std::move(limits)) {}

  std::optional<Error> run(engine::Host& host, const Json& context) override {
    ChildProcess child = start(source_, limits_);
    Json message = order(source_, "run", limits_);
    message["context"] = redacted(context);
    while (true) {
      const auto next = next_message(child, message);
      if (!next) return next.error();
      if (next->contains("finished")) return std::nullopt;
      if (next->contains("failed")) return failure_of(*next);
      const engine::Outcome outcome = host.call(call_of(next->at("call")));
      // Ending the process is what makes a control outcome impossible to catch.
      if (outcome.end) return outcome.error;
      message = answer_of(outcome);
    }
  }

 private:
  runbook::Source source_;
  ScriptLimits limits_;
};

}  // namespace

std::unique_ptr<engine::Script> make_lua_script(const runbook::Source& source, const ScriptLimits& limits) {
  return std::make_unique<LuaScript>(source, limits);
}

runbook::Manifest read_manifest(const runbook::Source& source, const ScriptLimits& limits) {
  return runbook::manifest_from_json(ask_child(source, "manifest", limits), source);
}

void check_syntax(const runbook::Source& source, const ScriptLimits& limits) {
  ask_child(source, "syntax", limits);
}

}  // namespace plumb::bindings
