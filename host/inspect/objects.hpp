#pragma once
// The objects beside tables.
#include "inspect/selection.hpp"
#include "schema/model.hpp"

namespace plumb::inspect {

/// The names of the installed extensions.
std::vector<std::string> read_extensions(pg::Session& session);
/// The enums of the schemas, or those of a part.
std::vector<schema::Enum> read_enums(pg::Session& session, const Selection& selection, const Scope& scope);
std::vector<schema::Sequence> read_sequences(pg::Session& session, const Selection& selection);
/// Views, functions, triggers …: what is not modelled; of a part what sits on its relations or shows them.
std::vector<schema::Other> read_others(pg::Session& session, const Selection& selection);

}  // namespace plumb::inspect
