#pragma once
// Questions a run asks: what they are, whether a value answers them, which command answers them.
#include <map>
#include <string>
#include <vector>

#include "engine/engine.hpp"
#include "engine/record.hpp"

namespace plumb::engine {

/// Whom a plan is about, as far as questions need it.
struct Subject {
  std::string environment, database;
  bool is_protected = false;
};

/// What a review of `plan` asks: on a protected environment to type the target's name, and one consent for
/// each hazard that needs it.
std::vector<Question> review_questions(const plan::Plan& plan, const Subject& subject);

/// What a value means to a question.
enum class Answered { accepted, declined, wrong };
Answered judge(const Question& question, const std::string& value);

/// The refusal of a value that does not answer.
Error wrong_answer(const Question& question, const std::string& value);

/// Records an answer, bound to the plan and the words of the question.
void record_answer(Record& record, const Question& question, const std::string& value,
                   const std::string& who);
/// The recorded value that answers this very question; one given when the run started counts for any plan.
std::optional<std::string> recorded_answer(const Record& record, const Question& question);

/// The exact command that answers `questions`; `suffix` selects the database of a project with several.
std::string confirm_command(const std::string& run, const std::vector<Question>& questions,
                            const std::string& suffix);

/// `text` as one word of a shell.
std::string shell_word(const std::string& text);

}  // namespace plumb::engine
