#include "base/error.hpp"

namespace plumb {

std::string_view to_string(Exit code) {
  switch (code) {
    case Exit::done:
      return "done";
    case Exit::failed:
      return "failed";
    case Exit::difference:
      return "difference";
    case Exit::waiting:
      return "waiting";
    case Exit::refused:
      return "refused";
    case Exit::rejected:
      return "rejected";
    case Exit::stale:
      return "stale";
    case Exit::verification:
      return "verification";
    case Exit::stopped:
      return "stopped";
    case Exit::unknown:
      return "unknown";
    case Exit::usage:
      return "usage";
  }
  return "failed";
}

Error::Error(Exit exit_code, std::string what_happened)
    : code(exit_code), message(std::move(what_happened)) {}

Error& Error::because(std::string_view reason) {
  if (!detail.empty()) detail += '\n';
  detail += reason;
  return *this;
}

Error& Error::next(std::string command) {
  hint = std::move(command);
  return *this;
}

Error& Error::while_doing(std::string_view act) {
  message = std::string(act) + ": " + message;
  return *this;
}

std::string Error::text() const {
  std::string out = message;
  if (!sqlstate.empty()) out += " (SQLSTATE " + sqlstate + ")";
  const auto add = [&](std::string_view label, std::string_view body) {
    if (body.empty()) return;
    out += "\n  ";
    out += label;
    for (const char c : body) out += c == '\n' ? std::string("\n    ") : std::string(1, c);
  };
  add("why: ", detail);
  add("statement: ", statement);
  add("next: ", hint);
  return out;
}

}  // namespace plumb
