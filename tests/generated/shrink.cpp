#include "generated/shrink.hpp"

#include <set>

#include "generated/rules.hpp"

namespace plumb::test::generated {
namespace {

std::vector<int> ids_of(const Pair& pair) {
  std::set<int> ids;
  for (const auto* sketch : {&pair.old_one, &pair.new_one})
    for (const auto& [id, part] : sketch->parts) ids.insert(id);
  return {ids.begin(), ids.end()};
}

/// Back to what it was before it was mutated.
void equalise(Pair& pair, int id) {
  if (const auto* part = pair.old_one.find(id))
    pair.new_one.parts[id] = *part;
  else
    pair.new_one.parts.erase(id);
}

void remove(Pair& pair, int id) {
  pair.old_one.parts.erase(id);
  pair.new_one.parts.erase(id);
}

void plain_name(Pair& pair, int id) {
  for (auto* sketch : {&pair.old_one, &pair.new_one})
    if (const auto found = sketch->parts.find(id); found != sketch->parts.end())
      found->second.name = "n" + std::to_string(id);
}

class Shrinker {
 public:
  Shrinker(Pair pair, const Fails& fails) : best_(std::move(pair)), fails_(fails) {}

  Pair run() {
    for (bool has_changed = true; has_changed;) {
      has_changed = in_chunks(remove);
      has_changed |= in_chunks(equalise);
      has_changed |= each_attribute();
    }
    in_chunks(plain_name);
    return best_;
  }

 private:
  bool attempt(Pair pair) {
    settle(pair.old_one);
    settle(pair.new_one);
    if (pair.old_one == best_.old_one && pair.new_one == best_.new_one) return false;
    if (!fails_(pair)) return false;
    best_ = std::move(pair);
    return true;
  }

  /// Many parts at once first, then fewer.
  bool in_chunks(void (*act)(Pair&, int)) {
    bool has_changed = false;
    for (std::size_t size = std::max<std::size_t>(ids_of(best_).size() / 2, 1);; size /= 2) {
      for (std::size_t start = 0; start < ids_of(best_).size();) {
        auto pair = best_;
        const auto ids = ids_of(best_);
        for (std::size_t i = start; i < std::min(start + size, ids.size()); ++i) act(pair, ids[i]);
        const bool is_smaller = attempt(std::move(pair));
        has_changed |= is_smaller;
        if (!is_smaller || act == equalise || act == plain_name) start += size;
      }
      if (size == 1) return has_changed;
    }
  }

  template <class Map>
  static std::set<std::string> keys_of(const Pair& pair, int id, Map Part::*map) {
    std::set<std::string> out;
    for (const auto* sketch : {&pair.old_one, &pair.new_one})
      if (const auto* part = sketch->find(id))
        for (const auto& [key, value] : part->*map) out.insert(key);
    return out;
  }

  template <class Map>
  bool each_of(int id, Map Part::*map) {
    bool has_changed = false;
    for (const auto& key : keys_of(best_, id, map)) {
      auto pair = best_;
      for (auto* sketch : {&pair.old_one, &pair.new_one})
        if (const auto found = sketch->parts.find(id); found != sketch->parts.end())
          (found->second.*map).erase(key);
      has_changed |= attempt(std::move(pair));
    }
    return has_changed;
  }

  bool each_attribute() {
    bool has_changed = false;
    for (const int id : ids_of(best_)) {
      has_changed |= each_of(id, &Part::traits);
      has_changed |= each_of(id, &Part::uses);
    }
    return has_changed;
  }

  Pair best_;
  const Fails& fails_;
};

}  // namespace

Pair shrunk(Pair pair, const Fails& fails) { return Shrinker(std::move(pair), fails).run(); }

}  // namespace plumb::test::generated
