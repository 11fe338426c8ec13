#include "plan/rounds.hpp"

#include <algorithm>
#include <map>

#include "plan/craft.hpp"
#include "plan/grouping.hpp"

namespace plumb::plan {
namespace {

using Rounds = std::vector<int>;

// What one moves may move others again; more than a few times means that they push each other on.
constexpr int k_passes = 4;

bool takes_away(const Step& step) { return step.phase < Phase::create_schema; }

bool makes_again(const Step& step) {
  return step.phase >= Phase::create_schema && step.phase < Phase::annotate;
}

/// The steps that take an object away within a transaction, each with those that make it again.
Edges remakings(const Steps& steps) {
  std::map<schema::ObjectId, std::vector<std::size_t>> makers;
  for (std::size_t i = 0; i < steps.size(); ++i)
    if (makes_again(steps[i])) makers[steps[i].object].push_back(i);
  Edges out;
  for (std::size_t i = 0; i < steps.size(); ++i)
    if (steps[i].sharing == Sharing::together && takes_away(steps[i]))
      for (const auto maker : makers[steps[i].object]) out.emplace_back(i, maker);
  return out;
}

class Turns {
 public:
  Turns(const Steps& steps, const Edges& edges, const std::vector<std::size_t>& order)
      : steps_(steps), order_(order), followers_(steps.size()), at_least_(steps.size(), 0) {
    for (const auto& [before, after] : edges) followers_[before].push_back(after);
  }

  Rounds run() {
    const auto remade = remakings(steps_);
    auto rounds = earliest();
    for (int pass = 0; pass < k_passes && close_gaps(remade, rounds);) ++pass;
    return rounds;
  }

 private:
  Rounds earliest() const {
    auto rounds = at_least_;
    for (const auto i : order_) {
      const bool is_odd = steps_[i].sharing != Sharing::together;
      if ((rounds[i] % 2 == 1) != is_odd) ++rounds[i];
      for (const auto follower : followers_[i]) rounds[follower] = std::max(rounds[follower], rounds[i]);
    }
    return rounds;
  }

  /// The last transaction of many steps that is not after a step.
  int last_before(const Rounds& rounds, std::size_t i) const {
    return steps_[i].sharing == Sharing::together ? rounds[i] : rounds[i] - 1;
  }

  /// True when a step waits now for the round in which its object is made again.
  bool close_gaps(const Edges& remade, Rounds& rounds) {
    bool any = false;
    for (const auto& [taking, making] : remade) {
      const auto last = last_before(rounds, making);
      if (rounds[taking] == last) continue;
      const auto before = std::exchange(at_least_[taking], last);
      auto later = earliest();
      const bool is_closed = later[making] == rounds[making];
      if (is_closed)
        rounds = std::move(later);
      else
        at_least_[taking] = before;
      any |= is_closed;
    }
    return any;
  }

  const Steps& steps_;
  const std::vector<std::size_t>& order_;
  std::vector<std::vector<std::size_t>> followers_;
  Rounds at_least_;
};

Hazard gap(const Step& step) {
  const bool guards = step.object.kind == schema::Kind::policy;
  return hazard(guards ? HazardKind::changes_permissions : HazardKind::changes_behaviour,
                "others work without it until a later transaction makes it again");
}

}  // namespace

std::vector<int> rounds_of(const Steps& steps, const Edges& edges, const std::vector<std::size_t>& order) {
  return Turns(steps, edges, order).run();
}

void note_gaps(Steps& steps) {
  for (auto begin = steps.begin(); begin != steps.end();) {
    const auto end = end_of_group(begin, steps.end());
    for (auto step = begin; step != end; ++step) {
      const auto makes_it_again = [&](const Step& later) {
        return makes_again(later) && later.object == step->object;
      };
      if (takes_away(*step) && step->object.kind != schema::Kind::index &&
          std::any_of(end, steps.end(), makes_it_again))
        step->statement.hazards.push_back(gap(*step));
    }
    begin = end;
  }
}

}  // namespace plumb::plan
