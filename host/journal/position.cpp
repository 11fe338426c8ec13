#include "journal/position.hpp"

namespace plumb::journal {

Error position_taken(const std::string& run, std::int64_t expected, std::size_t count) {
  return Error::failed("the journal of run " + run + " was advanced by another process")
      .because("it has " + std::to_string(count) + " entries, this process knows " + std::to_string(expected))
      .next("plumb show " + run);
}

}  // namespace plumb::journal
