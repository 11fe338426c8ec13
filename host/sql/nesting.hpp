#pragma once
// How deep a statement's tree can get, told from its tokens before the tree is built.
#include <string>

namespace plumb::sql {

/// Throws Complaint when `statement` is longer than longest_statement or could nest deeper than the stack
/// holds.
void refuse_deep_nesting(const std::string& statement);

}  // namespace plumb::sql
