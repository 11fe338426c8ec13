#pragma once
// How long work tells that it goes on.
#include <cstdint>
#include <functional>
#include <string>

namespace plumb {

/// What is being done and how far; `total` 0 = not known. `unit` is "bytes", "rows" or "statements".
struct Progress {
  std::string what;
  std::int64_t done = 0;
  std::int64_t total = 0;
  std::string unit;
};

/// Called as often as the worker likes; the receiver decides what to show.
using OnProgress = std::function<void(const Progress&)>;

}  // namespace plumb
