#include "plan/renames.hpp"

#include <algorithm>

#include "schema/fields.hpp"

namespace plumb::plan {
namespace {

using schema::Kind;
using schema::Model;
using schema::ObjectId;

bool is_same_part(const ObjectId& dropped, const ObjectId& added, const Model& from, const Model& to) {
  if (dropped.kind != added.kind || dropped.schema != added.schema || dropped.parent != added.parent)
    return false;
  if (dropped.kind == Kind::index) {
    const auto *before = find_index(from, dropped), *after = find_index(to, added);
    return before && after && schema::equal(*before, *after);
  }
  const auto *before = find_constraint(from, dropped), *after = find_constraint(to, added);
  return before && after && schema::equal(*before, *after);
}

/// True for an index of a partition that goes with that of its parent.
bool goes_along(const schema::Index& index, const Worklist& work) {
  return index.more.has("parent") && std::ranges::any_of(work.dropped, [&](const ObjectId& id) {
           return id.kind == Kind::index && schema::Name{id.schema, id.name}.sql() == index.more["parent"];
         });
}

// A new name that something else still has, on the table or of an index in the schema, would need a third
// name on the way: drop and add instead.
bool is_free(const ObjectId& added, const Model& from, const Worklist& work) {
  const auto is_it = [&](const auto& part) { return part.name == added.name; };
  const auto stays = [&](const schema::Index& index) { return is_it(index) && !goes_along(index, work); };
  const bool is_of_schema = added.kind != Kind::check && added.kind != Kind::foreign_key;
  return std::ranges::none_of(from.tables, [&](const schema::Table& table) {
    const bool is_own = table.name == schema::Name{added.schema, added.parent};
    if (!is_own && (!is_of_schema || table.name.schema != added.schema)) return false;
    return table.name.name == added.name || std::ranges::any_of(table.constraints, is_it) ||
           std::ranges::any_of(table.indexes, stays);
  });
}

}  // namespace

void fold_renames(Worklist& work, const Model& from, const Model& to) {
  auto dropped = work.dropped;
  for (const auto& before : dropped) {
    if (work.added.contains(before)) continue;  // it keeps its name and changes its definition
    const auto after = std::find_if(work.added.begin(), work.added.end(), [&](const ObjectId& added) {
      return !dropped.contains(added) && is_same_part(before, added, from, to) && is_free(added, from, work);
    });
    if (after == work.added.end()) continue;
    work.renames.push_back({before, after->name});
    work.dropped.erase(before);
    work.added.erase(after);
  }
}

}  // namespace plumb::plan
