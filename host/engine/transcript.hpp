#pragma once
// The transcript of a run: everything that was told about it, kept beside it.
#include <filesystem>
#include <fstream>

#include "engine/engine.hpp"

namespace plumb::engine {

/// Passes on what it is told, and adds it to transcript.log of the run's folder, without secrets. Progress is
/// not kept.
class Transcript : public Observer {
 public:
  Transcript(Observer& listener, const Clock& clock, const std::filesystem::path& folder);

  void step_started(const std::string& name) override;
  void step_finished(const std::string& name, const std::string& detail, std::int64_t milliseconds,
                     bool replayed) override;
  void step_failed(const std::string& name, const Error& error) override;
  void progress(const Progress& progress) override;
  void note(const std::string& level, const std::string& text) override;
  void plan_shown(const plan::Plan& plan) override;

 private:
  void write(const std::string& text);

  Observer& listener_;
  const Clock& clock_;
  std::ofstream file_;
};

}  // namespace plumb::engine
