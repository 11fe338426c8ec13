#pragma once
// Objects that the desired schema does not speak of, near a change: kept, rebuilt, lost with what they sit
// on, or in the way.
#include "plan/step.hpp"
#include "schema/model.hpp"

namespace plumb::plan {

/// Tells for each of `unmanaged` what becomes of it. A step that takes one with it gets a hazard of its own,
/// so that a person consents to exactly that.
std::vector<Unmanaged> judge_unmanaged(const std::vector<schema::ObjectId>& unmanaged,
                                       const schema::Model& from, const schema::Model& to, Steps& steps);

}  // namespace plumb::plan
