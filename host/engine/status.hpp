#pragma once
// What a journal says about its run: where it stands, and everything it is.
#include "engine/engine.hpp"
#include "engine/record.hpp"

namespace plumb::engine {

/// True when the run came to rest in a state; else a process advances it, or was killed while it did.
bool is_resting(const Record& record);

/// Where a run stands. `holder` is the process that advances it now; a run that nobody advances and that did
/// not come to rest was killed, and counts as stopped.
RunStatus status_of(const Record& record, const std::optional<std::string>& holder = std::nullopt);

/// Everything one run is.
RunDetails details_of(const Record& record, const std::optional<std::string>& holder);

}  // namespace plumb::engine
