// A sketch is made sound by taking away what cannot be, and by completing what can.
#include <algorithm>
#include <set>

#include "generated/catalogue.hpp"
#include "generated/rules.hpp"

namespace plumb::test::generated {
namespace {

bool contains(const std::vector<int>& ids, int id) { return std::ranges::find(ids, id) != ids.end(); }

/// Uses that are no longer possible go. True when any did.
bool drop_uses(Sketch& sketch, Part& part) {
  bool has_changed = false;
  auto roles = part.uses;
  for (auto& [role, ids] : roles) {
    auto& mine = part.uses[role];
    std::vector<int> kept;
    for (const int id : ids) {
      const auto* other = sketch.find(id);
      if (other != nullptr && id != part.id && may_use(sketch, part, role, *other)) kept.push_back(id);
    }
    has_changed |= kept != ids;
    mine = kept;
    if (mine.empty()) part.uses.erase(role);
  }
  return has_changed;
}

bool has_what_it_needs(const Part& part) {
  return std::ranges::all_of(entry_of(part.kind).roles,
                             [&](const Role& role) { return !role.is_required || part.one(role.name) != 0; });
}

/// A partitioned table cannot refer to a part of itself.
bool is_of_one_tree(const Sketch& sketch, const Part& one, const Part& other) {
  const auto &from = sketch.at(one.one("home")), &to = sketch.at(other.one("home"));
  return from.id != to.id && root_of(sketch, from).id == root_of(sketch, to).id;
}

/// PostgreSQL 15 fails to check a foreign key over lists of such a type ("cannot determine element type").
bool is_list_with_modifier(std::string_view type) {
  return type.ends_with("[]") && type.find('(') != std::string_view::npos;
}

bool fits_key(const Sketch& sketch, const Part& foreign_key) {
  const auto* key = sketch.find(foreign_key.one("references"));
  if (key == nullptr) return false;
  const auto &from = foreign_key.used("columns"), &to = key->used("columns");
  if (from.size() != to.size() || is_of_one_tree(sketch, foreign_key, *key)) return false;
  const bool is_logged =
      sketch.at(foreign_key.one("home")).has("unlogged") || !sketch.at(key->one("home")).has("unlogged");
  for (std::size_t i = 0; i < from.size(); ++i) {
    const auto type = type_of(sketch, sketch.at(from[i])).sql;
    if (type != type_of(sketch, sketch.at(to[i])).sql || is_list_with_modifier(type)) return false;
  }
  return is_logged;
}

/// The first of the kind on its table.
bool is_first(const Sketch& sketch, const Part& part) {
  return sketch.within(part.one("home"), part.kind).front()->id == part.id;
}

/// Which of two equal keys or indexes of its parent that of a partition belongs to, only the order tells in
/// which they were made.
bool is_one_of_its_kind(const Sketch& sketch, const Part& key) {
  const auto* home = sketch.find(key.one("home"));
  if (home == nullptr || home->kind != Kind::table || !is_partitioned(sketch, *home)) return true;
  const auto columns_of_key = [](const Part& part) {
    return std::set<int>(part.used("columns").begin(), part.used("columns").end());
  };
  return std::ranges::none_of(sketch.within(key.one("home"), key.kind), [&](const Part* other) {
    return other->id < key.id && columns_of_key(*other) == columns_of_key(key);
  });
}

/// There is one cast between two types.
bool is_first_cast(const Sketch& sketch, const Part& part) {
  return std::ranges::none_of(sketch.of(Kind::cast), [&](const Part* other) {
    return other->id < part.id && other->one("type") == part.one("type") &&
           other->trait("target") == part.trait("target");
  });
}

bool is_sound(const Sketch& sketch, const Part& part) {
  if (!has_what_it_needs(part)) return false;
  if (part.kind == Kind::foreign_key) return fits_key(sketch, part);
  if (part.kind == Kind::primary_key) return is_first(sketch, part);
  if (part.kind == Kind::unique) return is_one_of_its_kind(sketch, part);
  if (part.kind == Kind::statistics) return part.used("columns").size() >= 2;
  if (part.kind == Kind::cast) return is_first_cast(sketch, part);
  return true;
}

/// The columns by which a table and its partitions are partitioned.
std::vector<int> keys_below(const Sketch& sketch, const Part& table) {
  auto out = is_partitioned(sketch, table) ? table.used("key") : std::vector<int>{};
  for (const auto* other : sketch.of(Kind::table))
    if (contains(other->used("partition of"), table.id))
      for (const int id : keys_below(sketch, *other)) out.push_back(id);
  return out;
}

/// A key of a partitioned table holds all columns that it is partitioned by.
bool complete_key(Sketch& sketch, Part& part) {
  if (part.kind != Kind::primary_key && part.kind != Kind::unique) return false;
  auto& columns = part.uses["columns"];
  const auto before = columns.size();
  for (const int id : keys_below(sketch, sketch.at(part.one("home"))))
    if (!contains(columns, id)) columns.push_back(id);
  std::erase_if(part.uses["include"], [&](int id) { return contains(columns, id); });
  if (part.used("include").empty()) part.uses.erase("include");
  return columns.size() != before;
}

std::vector<Part*> siblings_of(Sketch& sketch, const Part& partition) {
  std::vector<Part*> out;
  for (auto& [id, other] : sketch.parts)
    if (id < partition.id && other.kind == Kind::table &&
        other.one("partition of") == partition.one("partition of"))
      out.push_back(&other);
  return out;
}

/// Two partitions cannot have the same bound: the later one takes the next that is free.
bool move_bound(Sketch& sketch, Part& part) {
  if (part.kind != Kind::table || !is_partition(part)) return false;
  std::set<int> taken;
  bool has_default = sketch.at(part.one("partition of")).trait("partition by") == 3;
  for (const auto* other : siblings_of(sketch, part)) {
    if (other->has("default bound"))
      has_default = true;
    else
      taken.insert(other->trait("slot"));
  }
  const auto before = part.traits;
  if (has_default) part.traits.erase("default bound");
  while (!part.has("default bound") && taken.contains(part.trait("slot")) && taken.size() < 8)
    part.traits["slot"] = part.trait("slot") % 8 + 1;
  return part.traits != before;
}

/// What of the names of a schema or a relation a name is in.
std::string space_of(const Sketch& sketch, const Part& part) {
  if (part.kind == Kind::schema) return "schema";
  auto home = part.one("home");
  const auto* found = sketch.find(home);
  if (is_relation_name(part.kind) && found != nullptr && found->kind != Kind::schema)
    home = found->one("home");
  const auto kind = is_relation_name(part.kind) ? Kind::table : part.kind;
  return std::to_string(static_cast<int>(kind)) + "/" + std::to_string(home);
}

void separate_names(Sketch& sketch) {
  std::set<std::string> taken;
  for (auto& [id, part] : sketch.parts)
    if (!taken.insert(space_of(sketch, part) + "/" + part.name).second)
      part.name = "other_" + std::to_string(id);
}

void separate_inherited_names(Sketch& sketch) {
  for (const auto* table : sketch.of(Kind::table)) {
    std::set<std::string> taken;
    for (const auto* column : columns_of(sketch, *table))
      if (!taken.insert(column->name).second)
        sketch.parts.at(column->id).name = "other_" + std::to_string(column->id);
  }
}

bool settle_once(Sketch& sketch) {
  bool has_changed = false;
  std::vector<int> ids;
  for (const auto& [id, part] : sketch.parts) ids.push_back(id);
  for (const int id : ids) {
    auto& part = sketch.parts.at(id);
    has_changed |= drop_uses(sketch, part);
    if (!is_sound(sketch, part)) {
      sketch.parts.erase(id);
      has_changed = true;
      continue;
    }
    has_changed |= complete_key(sketch, part);
    has_changed |= move_bound(sketch, part);
  }
  return has_changed;
}

}  // namespace

void settle(Sketch& sketch) {
  while (settle_once(sketch)) {
  }
  separate_names(sketch);
  separate_inherited_names(sketch);
}

}  // namespace plumb::test::generated
