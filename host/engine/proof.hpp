#pragma once
// Executing a plan on a scratch copy before anybody is asked to release it.
#include "apply/apply.hpp"
#include "engine/source.hpp"

namespace plumb::engine {

/// Executes the plan on a scratch copy of `from`, and takes from it what the plan leads to: fingerprints of
/// its groups and of the whole. With `to`, throws Error (verification) when the result still differs from it.
void prove(Planned& planned, const LoadedSource& from, const LoadedSource* to, const SourceContext& context);

/// Without a proof: what each group starts from, as far as it can be told.
void state_start(plan::Plan& plan, const schema::Model& from);

}  // namespace plumb::engine
