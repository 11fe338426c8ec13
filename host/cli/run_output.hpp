#pragma once
// How runs are told: one status, a list, all of one run.
#include "engine/engine.hpp"

namespace plumb::cli {

/// Where a run stands after a command advanced it: waiting with its questions, the error with its next
/// command, or done.
void print_status(const engine::RunStatus& status, bool json);
void print_runs(const std::vector<engine::RunStatus>& runs, bool json);
void print_details(const engine::RunDetails& details, bool json);

Json to_json(const engine::RunStatus& status);

}  // namespace plumb::cli
