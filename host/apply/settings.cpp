#include "apply/settings.hpp"

#include <algorithm>
#include <array>

namespace plumb::apply {
namespace {

constexpr int k_default_lock_timeout_ms = 500;

/// What a plan may set. Nothing here gives rights or switches a check of data off; the bodies of functions are
/// text that may speak of what comes later.
constexpr std::array<std::string_view, 13> k_allowed = {"check_function_bodies",
                                                        "DateStyle",
                                                        "IntervalStyle",
                                                        "TimeZone",
                                                        "client_encoding",
                                                        "idle_in_transaction_session_timeout",
                                                        "lock_timeout",
                                                        "role",
                                                        "search_path",
                                                        "statement_timeout",
                                                        "standard_conforming_strings",
                                                        "synchronous_commit",
                                                        "xmloption"};

void set(pg::Session& session, const std::string& name, const std::string& value, Span span) {
  session.query("SELECT pg_catalog.set_config($1, $2, $3::boolean)",
                {name, value, span == Span::transaction ? "true" : "false"});
}

std::string text(const Json& value) { return value.is_string() ? value.get<std::string>() : value.dump(); }

void check_lexer(pg::Session& session) {
  const auto row = session.query("SELECT pg_catalog.current_setting('standard_conforming_strings')");
  if (row[0][0] == "on") return;
  throw Error::refused("standard_conforming_strings is off in this session")
      .because("with it off the server would read the plan's text otherwise than the person who reviewed it")
      .next("plumb doctor");
}

}  // namespace

void use_settings(pg::Session& session, const Json& settings, Span span) {
  set(session, "synchronous_commit", "on", span);
  for (const auto& [name, value] : settings.items()) {
    if (std::ranges::find(k_allowed, name) == k_allowed.end())
      throw Error::refused("a plan may not set " + name).next("plan again with plumb diff");
    if (value.is_null() || (name == "role" && text(value).empty())) continue;
    set(session, name, text(value), span);
  }
  check_lexer(session);
}

void use_limits(pg::Session& session, const plan::Statement& statement, Span span) {
  const int lock_timeout =
      statement.lock_timeout_ms > 0 ? statement.lock_timeout_ms : k_default_lock_timeout_ms;
  set(session, "lock_timeout", std::to_string(lock_timeout) + "ms", span);
  set(session, "statement_timeout", std::to_string(std::max(0, statement.statement_timeout_ms)) + "ms", span);
}

}  // namespace plumb::apply
