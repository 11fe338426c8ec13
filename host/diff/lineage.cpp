#include "diff/lineage.hpp"

#include <algorithm>

#include "schema/identifier.hpp"
#include "schema/mentions.hpp"

namespace plumb::diff {
namespace {

using schema::Model;
using schema::Name;
using schema::Table;

/// Places of a parent in the list of its heir count from the front: what follows a change is listed anew.
std::size_t kept_parents(const Table& from, const Table& to) {
  if (from.more["bound"] != to.more["bound"]) return 0;
  const auto ends = std::ranges::mismatch(from.parents, to.parents);
  return static_cast<std::size_t>(ends.in1 - from.parents.begin());
}

Lineage::Pair pair_of(const Model& from, const Model& to, const Name& name) {
  const Lineage::Pair pair{from.find_table(name), to.find_table(name)};
  const bool stays = pair.from && pair.to && !is_made_anew(*pair.from, *pair.to);
  return stays ? pair : Lineage::Pair{};
}

std::vector<Name> not_kept(const std::vector<Name>& parents, std::size_t kept,
                           const std::set<Name>& made_anew) {
  std::vector<Name> out;
  for (std::size_t i = 0; i < parents.size(); ++i)
    if (i >= kept || made_anew.contains(parents[i])) out.push_back(parents[i]);
  return out;
}

/// The server changes no type of a column that its table is partitioned by (ALTER TABLE, Notes).
bool has_retyped_key(const Table& from, const Table& to) {
  if (!from.more.has("partition key")) return false;
  return std::ranges::any_of(from.columns, [&](const schema::Column& before) {
    const auto* after = schema::find_column(to, before.name);
    return after && (before.type != after->type || before.collation != after->collation) &&
           schema::mentions(from.more["partition key"], schema::quoted(before.name));
  });
}

}  // namespace

bool is_made_anew(const Table& from, const Table& to) {
  return from.more["partition key"] != to.more["partition key"] || from.more["server"] != to.more["server"] ||
         has_retyped_key(from, to);
}

Lineage::Lineage(const Model& from, const Model& to) {
  for (const auto& table : from.tables)
    if (const auto* after = to.find_table(table.name); after && is_made_anew(table, *after))
      made_anew_.insert(table.name);
  for (const auto& table : from.tables)
    if (!table.parents.empty())
      if (const auto pair = pair_of(from, to, table.name); pair.to) add_bonds(pair, from, to);
}

void Lineage::add_bonds(const Pair& heir, const Model& from, const Model& to) {
  const auto count = kept_parents(*heir.from, *heir.to);
  for (std::size_t i = 0; i < count; ++i) {
    const auto parent = pair_of(from, to, heir.to->parents[i]);
    if (!parent.to) continue;
    parents_[heir.to->name].push_back(parent);
    heirs_[parent.to->name].push_back(heir);
  }
}

const Lineage::Pairs& Lineage::found_in(const Bonds& bonds, const Name& table) {
  static const Pairs none;
  const auto found = bonds.find(table);
  return found == bonds.end() ? none : found->second;
}

Lineage::Pairs Lineage::all_along(const Bonds& bonds, const Name& table) {
  Pairs out = found_in(bonds, table);
  for (std::size_t i = 0; i < out.size(); ++i)
    for (const auto& next : found_in(bonds, out[i].to->name)) {
      const auto is_it = [&](const Pair& known) { return known.to == next.to; };
      if (std::ranges::none_of(out, is_it)) out.push_back(next);
    }
  return out;
}

std::vector<Name> Lineage::ended(const Table& from, const Table& to) const {
  return not_kept(from.parents, kept_parents(from, to), made_anew_);
}

std::vector<Name> Lineage::begun(const Table& from, const Table& to) const {
  return not_kept(to.parents, kept_parents(from, to), made_anew_);
}

bool Lineage::has_parent_column(const Name& table, const std::string& column) const {
  return std::ranges::any_of(parents(table), [&](const Pair& parent) {
    return schema::find_column(*parent.from, column) || schema::find_column(*parent.to, column);
  });
}

const Lineage::Pair* Lineage::parent_of_column(const Name& table, const std::string& column) const {
  for (const auto& parent : parents(table))
    if (schema::find_column(*parent.from, column) && schema::find_column(*parent.to, column)) return &parent;
  return nullptr;
}

}  // namespace plumb::diff
