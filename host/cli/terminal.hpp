#pragma once
// A person at a terminal: what goes on, and questions.
#include <memory>
#include <set>
#include <string>

#include "cli/output.hpp"
#include "engine/engine.hpp"

namespace plumb::cli {

/// Prints steps, progress, notes and plans to stderr as they come.
class TerminalObserver : public engine::Observer {
 public:
  void step_started(const std::string& name) override;
  void step_finished(const std::string& name, const std::string& detail, std::int64_t milliseconds,
                     bool replayed) override;
  void step_failed(const std::string& name, const Error& error) override;
  void progress(const Progress& progress) override;
  void note(const std::string& level, const std::string& text) override;
  void plan_shown(const plan::Plan& plan) override;

 private:
  std::string step_;
  std::set<std::string>
      shown_plans_;  ///< a plan is shown once a command, however often the script is replayed
};

/// Asks at the terminal with line editing. Made by make_prompter() only when stdin and stderr are terminals.
std::unique_ptr<engine::Prompter> make_prompter();

/// Prints what a run waits for: each question with its id, and the command that answers.
void print_waiting(const engine::RunStatus& status, Stream stream = Stream::remarks);

}  // namespace plumb::cli
