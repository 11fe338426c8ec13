#pragma once
// The refusal all stores share: a journal has moved under its writer.
#include <cstdint>
#include <string>

#include "base/error.hpp"

namespace plumb::journal {

/// The error of an append at `expected` to a journal that has `count` entries.
Error position_taken(const std::string& run, std::int64_t expected, std::size_t count);

}  // namespace plumb::journal
