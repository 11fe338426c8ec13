#pragma once
// A pair that breaks the law is made small: what can go without the breach going, goes.
#include <functional>

#include "generated/make.hpp"

namespace plumb::test::generated {

/// True when a pair still fails in the same way.
using Fails = std::function<bool(const Pair&)>;

/// The smallest pair found that still fails; `pair` fails.
Pair shrunk(Pair pair, const Fails& fails);

}  // namespace plumb::test::generated
