#pragma once
// The objects beside tables.
#include "inspect/reading.hpp"

namespace plumb::inspect {

/// The enums of the schemas, or those of a part.
void read_enums(pg::Session& session, const Selection& selection, const Scope& scope, Reading& reading);
void read_sequences(pg::Session& session, const Selection& selection, Reading& reading);

/// All other objects (queries named below), those of extensions left out; of a part what sits on its
/// relations or shows them.
void read_objects(pg::Session& session, const Selection& selection, const Scope& scope, Reading& reading);

/// What one may find on any object: comments, security labels, privileges, options for a foreign data wrapper (attributes
/// "option NAME", as SQL; those that may be secret stand as schema::k_hidden).
void read_remarks(pg::Session& session, Reading& reading);
void read_privileges(pg::Session& session, Reading& reading);
void read_options(pg::Session& session, Reading& reading);

/// What the objects read need of each other; `reading` is asked before it hands them over.
std::vector<schema::Dependency> read_dependencies(pg::Session& session, Reading& reading);

}  // namespace plumb::inspect
