#pragma once
// Which steps share a transaction. Steps that do and steps that do not take turns: the rounds of even number
// are transactions of many steps, the others are of steps that stand alone.
#include <utility>
#include <vector>

#include "plan/step.hpp"

namespace plumb::plan {

/// Pairs of places in Steps: the first comes before the second.
using Edges = std::vector<std::pair<std::size_t, std::size_t>>;

/// The round of each step. Each belongs to the earliest that those before it allow, so that there are as few
/// transactions as there can be; but what is taken away only to be made again goes in the transaction that
/// makes it again, where those in between do not need it gone. `order` is one that keeps to `edges`.
std::vector<int> rounds_of(const Steps& steps, const Edges& edges, const std::vector<std::size_t>& order);

/// Says of each step, in its order, that others see for a while what it takes away and a later transaction
/// makes again.
void note_gaps(Steps& steps);

}  // namespace plumb::plan
