#pragma once
// The session settings a plan was made for: set and checked before its statements run.
#include "pg/session.hpp"
#include "plan/plan.hpp"

namespace plumb::apply {

/// How long settings hold: the open transaction, or the session (for statements that run outside of one).
enum class Span { transaction, session };

/// Sets what `settings` (of a plan) names and checks what the grammar relies on. Throws Error (refused) for a
/// setting that a plan may not change.
void use_settings(pg::Session& session, const Json& settings, Span span);

/// Sets the limits of one statement.
void use_limits(pg::Session& session, const plan::Statement& statement, Span span);

}  // namespace plumb::apply
