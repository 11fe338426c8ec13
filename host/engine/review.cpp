#include "engine/review.hpp"

#include "base/error.hpp"
#include "base/text.hpp"
#include "engine/ending.hpp"

namespace plumb::engine {
namespace {

/// How often a person at the terminal may type something that does not answer.
constexpr int k_attempts = 3;

Ending rejected(const Question& question, const std::string& who) {
  return ending_of(Error(Exit::rejected, who + " did not give the consent asked for").because(question.text));
}

/// Asks at the terminal until the value answers; nullopt when there is none or the person leaves it open.
std::optional<std::string> typed_answer(Context& context, const Question& question) {
  auto& services = context.services();
  for (int attempt = 0; services.prompter != nullptr && attempt < k_attempts; ++attempt) {
    const auto value = services.prompter->ask(question);
    if (!value || judge(question, *value) != Answered::wrong) return value;
    services.observer->note("warn", wrong_answer(question, *value).message);
  }
  return std::nullopt;
}

std::optional<std::string> rehearsed_answer(Context& context, const Question& question) {
  context.services().observer->note("info", "would ask: " + question.text);
  if (!question.expected.empty()) return question.expected;
  return question.choices.empty() ? "" : question.choices.front();
}

/// Durable at once: nothing is asked twice.
void keep_typed(Context& context, const Question& question, const std::string& value) {
  record_answer(context.record(), question, value, context.services().person);
  context.record().commit();
}

/// The answer there is or that a person gives now; recorded when it is new. Declining ends the run.
std::optional<std::string> answer_of(Context& context, const Question& question) {
  if (context.dry_run()) return rehearsed_answer(context, question);
  auto value = recorded_answer(context.record(), question);
  if (!value) {
    value = typed_answer(context, question);
    if (value) keep_typed(context, question, *value);
  }
  if (!value) return std::nullopt;
  const Answered answered = judge(question, *value);
  if (answered == Answered::wrong) throw wrong_answer(question, *value);
  if (answered == Answered::declined) throw RunEnds{rejected(question, context.services().person)};
  return value;
}

/// All answers, or the end of the advance to wait for those that are missing.
Json answers_of(Context& context, const std::vector<Question>& questions) {
  Json answers = Json::object();
  std::vector<Question> open;
  for (const Question& question : questions) {
    if (const auto value = answer_of(context, question))
      answers[question.id] = *value;
    else
      open.push_back(question);
  }
  if (open.empty()) return answers;
  const std::string next = confirm_command(context.run(), open, context.command_suffix());
  throw RunEnds{ending_of(Waiting{open, open.front().plan, {}, next})};
}

bool is_answered(const Context& context, const std::vector<Question>& questions) {
  for (const Question& question : questions)
    if (!recorded_answer(context.record(), question)) return false;
  return !questions.empty();
}

Question own_question(const Context& context, const Json& arguments) {
  Question question;
  question.id = text_of(arguments, "id");
  question.text = text_of(arguments, "text");
  const Json choices = arguments.value("choices", Json());
  if (choices.is_array()) question.choices = choices.get<std::vector<std::string>>();
  question.kind = question.choices.empty() ? "text" : "choice";
  question.plan = context.reviewed_plan;
  if (question.id.empty() || question.text.empty()) throw Error::usage("a question needs an id and a text");
  return question;
}

}  // namespace

Json review_plan(Context& context, const Json& arguments) {
  const plan::Plan plan = context.plan(arguments.value("plan", Json()));
  context.reviewed_plan = plan.id;
  if (plan.empty()) return {{"answers", Json::object()}};
  context.write_plan(plan);
  const auto questions = review_questions(plan, context.subject());
  if (!is_answered(context, questions)) context.services().observer->plan_shown(plan);
  return {{"answers", answers_of(context, questions)}};
}

Json ask_question(Context& context, const Json& arguments) {
  const Question question = own_question(context, arguments);
  return answers_of(context, {question}).at(question.id);
}

}  // namespace plumb::engine
