#pragma once
// Parts of a statement as they are written, found by its tokens.
#include <string>
#include <vector>

namespace plumb::sql {

/// What stands in the parentheses that follow the first `keyword` at or after byte `offset`; empty when there
/// are none. Throws Complaint.
std::string in_parentheses(const std::string& text, int offset, std::string_view keyword);

/// The items of the first list in parentheses. Throws Complaint.
std::vector<std::string> listed_in_parentheses(const std::string& text);

/// What follows the first WHERE outside of parentheses; empty when there is none. Throws Complaint.
std::string after_where(const std::string& text);

}  // namespace plumb::sql
