#pragma once
// Comments as SQL, and what they lock.
#include <string>
#include <string_view>

#include "plan/draft.hpp"

namespace plumb::plan {

/// The lock that a comment takes on what it is on: the server locks relations, also for a column.
const char* lock_of_comment(const schema::ObjectId& id, std::string_view attribute);

/// The statement that gives an object of `model` a comment, or takes it away; `attribute` says which:
/// "comment", "comment on column mail".
std::string comment_sql(const schema::Model& model, const schema::ObjectId& id, std::string_view attribute,
                        const std::string& comment);

}  // namespace plumb::plan
