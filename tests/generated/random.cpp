#include "generated/random.hpp"

namespace plumb::test::generated {

std::uint64_t Random::next() {
  state_ += 0x9E3779B97F4A7C15u;
  auto mixed = state_;
  mixed = (mixed ^ (mixed >> 30)) * 0xBF58476D1CE4E5B9u;
  mixed = (mixed ^ (mixed >> 27)) * 0x94D049BB133111EBu;
  return mixed ^ (mixed >> 31);
}

}  // namespace plumb::test::generated
