#include "plan/circles.hpp"

#include <algorithm>
#include <vector>

#include "plan/keys.hpp"

namespace plumb::plan {
namespace {

using schema::Kind;
using schema::ObjectId;

using Edges = std::map<ObjectId, std::vector<ObjectId>>;

std::set<ObjectId> reached_from(const ObjectId& start, const Edges& edges) {
  std::set<ObjectId> seen;
  std::vector<ObjectId> open = {start};
  while (!open.empty()) {
    const auto found = edges.find(open.back());
    open.pop_back();
    if (found == edges.end()) continue;
    for (const auto& next : found->second)
      if (seen.insert(next).second) open.push_back(next);
  }
  return seen;
}

bool can_be_outlined(Kind kind) { return kind == Kind::view || kind == Kind::range_type; }

void replace_key(std::vector<std::string>& keys, const std::string& from, const std::string& to) {
  std::replace(keys.begin(), keys.end(), from, to);
}

void erase_keys_of(const std::set<ObjectId>& objects, std::vector<std::string>& keys) {
  for (const auto& id : objects)
    for (const auto& key : keys::of(id)) std::erase(keys, key);
}

}  // namespace

Circles circles_of(const schema::Model& model) {
  Edges needs, needed;
  std::set<ObjectId> views;
  for (const auto& [object, other] : model.dependencies) {
    needs[object].push_back(other);
    needed[other].push_back(object);
    if (can_be_outlined(object.kind) && schema::takes_arguments(other.kind)) views.insert(object);
  }
  Circles out;
  for (const auto& view : views) {
    const auto below = reached_from(view, needs);
    if (!below.contains(view)) continue;
    auto& others = out[view];
    for (const auto& id : reached_from(view, needed))
      if (below.contains(id) && id != view) others.insert(id);
  }
  return out;
}

void part_circle(const Circles& circles, Step& step) {
  for (const auto& [view, others] : circles) {
    if (others.contains(step.object)) replace_key(step.needs, keys::of(view).front(), keys::outline(view));
    if (view != step.object || !step.is_outline) continue;
    erase_keys_of(others, step.needs);
    erase_keys_of(others, step.uses);
  }
}

}  // namespace plumb::plan
