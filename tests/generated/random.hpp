#pragma once
// Numbers that follow from a seed alone, the same on every machine: the standard library's distributions are
// not.
#include <cstddef>
#include <cstdint>
#include <vector>

namespace plumb::test::generated {

/// A stream of numbers (SplitMix64).
class Random {
 public:
  explicit Random(std::uint64_t seed) : state_(seed) {}

  std::uint64_t next();
  /// A number from 0 to `count` - 1; 0 when there is none.
  std::size_t below(std::size_t count) { return count == 0 ? 0 : next() % count; }
  /// A number from `least` to `most`.
  int between(int least, int most) {
    return least + static_cast<int>(below(static_cast<std::size_t>(most - least + 1)));
  }
  bool chance(int percent) { return between(1, 100) <= percent; }
  template <class T>
  const T& pick(const std::vector<T>& some) {
    return some.at(below(some.size()));
  }

 private:
  std::uint64_t state_;
};

}  // namespace plumb::test::generated
