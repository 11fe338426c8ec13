#pragma once
// What the server says about a statement that failed, as an Error.
#include <string_view>

#include "base/error.hpp"

struct pg_result;

namespace plumb::pg {

/// The Error for a failed result of `sql`, with every field the server gave.
Error server_error(const pg_result* result, std::string_view sql);

}  // namespace plumb::pg
