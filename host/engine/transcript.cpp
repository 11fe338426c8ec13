#include "engine/transcript.hpp"

#include "base/file.hpp"
#include "base/secret.hpp"
#include "base/text.hpp"

namespace plumb::engine {

Transcript::Transcript(Observer& listener, const Clock& clock, const std::filesystem::path& folder)
    : listener_(listener), clock_(clock) {
  make_folders(folder, 0700);
  file_.open(folder / "transcript.log", std::ios::app);
}

void Transcript::write(const std::string& text) {
  // A transcript is a courtesy; a run does not fail for want of it.
  file_ << utc_text(clock_.now()) << "  " << display(redact(text), true) << std::endl;
}

void Transcript::step_started(const std::string& name) {
  write("step " + name + " begins");
  listener_.step_started(name);
}

void Transcript::step_finished(const std::string& name, const std::string& detail, std::int64_t milliseconds,
                               bool replayed) {
  if (!replayed)
    write("step " + name + " done in " + std::to_string(milliseconds) + " ms" +
          (detail.empty() ? "" : ": " + detail));
  listener_.step_finished(name, redact(detail), milliseconds, replayed);
}

void Transcript::step_failed(const std::string& name, const Error& error) {
  write("step " + name + " failed: " + error.text());
  listener_.step_failed(name, error);
}

void Transcript::progress(const Progress& progress) { listener_.progress(progress); }

void Transcript::note(const std::string& level, const std::string& text) {
  write(level + ": " + display(text));
  listener_.note(level, redact(text));
}

void Transcript::plan_shown(const plan::Plan& plan) {
  write("plan " + plan.id +
        " shown: " + plural(static_cast<std::int64_t>(plan.statement_count()), "statement"));
  listener_.plan_shown(plan);
}

}  // namespace plumb::engine
