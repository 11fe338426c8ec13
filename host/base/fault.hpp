#pragma once
// Named points at which the kill harness (tests/faults) ends the process. plumb links faults_ignored.cpp, where they
// do nothing; plumb-faults links faults_killing.cpp; all other objects of the two are the same.
#include <string_view>

namespace plumb {

/// Marks a boundary between two durable effects. Named as room.event.before|after, e.g. "apply.commit.before".
void fault_point(std::string_view name);

}  // namespace plumb
