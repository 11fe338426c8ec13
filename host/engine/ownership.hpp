#pragma once
// Roles on both sides of a comparison.
#include "engine/source.hpp"

namespace plumb::engine {

/// Gives what was made by loading SQL into a scratch database to those who own it in `from`, or will make it
/// there: the role of the scratch server means nothing.
void adopt_owners(LoadedSource& to, const LoadedSource& from);

/// One line for each role that `to` names as far as it is compared and the server of `from` does not have.
std::vector<std::string> notes_on_roles(const LoadedSource& from, const schema::Model& to,
                                        const diff::Managed& managed);

}  // namespace plumb::engine
