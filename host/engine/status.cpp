#include "engine/status.hpp"

#include "base/error.hpp"
#include "engine/ending.hpp"
#include "engine/handles.hpp"
#include "engine/questions.hpp"

namespace plumb::engine {
namespace {

/// The state the run rests in, or null when it has gone on since.
const journal::Entry* resting_state(const Record& record) {
  for (auto entry = record.entries().rbegin(); entry != record.entries().rend(); ++entry) {
    if (entry->kind == k_state) return entry->name == k_unwinding ? nullptr : &*entry;
    if (entry->kind == k_call) return nullptr;
  }
  return nullptr;
}

std::string last_step(const Record& record) {
  for (auto entry = record.entries().rbegin(); entry != record.entries().rend(); ++entry)
    if (entry->kind == k_call && text_of(entry->body, "kind") == "step") return entry->name;
  return "";
}

/// The questions that have no answer yet.
Waiting still_open(const Record& record, Waiting waiting) {
  std::erase_if(waiting.questions,
                [&](const Question& question) { return recorded_answer(record, question).has_value(); });
  if (waiting.questions.empty() && waiting.needs.empty()) waiting.next = "plumb resume " + record.run();
  return waiting;
}

void add_state(RunStatus& status, const Record& record, const journal::Entry& entry) {
  status.state = entry.name;
  status.exit = static_cast<Exit>(entry.body.value("exit", 0));
  status.result = text_of(entry.body, "result");
  if (const auto step = text_of(entry.body, "step"); !step.empty()) status.step = step;
  if (const auto error = entry.body.find("error"); error != entry.body.end())
    status.error = error_from_json(*error);
  if (const auto waiting = entry.body.find("waiting"); waiting != entry.body.end())
    status.waiting = still_open(record, waiting_from_json(*waiting));
}

void add_traces(RunStatus& status, const Record& record) {
  for (const auto& entry : record.entries()) {
    if (entry.kind == k_plan) status.plan = entry.name;
    if (entry.kind == k_state && !text_of(entry.body, "plan").empty())
      status.plan = text_of(entry.body, "plan");
    if (entry.kind == k_state && !text_of(entry.body, "report").empty())
      status.report = text_of(entry.body, "report");
    if (entry.kind == k_call && text_of(entry.body, "kind") == "report")
      status.report = text_of(entry.body.value("value", Json::object()), "path");
  }
}

Json step_line(const journal::Entry& entry) {
  const auto error = entry.body.find("error");
  const bool is_failed = error != entry.body.end();
  return {{"name", entry.name.empty() ? text_of(entry.body, "kind") : entry.name},
          {"kind", text_of(entry.body, "kind")},
          {"state", is_failed ? "failed" : "done"},
          {"milliseconds", entry.body.value("milliseconds", std::int64_t{0})},
          {"detail", is_failed ? text_of(*error, "message") : describe(entry.body.value("value", Json()))},
          {"result", entry.body.value("value", Json())},
          {"at", utc_text(entry.at)}};
}

Json answer_line(const journal::Entry& entry) {
  return {{"question", entry.name},
          {"value", text_of(entry.body, "value")},
          {"who", text_of(entry.body, "who")},
          {"plan", text_of(entry.body, "plan")},
          {"at", utc_text(entry.at)}};
}

Json signature_line(const journal::Entry& entry) {
  const Json& signature = entry.body.at("signature");
  return {{"kind", text_of(signature, "kind")}, {"principal", entry.name}, {"at", utc_text(entry.at)}};
}

void add_lines(RunDetails& details, const Record& record) {
  for (const auto& entry : record.entries()) {
    if (entry.kind == k_call) details.steps.push_back(step_line(entry));
    if (entry.kind == k_answer) details.answers.push_back(answer_line(entry));
    if (entry.kind == k_signature || entry.kind == k_request)
      details.signatures.push_back(signature_line(entry));
  }
}

}  // namespace

bool is_resting(const Record& record) { return resting_state(record) != nullptr; }

RunStatus status_of(const Record& record, const std::optional<std::string>& holder) {
  const Json& started = record.started();
  RunStatus status;
  status.run = record.run();
  status.runbook = text_of(started.at("runbook"), "name");
  status.version = text_of(started.at("runbook"), "version");
  status.environment = text_of(started, "environment");
  status.person = text_of(started, "person");
  status.started = record.entries().front().at;
  status.changed = record.entries().back().at;
  status.step = last_step(record);
  status.state = holder ? "running" : k_stopped;
  status.exit = Exit::stopped;
  add_traces(status, record);
  if (holder)
    status.result = "is being advanced by " + *holder;
  else if (const auto* entry = resting_state(record); entry != nullptr)
    add_state(status, record, *entry);
  else
    status.result = "was interrupted; continue with: plumb resume " + status.run;
  return status;
}

RunDetails details_of(const Record& record, const std::optional<std::string>& holder) {
  RunDetails details;
  details.status = status_of(record, holder);
  details.runbook = record.started().at("runbook");
  details.parameters = record.started().at("parameters");
  add_lines(details, record);
  if (details.status.plan.empty()) return details;
  details.plan = kept_plan(record.store(), details.status.plan);
  if (const auto pending = record.request_for(details.status.plan)) details.request = pending->request;
  return details;
}

}  // namespace plumb::engine
