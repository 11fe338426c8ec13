#pragma once
// The next command of a run that came to rest in an error.
#include <string>

#include "engine/context.hpp"

namespace plumb::engine {

/// The command that starts the runbook anew as this run was started: "plumb run NAME --env ENV --param K=V".
std::string again_command(const Context& context);

/// What helps where the run itself can only fail again: to give it up, mend the runbook where that can be
/// done, and start anew. A resumed run keeps the source it began with, so a mended file is of no use to it.
std::string anew(const Context& context);

/// The command that continues the run; of a dry run, which leaves none, the one that repeats it.
std::string resume_command(const Context& context);

}  // namespace plumb::engine
