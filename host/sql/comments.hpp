#pragma once
// Comments of a script, as the server's own scanner finds them: never within quotes.
#include <string>
#include <string_view>
#include <vector>

namespace plumb::sql {

/// The texts of the comments that run to the end of their line, without `--` and the blanks around. Of a
/// script that cannot be scanned: none.
std::vector<std::string> line_comments(std::string_view script);

}  // namespace plumb::sql
