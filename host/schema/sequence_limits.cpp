#include "schema/sequence_limits.hpp"

#include <algorithm>

namespace plumb::schema {

std::int64_t largest_of(std::string_view type) {
  if (type == "smallint") return INT16_MAX;
  return type == "integer" ? INT32_MAX : INT64_MAX;
}

std::pair<std::int64_t, std::int64_t> default_limits(const Sequence& sequence) {
  const auto most = largest_of(sequence.type);
  if (sequence.increment < 0) return {-most - 1, -1};
  return {1, most};
}

void set_type(Sequence& sequence, std::string_view type) {
  const auto before = largest_of(sequence.type), most = largest_of(type);
  const auto moved = [&](std::int64_t limit) {
    if (limit == before) return most;
    return limit == -before - 1 ? -most - 1 : std::clamp(limit, -most - 1, most);
  };
  sequence.type = type;
  sequence.minimum = moved(sequence.minimum);
  sequence.maximum = moved(sequence.maximum);
  sequence.start = std::clamp(sequence.start, sequence.minimum, sequence.maximum);
}

}  // namespace plumb::schema
