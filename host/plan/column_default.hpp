#pragma once
// What can be told of a default from its text.
#include <string>

namespace plumb::plan {

/// True when the server computes the default once for all rows of a new column: constants and the time of the
/// transaction. Anything else counts as computed row by row.
bool is_computed_once(const std::string& default_sql);

}  // namespace plumb::plan
