#include "engine/questions.hpp"

#include <algorithm>

#include "base/digest.hpp"
#include "base/error.hpp"
#include "base/text.hpp"

namespace plumb::engine {
namespace {

Question target_question(const plan::Plan& plan, const Subject& subject) {
  return {"target",
          "type the name of the database to release this plan for " + display(subject.environment),
          "target",
          {subject.database, subject.environment},
          subject.database,
          plan.id};
}

std::string consent_text(const plan::ConsentQuestion& consent) {
  return "consent to: " + consent.statement->change + " " + consent.statement->object + ": " +
         consent.hazard->message;
}

bool is_offered(const Question& question, const std::string& value) {
  return std::find(question.choices.begin(), question.choices.end(), value) != question.choices.end();
}

/// What to write behind `id=` in the command that answers.
std::string example_of(const Question& question) {
  if (!question.expected.empty()) return question.expected;
  return question.choices.empty() ? "VALUE" : question.choices.front();
}

}  // namespace

std::vector<Question> review_questions(const plan::Plan& plan, const Subject& subject) {
  std::vector<Question> questions;
  if (plan.empty()) return questions;
  if (subject.is_protected) questions.push_back(target_question(plan, subject));
  for (const auto& consent : plan::consent_questions(plan))
    questions.push_back({consent.id, consent_text(consent), "consent", {"yes", "no"}, "yes", plan.id});
  return questions;
}

Answered judge(const Question& question, const std::string& value) {
  if (question.kind == "consent" && value == "no") return Answered::declined;
  if (question.kind == "consent") return value == "yes" ? Answered::accepted : Answered::wrong;
  if (question.choices.empty()) return value.empty() ? Answered::wrong : Answered::accepted;
  return is_offered(question, value) ? Answered::accepted : Answered::wrong;
}

Error wrong_answer(const Question& question, const std::string& value) {
  if (question.kind == "target")
    return Error::refused(display(value) + " is not the name of the target")
        .because("the run is about " + join(question.choices, ", environment "));
  Error error = Error::usage("the answer to " + question.id + " cannot be " +
                             (value.empty() ? "empty" : display(value)));
  if (!question.choices.empty()) error.because("it is one of " + join(question.choices, ", "));
  return error;
}

void record_answer(Record& record, const Question& question, const std::string& value,
                   const std::string& who) {
  record.add(k_answer, question.id,
             {{"value", value}, {"plan", question.plan}, {"who", who}, {"question", sha256(question.text)}});
}

std::optional<std::string> recorded_answer(const Record& record, const Question& question) {
  for (auto entry = record.entries().rbegin(); entry != record.entries().rend(); ++entry) {
    if (entry->kind != k_answer || entry->name != question.id) continue;
    const bool is_any = entry->body.value("any_plan", false);
    const bool is_this = text_of(entry->body, "plan") == question.plan &&
                         text_of(entry->body, "question") == sha256(question.text);
    if (is_any || is_this) return text_of(entry->body, "value");
  }
  return std::nullopt;
}

std::string confirm_command(const std::string& run, const std::vector<Question>& questions,
                            const std::string& suffix) {
  std::string command = "plumb confirm " + run;
  const std::string plan = questions.empty() ? "" : questions.front().plan;
  if (!plan.empty()) command += " --plan " + plan;
  for (const Question& question : questions)
    command += " --answer " + shell_word(question.id + "=" + example_of(question));
  return command + suffix;
}

std::string shell_word(const std::string& text) {
  constexpr std::string_view plain =
      "ABCDEFGHIJKLMNOPQRSTUVWXYZabcdefghijklmnopqrstuvwxyz0123456789_-+=./:@%,";
  if (!text.empty() && text.find_first_not_of(plain) == std::string::npos) return text;
  std::string word = "'";
  for (const char c : text) word += c == '\'' ? std::string("'\\''") : std::string(1, c);
  return word + "'";
}

}  // namespace plumb::engine
