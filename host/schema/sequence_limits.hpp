#pragma once
// How far the sequences of a type count.
#include <cstdint>
#include <string_view>
#include <utility>

#include "schema/model.hpp"

namespace plumb::schema {

/// The largest number of a sequence's type ("smallint", "integer", "bigint").
std::int64_t largest_of(std::string_view type);

/// The limits the server gives a sequence of this type and direction when none are stated.
std::pair<std::int64_t, std::int64_t> default_limits(const Sequence& sequence);

/// Gives `sequence` another type, as ALTER SEQUENCE … AS does: limits that stood at those of its own type are
/// those of the new one. Others stay as far as the new type holds them.
void set_type(Sequence& sequence, std::string_view type);

}  // namespace plumb::schema
