#pragma once
// Control calls that ask people: the review of a plan, and questions of the runbook's own.
#include "engine/context.hpp"

namespace plumb::engine {

/// The control call `review`: shows the plan and returns the answers, or ends the run to wait for them.
Json review_plan(Context& context, const Json& arguments);

/// The control call `ask`: returns the answer, or ends the run to wait for it.
Json ask_question(Context& context, const Json& arguments);

}  // namespace plumb::engine
