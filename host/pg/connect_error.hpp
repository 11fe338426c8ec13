#pragma once
// What a person is told when a connection cannot be made.
#include <string>

#include "base/error.hpp"
#include "pg/connection.hpp"

namespace plumb::pg {

/// A path that cannot exist: keeps libpq from reading ~/.pgpass without the warning that /dev/null brings.
inline constexpr const char* k_no_passfile = "/dev/null/none";

/// The Error for libpq's message (verbose, so that it holds the SQLSTATE), without secrets.
Error connect_error(const ConnectInfo& info, const std::string& libpq_message);

/// The Error when nobody answered within `seconds`.
Error no_answer(const ConnectInfo& info, int seconds);

}  // namespace plumb::pg
