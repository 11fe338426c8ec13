#pragma once
// The server's functions that a read may call.
#include <string_view>

namespace plumb::sql {

/// True for a function of pg_catalog that only computes or reads: writes nothing, signals nobody, waits for
/// nothing and reaches no file or network.
bool is_harmless_function(std::string_view name);

}  // namespace plumb::sql
