#pragma once
// The rights a plan needs on its target, asked for before any person is.
#include "engine/primitive.hpp"

namespace plumb::engine {

/// Throws Error (usage) that names what the role of `environment` lacks for `plan` there. A dry run writes to
/// its copy only: it warns of what a real run would be refused for.
void expect_rights(RunContext& context, const plan::Plan& plan, const std::string& environment,
                   const pg::ConnectInfo& database);

/// Keeps a plan that was made; one for the run's own target only when its role may carry it out.
Json keep_permitted(RunContext& context, const Planned& planned);

}  // namespace plumb::engine
