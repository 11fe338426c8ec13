#pragma once
// How an advance of a run comes to rest, and what a run that rests says of itself.
#include <optional>
#include <string>

#include "engine/engine.hpp"

namespace plumb::engine {

/// Names of states, as the journal and people see them.
inline constexpr const char* k_waiting = "waiting";
inline constexpr const char* k_done = "done";
inline constexpr const char* k_failed = "failed";
inline constexpr const char* k_stopped = "stopped";
inline constexpr const char* k_rejected = "rejected";
inline constexpr const char* k_aborted = "aborted";
inline constexpr const char* k_stale = "stale";
inline constexpr const char* k_unknown = "unknown";
inline constexpr const char* k_unwinding = "unwinding";  ///< compensations are being run

/// Why the script has to end now.
struct Ending {
  std::string state;
  Exit exit = Exit::done;
  std::optional<Error> error;
  std::optional<Waiting> waiting;
  std::string result;
};

/// Thrown by control calls to end the script. Not an Error: no script can catch it.
struct RunEnds {
  Ending ending;
};

/// True for errors that end a script whatever it does: stopped, stale, refused, rejected, unknown, waiting.
bool is_control(Exit code);

/// The ending that an error makes.
Ending ending_of(const Error& error);
/// The ending of a run that waits for people.
Ending ending_of(Waiting waiting);

/// True for states that no command leads out of.
bool is_final(const std::string& state);

Json to_json(const Question& question);
Question question_from_json(const Json& json);
Json to_json(const Waiting& waiting);
Waiting waiting_from_json(const Json& json);

}  // namespace plumb::engine
