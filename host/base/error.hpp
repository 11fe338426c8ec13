#pragma once
// The one exception of the project and the exit codes it maps to.
#include <exception>
#include <string>
#include <string_view>
#include <vector>

namespace plumb {

/// Process exit codes; a contract with scripts (docs/reference/exit-codes.md). One meaning each.
enum class Exit : int {
  done = 0,          ///< done, or no difference
  failed = 1,        ///< failed, nothing left half done
  difference = 2,    ///< a difference was found
  waiting = 3,       ///< waiting for a person
  refused = 4,       ///< refused by guard or policy
  rejected = 5,      ///< rejected by a person
  stale = 6,         ///< something moved since it was approved
  verification = 7,  ///< verification failed, the group rolled back
  stopped = 8,       ///< stopped between groups or steps; resume continues
  unknown = 9,       ///< outcome unknown; resume will find out
  usage = 64,        ///< wrong usage, configuration or a missing tool
};

/// The stable word of an exit code ("refused"); the `code` that Lua and --json see.
std::string_view to_string(Exit code);

/// A failure told to a person: what happened, why, and the one next command. Throw it for failures the direct caller
/// cannot handle. Texts are lower case, without a full stop, and never hold a secret.
class Error : public std::exception {
 public:
  Error(Exit exit_code, std::string what_happened);

  /// Shorthands for the codes thrown most.
  static Error failed(std::string what_happened) { return {Exit::failed, std::move(what_happened)}; }
  static Error usage(std::string what_happened) { return {Exit::usage, std::move(what_happened)}; }
  static Error refused(std::string what_happened) { return {Exit::refused, std::move(what_happened)}; }
  static Error stale(std::string what_happened) { return {Exit::stale, std::move(what_happened)}; }

  /// Adds why it happened; several calls add lines.
  Error& because(std::string_view reason);
  /// Sets the next command or act.
  Error& next(std::string command);
  /// Puts what was being done in front of the message: "inspecting table orders: …".
  Error& while_doing(std::string_view act);

  const char* what() const noexcept override { return message.c_str(); }
  /// All of it as lines for a terminal: message, why, statement, next.
  std::string text() const;

  Exit code;
  std::string message;    ///< what happened
  std::string detail;     ///< why; may have several lines
  std::string hint;       ///< the next command
  std::string sqlstate;   ///< five characters when the server refused, else empty
  std::string statement;  ///< the SQL that failed, else empty
  std::string constraint; ///< the constraint the server named, else empty
  std::string table;      ///< the table the server named ("public.user"), else empty
  std::string column;     ///< the column the server named, else empty
  int position = 0;       ///< 1-based character in `statement` where the server saw the error, 0 = unknown
};

}  // namespace plumb
