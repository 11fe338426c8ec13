#include <algorithm>
#include <set>

#include "base/text.hpp"
#include "prisma/adopt.hpp"
#include "prisma/constraint_names.hpp"
#include "prisma/extensions.hpp"
#include "schema/identifier.hpp"

namespace plumb::prisma {
namespace {

using schema::Constraint;
using schema::Index;
using schema::IndexKey;
using schema::Kind;

std::vector<std::string> columns_of(const Index& index) {
  std::vector<std::string> columns;
  for (const auto& key : index.keys) columns.push_back(key.column);
  return columns;
}

/// True when `own`, made up by Prisma, and `live` are one name cut in two ways: the server cuts names that
/// are too long at their end, and those it makes up itself in both parts.
bool is_cut_of(const std::string& live, const std::string& own, const schema::Table& table,
               std::vector<std::string> columns, std::string_view suffix) {
  if (suffix == "pkey") columns.clear();
  if (own != made_up_name(table.name.name, {columns.begin(), columns.end()}, suffix)) return false;
  const auto names = join(columns, "_");
  const auto whole = table.name.name + "_" + names + "_" + std::string(suffix);
  return live == schema::truncated(whole) || live == server_name(table.name.name, names, suffix);
}

std::string_view suffix_of(const Constraint& constraint) {
  return constraint.kind == Kind::primary_key ? "pkey" : "fkey";
}

bool is_same_key(const IndexKey& a, const IndexKey& b) {
  return a.column == b.column && a.expression.empty() && b.expression.empty() &&
         a.descending == b.descending && without_schema(a.operator_class) == without_schema(b.operator_class);
}

/// Equal in what Prisma compares.
bool is_same(const Index& a, const Index& b) {
  return a.unique == b.unique && a.method == b.method && a.predicate.empty() == b.predicate.empty() &&
         std::equal(a.keys.begin(), a.keys.end(), b.keys.begin(), b.keys.end(), is_same_key);
}

bool is_same(const Constraint& a, const Constraint& b) {
  return a.kind == b.kind && a.columns == b.columns && a.references == b.references &&
         a.referenced_columns == b.referenced_columns;
}

/// What Prisma does not say of an index stays as it is.
void adopt_settings(Index& index, const Index& live) {
  for (std::size_t i = 0; i < index.keys.size(); ++i) {
    index.keys[i].operator_class = live.keys[i].operator_class;
    index.keys[i].collation = live.keys[i].collation;
    index.keys[i].nulls_first = live.keys[i].nulls_first;
  }
  index.include = live.include;
  index.nulls_not_distinct = live.nulls_not_distinct;
  index.options = live.options;
}

void adopt_settings(Constraint& constraint, const Constraint& live) {
  constraint.include = live.include;
  constraint.match = live.match;
  constraint.deferrable = live.deferrable;
  constraint.initially_deferred = live.initially_deferred;
  constraint.validated = live.validated;
  constraint.nulls_not_distinct = live.nulls_not_distinct;
}

const Index* find_index(const schema::Table& table, std::string_view name) {
  const auto found = std::find_if(table.indexes.begin(), table.indexes.end(),
                                  [&](const auto& index) { return index.name == name; });
  return found == table.indexes.end() ? nullptr : &*found;
}

const Constraint* find_constraint(const schema::Table& table, std::string_view name) {
  const auto found = std::find_if(table.constraints.begin(), table.constraints.end(),
                                  [&](const auto& constraint) { return constraint.name == name; });
  return found == table.constraints.end() ? nullptr : &*found;
}

/// The live constraint that `constraint` is: the one of its name, of the same name cut another way, or one
/// that is the same under a name nobody wants, which Prisma renames.
const Constraint* original_of(const Constraint& constraint, const schema::Table& table,
                              const schema::Table& live) {
  if (const auto* known = find_constraint(live, constraint.name)) return known;
  const Constraint* renamed = nullptr;
  for (const auto& other : live.constraints) {
    if (!is_same(constraint, other) || find_constraint(table, other.name)) continue;
    if (is_cut_of(other.name, constraint.name, table, constraint.columns, suffix_of(constraint)))
      return &other;
    if (!renamed) renamed = &other;
  }
  return renamed;
}

void adopt_constraint(Constraint& constraint, const schema::Table& table, const schema::Table& live) {
  const auto* known = original_of(constraint, table, live);
  if (!known || !is_same(constraint, *known)) return;
  if (is_cut_of(known->name, constraint.name, table, constraint.columns, suffix_of(constraint)))
    constraint.name = known->name;
  adopt_settings(constraint, *known);
}

std::string_view suffix_of(const Index& index) { return index.unique ? "key" : "idx"; }

/// The same for indexes. The conditions of two partial ones have to be one text to be a rename.
const Index* original_of(const Index& index, const schema::Table& table, const schema::Table& live) {
  if (const auto* known = find_index(live, index.name)) return known;
  const Index* renamed = nullptr;
  for (const auto& other : live.indexes) {
    if (!is_same(index, other) || find_index(table, other.name)) continue;
    if (is_cut_of(other.name, index.name, table, columns_of(index), suffix_of(index))) return &other;
    if (!renamed && index.predicate == other.predicate) renamed = &other;
  }
  return renamed;
}

void adopt_index(Adoption& adoption, Index& index, const schema::Table& table, const schema::Table& live) {
  const auto* known = original_of(index, table, live);
  if (!known || !is_same(index, *known)) return;
  if (is_cut_of(known->name, index.name, table, columns_of(index), suffix_of(index)))
    index.name = known->name;
  adopt_settings(index, *known);
  if (index.predicate != known->predicate) adoption.out.unsettled.push_back(schema::id_of(table, index));
}

/// The live unique constraint that does what the unique index would do: the one of its name, or of its
/// columns.
const Constraint* constraint_instead_of(const Index& index, const schema::Table& live) {
  const bool is_simple =
      index.unique && index.method == "btree" && index.predicate.empty() &&
      std::none_of(index.keys.begin(), index.keys.end(), [](const auto& key) { return key.descending; });
  if (!is_simple || find_index(live, index.name)) return nullptr;
  const Constraint* found = nullptr;
  for (const auto& constraint : live.constraints) {
    if (constraint.kind != Kind::unique || constraint.columns != columns_of(index)) continue;
    if (constraint.name == index.name) return &constraint;
    if (!found) found = &constraint;
  }
  return found;
}

void take_unique_constraints(schema::Table& table, const schema::Table& live) {
  std::set<std::string_view> taken;
  std::erase_if(table.indexes, [&](const Index& index) {
    const auto* known = constraint_instead_of(index, live);
    if (!known || !taken.insert(known->name).second) return false;
    auto constraint = *known;
    if (!is_cut_of(known->name, index.name, table, known->columns, "key")) constraint.name = index.name;
    table.constraints.push_back(std::move(constraint));
    return true;
  });
}

/// Prisma tells indexes apart by what they are, not by their names: a second one of the same columns is none
/// of its concern.
void keep_duplicates(Adoption& adoption, schema::Table& table, const schema::Table& live) {
  std::vector<Index> duplicates;
  for (const auto& other : live.indexes) {
    if (!other.predicate.empty() || find_index(table, other.name)) continue;
    const auto original = std::find_if(table.indexes.begin(), table.indexes.end(), [&](const Index& index) {
      return is_same(index, other) && find_index(live, index.name);
    });
    if (original == table.indexes.end()) continue;
    duplicates.push_back(other);
    adoption.out.notes.push_back("index " + other.name + " of table " + table.name.sql() +
                                 " is the same as " + original->name +
                                 ", which Prisma does not see; it stays");
  }
  std::move(duplicates.begin(), duplicates.end(), std::back_inserter(table.indexes));
}

}  // namespace

void adopt_keys(Adoption& adoption, schema::Table& table, const schema::Table& live) {
  for (auto& constraint : table.constraints) adopt_constraint(constraint, table, live);
  take_unique_constraints(table, live);
  for (auto& index : table.indexes) adopt_index(adoption, index, table, live);
  keep_duplicates(adoption, table, live);
}

}  // namespace plumb::prisma
