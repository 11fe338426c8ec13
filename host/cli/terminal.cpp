#include "cli/terminal.hpp"

#include <editline/readline.h>
#include <unistd.h>

#include <cstdlib>

#include "base/interrupt.hpp"
#include "base/text.hpp"
#include "cli/output.hpp"
#include "plan/planner.hpp"

namespace plumb::cli {
namespace {

constexpr std::size_t k_step_columns = 22;

std::string took(std::int64_t milliseconds) {
  if (milliseconds < 1000) return std::to_string(milliseconds) + " ms";
  return std::to_string(milliseconds / 1000) + "." + std::to_string(milliseconds % 1000 / 100) + " s";
}

std::string amount(const Progress& progress, std::int64_t count) {
  return progress.unit == "bytes" ? human_bytes(count) : human_count(count);
}

std::string choices_of(const engine::Question& question) {
  return "one of: " + display(join(question.choices, ", "));
}

class LinePrompter : public engine::Prompter {
 public:
  std::optional<std::string> ask(const engine::Question& question) override {
    if (has_left_) return std::nullopt;
    print_line("");
    print_line(paint(Colour::bold, "? ") + display(question.text));
    if (question.kind == "choice") print_line("  " + choices_of(question));
    const std::unique_ptr<char, decltype(&std::free)> line(readline(prompt_of(question).c_str()), &std::free);
    stop_if_interrupted();
    has_left_ = line == nullptr;  // end of input is not an answer, to this question or another
    if (has_left_) return std::nullopt;
    const std::string answer(trim(line.get()));
    if (answer.empty()) return std::nullopt;
    return answer;
  }

 private:
  bool has_left_ = false;

  static std::string prompt_of(const engine::Question& question) {
    if (question.kind == "target") return "  type the target's name: ";
    if (question.kind == "consent") return "  yes or no: ";
    return "  answer: ";
  }
};

}  // namespace

void TerminalObserver::step_started(const std::string& name) {
  step_ = name;
  print_transient("  … " + display(name));
}

void TerminalObserver::step_finished(const std::string& name, const std::string& detail,
                                     std::int64_t milliseconds, bool replayed) {
  step_.clear();
  const auto time = replayed ? std::string("done before") : took(milliseconds);
  print_line(paint(Colour::green, "  ✓ ") + pad(display(name), k_step_columns) +
             paint(Colour::dim, pad(time, 12)) + display(detail));
}

void TerminalObserver::step_failed(const std::string& name, const Error& error) {
  step_.clear();
  print_line(paint(Colour::red, "  ✗ ") + pad(display(name), k_step_columns) + display(error.message));
}

void TerminalObserver::progress(const Progress& progress) {
  std::string line = "  … " + (step_.empty() ? "" : display(step_) + ": ") + display(progress.what);
  if (progress.total > 0) {
    line += " " + amount(progress, progress.done) + " of about " + amount(progress, progress.total);
    line += " (" + std::to_string(std::min<std::int64_t>(99, progress.done * 100 / progress.total)) + " %)";
  } else if (progress.done > 0) {
    line += " " + amount(progress, progress.done);
  }
  print_transient(line);
}

void TerminalObserver::note(const std::string& level, const std::string& text) {
  const bool is_warning = level == "warn";
  print_line((is_warning ? paint(Colour::yellow, "  ! ") : "    ") + display(text));
}

void TerminalObserver::plan_shown(const plan::Plan& plan) {
  if (!shown_plans_.insert(plan.id).second) return;
  print_line("");
  for (const auto& line : split(plan::to_text(plan, has_colour_on_errors()), '\n')) print_line("  " + line);
}

std::unique_ptr<engine::Prompter> make_prompter() {
  if (!isatty(STDIN_FILENO) || !isatty(STDERR_FILENO)) return nullptr;
  rl_outstream = stderr;  // stdout is for results
  return std::make_unique<LinePrompter>();
}

void print_waiting(const engine::RunStatus& status, Stream stream) {
  if (!status.waiting) return;
  const auto& waiting = *status.waiting;
  print_line("", stream);
  print_line(paint(Colour::yellow, "  waiting", stream) + " for a person (run " + status.run + ")", stream);
  for (const auto& question : waiting.questions) {
    const auto id = display(question.id);
    print_line("    " + paint(Colour::bold, pad(id, 12), stream) + (width(id) < 12 ? "" : "  ") +
                   display(question.text),
               stream);
    if (question.kind == "choice") print_line("    " + pad("", 12) + choices_of(question), stream);
  }
  for (const auto& need : waiting.needs) print_line("    " + display(need), stream);
  print_line("  " + paint(Colour::bold, "next  ", stream) + display(waiting.next), stream);
}

}  // namespace plumb::cli
