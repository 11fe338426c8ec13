#pragma once
// What is said of an object: comments and security labels as SQL, and what they lock.
#include <string>
#include <string_view>

#include "plan/draft.hpp"

namespace plumb::plan {

/// The lock that a remark takes on what it is on: the server locks relations, also for a column.
const char* lock_of_remark(const schema::ObjectId& id, std::string_view attribute);

/// What changes a remark in the plan document: "AlterComment", "AlterSecurityLabel".
const char* change_of_remark(std::string_view attribute);

/// The statement that gives an object of `model` a remark, or takes it away; `attribute` says which:
/// "comment", "comment on column mail", "label by anon on column mail".
std::string remark_sql(const schema::Model& model, const schema::ObjectId& id, std::string_view attribute,
                       const std::string& text);

/// Of the attribute "label by anon on column mail" what it is on: " on column mail"; of a comment as well.
std::string_view part_of_remark(std::string_view attribute);

}  // namespace plumb::plan
