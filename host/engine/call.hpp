#pragma once
// The call boundary: the one thing by which a runbook reaches the host. No Lua here.
#include <optional>
#include <string>

#include "base/error.hpp"
#include "base/json.hpp"

namespace plumb::engine {

/// What a script asks for: a kind ("target.apply"), a name for people (the step's name), plain-value
/// arguments.
struct Call {
  std::string kind;
  std::string name;
  Json arguments = Json::object();
  std::string where;  ///< "prod_alignment.lua:31", for messages
};

/// What it gets back: a plain value or an error table. A control outcome ends the script, which cannot catch
/// it.
struct Outcome {
  Json value;
  std::optional<Error> error;  ///< the script may catch it with pcall
  bool end = false;            ///< the script has to end now: waiting, stale, cancelled, done
};

/// The host's side: what a script may call.
class Host {
 public:
  virtual ~Host() = default;
  virtual Outcome call(const Call& call) = 0;
};

/// A program to run with a host: a Lua runbook in its child process, or a list of calls in a test.
class Script {
 public:
  virtual ~Script() = default;
  /// Runs to its end. `context` is what the script may know from the start (environment, parameters). Returns
  /// the error that ended it, if one did; never throws for what the script did wrong.
  virtual std::optional<Error> run(Host& host, const Json& context) = 0;
};

/// Error <-> the plain table a script sees: code, message, sqlstate, detail, hint, statement.
Json to_json(const Error& error);
Error error_from_json(const Json& json);

}  // namespace plumb::engine
