#pragma once
// What the server changes of a constraint or index while it stays the one it is.
#include "plan/settings.hpp"
#include "plan/worklist.hpp"

namespace plumb::plan {

/// True for a change of a constraint or index that is made in place.
bool is_made_in_place(const diff::Change& change);

/// Changes a constraint or index in place, but for its comment and the marks of its table.
void set_part(Draft& draft, const schema::ObjectId& id);

/// The statements that set what CREATE INDEX cannot.
std::vector<std::string> statements_after_creating(const schema::Name& table, const schema::Index& index);

}  // namespace plumb::plan
