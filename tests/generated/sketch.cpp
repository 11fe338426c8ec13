#include "generated/sketch.hpp"

#include <algorithm>
#include <set>

namespace plumb::test::generated {
namespace {

void add_columns(const Sketch& sketch, const Part& table, std::vector<const Part*>& out) {
  for (const int parent : table.used("inherits"))
    if (const auto* found = sketch.find(parent)) add_columns(sketch, *found, out);
  for (const auto* column : sketch.within(table.id, Kind::column))
    if (std::ranges::find(out, column) == out.end()) out.push_back(column);
}

/// The attributes of a composite type and the key of a partitioned table are made with it.
std::vector<int> made_with(const Sketch& sketch, const Part& part) {
  std::vector<int> out;
  if (part.kind == Kind::composite_type)
    for (const auto* column : sketch.within(part.id, Kind::column)) out.push_back(column->id);
  if (part.kind == Kind::table) out = part.used("key");
  return out;
}

void add_needs(const Sketch& sketch, const Part& part, int except, std::vector<int>& out) {
  for (const auto& [role, ids] : part.uses)
    for (const int id : ids)
      if (id != except && role != "like") out.push_back(id);
  if (const auto* like = sketch.find(part.one("like"))) add_needs(sketch, *like, like->one("home"), out);
}

}  // namespace

int Part::trait(std::string_view trait_name) const {
  const auto found = traits.find(trait_name);
  return found == traits.end() ? 0 : found->second;
}

const std::vector<int>& Part::used(std::string_view role) const {
  static const std::vector<int> none;
  const auto found = uses.find(role);
  return found == uses.end() ? none : found->second;
}

int Part::one(std::string_view role) const {
  const auto& ids = used(role);
  return ids.empty() ? 0 : ids.front();
}

const Part* Sketch::find(int id) const {
  const auto found = parts.find(id);
  return found == parts.end() ? nullptr : &found->second;
}

std::vector<const Part*> Sketch::within(int home, Kind kind) const {
  std::vector<const Part*> out;
  for (const auto& [id, part] : parts)
    if (part.kind == kind && part.one("home") == home) out.push_back(&part);
  return out;
}

std::vector<const Part*> Sketch::of(Kind kind) const {
  std::vector<const Part*> out;
  for (const auto& [id, part] : parts)
    if (part.kind == kind) out.push_back(&part);
  return out;
}

bool is_partitioned(const Sketch& sketch, const Part& table) {
  return table.kind == Kind::table && table.has("partition by") && sketch.find(table.one("key")) != nullptr;
}

bool is_partition(const Part& table) { return table.one("partition of") != 0; }

const Part& root_of(const Sketch& sketch, const Part& table) {
  const auto* parent = sketch.find(table.one("partition of"));
  return parent == nullptr ? table : root_of(sketch, *parent);
}

std::vector<const Part*> columns_of(const Sketch& sketch, const Part& relation) {
  std::vector<const Part*> out;
  add_columns(sketch, root_of(sketch, relation), out);
  return out;
}

std::vector<const Part*> values_of(const Sketch& sketch, const Part& type) {
  auto values = sketch.within(type.id, k_enum_value);
  std::ranges::stable_sort(values, {}, [](const Part* value) { return value->trait("position"); });
  return values;
}

std::vector<int> needs_of(const Sketch& sketch, const Part& part) {
  std::vector<int> out;
  add_needs(sketch, part, part.kind == Kind::table ? part.one("key") : 0, out);
  for (const int id : made_with(sketch, part))
    if (const auto* with = sketch.find(id)) add_needs(sketch, *with, part.id, out);
  return out;
}

bool reaches(const Sketch& sketch, int part, int other) {
  std::set<int> seen;
  std::vector<int> open{part};
  while (!open.empty()) {
    const int id = open.back();
    open.pop_back();
    if (id == other) return true;
    const auto* found = sketch.find(id);
    if (found == nullptr || !seen.insert(id).second) continue;
    for (const int need : needs_of(sketch, *found)) open.push_back(need);
  }
  return false;
}

}  // namespace plumb::test::generated
