#pragma once
// What of a run stands in its database, whatever became of the run.
#include "engine/engine.hpp"
#include "engine/record.hpp"

namespace plumb::engine {

/// "; groups 1 and 2 of 3 of its plan stand in the database …" for a run that applied a part of its plan or
/// all of it, else "". Asks the target's ledger, and says so when it cannot be asked.
std::string what_stands(const Services& services, const Record& record);

}  // namespace plumb::engine
