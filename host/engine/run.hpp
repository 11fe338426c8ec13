#pragma once
// One advance of a run: answers the calls of its script from the journal as far as that goes, then for real.
#include <chrono>
#include <set>

#include "engine/call.hpp"
#include "engine/context.hpp"
#include "engine/ending.hpp"
#include "engine/replay.hpp"

namespace plumb::engine {

/// The host of a run's script.
class Run : public Host {
 public:
  explicit Run(Context& context);

  /// Answers one call. After an ending every call answers with the end again.
  Outcome call(const Call& call) override;
  /// Records how the advance came to rest; `script_error` is what the script ended with.
  Ending finish(const std::optional<Error>& script_error);

 private:
  /// A step the script is in.
  struct Step {
    std::string name, where;
    std::chrono::steady_clock::time_point began;
    bool undo = false;
    bool has_asked = false;  ///< something outside of the script, which may answer otherwise another time
  };
  /// A call that failed and that the script may have caught.
  struct Failure {
    std::int64_t position;
    Error error;
    bool repeats;  ///< it is the script's own: tried again, it fails again
  };

  Json answer(const Call& call);
  Json begin_step(const Call& call);
  Json end_step(const Call& call);
  Json note(const Call& call);
  Json recorded(const Call& call);
  Json perform(const Call& call);
  Json perform_primitive(const Call& call);
  Json replayed(const PastCall& past);
  void require_need(const Call& call, std::string_view need) const;
  void keep(const std::string& name, Json body);
  void record_failure(const std::string& name, const Error& error, bool repeats, Json body);
  Outcome ended() const;
  Outcome end(Ending ending);
  Outcome failed(const Error& error);
  Ending taught(Ending ending, bool repeats) const;
  Ending ending_after(const std::optional<Error>& script_error);
  const Failure* retried(const std::optional<Error>& script_error) const;
  bool repeats(const std::optional<Error>& script_error) const;

  Context& context_;
  Replay replay_;
  std::optional<Step> step_;
  std::optional<Ending> ending_;
  std::set<std::string> step_names_, question_ids_;
  std::vector<Failure> failures_;
};

}  // namespace plumb::engine
