#pragma once
// What a table says of one of its indexes: that its rows are clustered by it, that they are identified by it.
#include <string>
#include <vector>

#include "diff/change.hpp"
#include "plan/draft.hpp"
#include "plan/worklist.hpp"

namespace plumb::plan {

/// Marks the indexes that `changes` speak of, and those that are made again.
void mark_indexes(Draft& draft, const diff::Changes& changes, const Worklist& work);

/// The statements that mark an index of `from` which was made again: for inverses.
std::vector<std::string> marking_statements(const schema::Name& table, const schema::ObjectId& index,
                                            const schema::Properties& more);

/// The statement that says how the rows of a table are identified other than by a key; empty for one that
/// says nothing.
std::string identity_statement(const schema::Table& table);

}  // namespace plumb::plan
