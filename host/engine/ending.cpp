#include "engine/ending.hpp"

namespace plumb::engine {
namespace {

const char* state_of(Exit code) {
  switch (code) {
    case Exit::stopped:
      return k_stopped;
    case Exit::stale:
      return k_stale;
    case Exit::unknown:
      return k_unknown;
    case Exit::rejected:
      return k_rejected;
    default:
      return k_failed;
  }
}

}  // namespace

bool is_control(Exit code) {
  switch (code) {
    case Exit::stopped:
    case Exit::stale:
    case Exit::unknown:
    case Exit::rejected:
    case Exit::refused:
    case Exit::waiting:
      return true;
    default:
      return false;
  }
}

Ending ending_of(const Error& error) { return {state_of(error.code), error.code, error, std::nullopt, ""}; }

Ending ending_of(Waiting waiting) { return {k_waiting, Exit::waiting, std::nullopt, std::move(waiting), ""}; }

bool is_final(const std::string& state) {
  return state == k_done || state == k_rejected || state == k_aborted || state == k_stale;
}

Json to_json(const Question& question) {
  return {{"id", question.id},           {"text", question.text},         {"kind", question.kind},
          {"choices", question.choices}, {"expected", question.expected}, {"plan", question.plan}};
}

Question question_from_json(const Json& json) {
  return {text_of(json, "id"),       text_of(json, "text"),
          text_of(json, "kind"),     json.value("choices", std::vector<std::string>{}),
          text_of(json, "expected"), text_of(json, "plan")};
}

Json to_json(const Waiting& waiting) {
  Json questions = Json::array();
  for (const Question& question : waiting.questions) questions.push_back(to_json(question));
  return {{"questions", questions}, {"plan", waiting.plan}, {"needs", waiting.needs}, {"next", waiting.next}};
}

Waiting waiting_from_json(const Json& json) {
  Waiting waiting;
  for (const Json& question : json.value("questions", Json::array()))
    waiting.questions.push_back(question_from_json(question));
  waiting.plan = text_of(json, "plan");
  waiting.needs = json.value("needs", std::vector<std::string>{});
  waiting.next = text_of(json, "next");
  return waiting;
}

}  // namespace plumb::engine
