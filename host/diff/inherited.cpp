#include "diff/inherited.hpp"

#include <algorithm>

#include "schema/fields.hpp"
#include "schema/identifier.hpp"

namespace plumb::diff {
namespace {

using schema::Column;
using schema::Constraint;
using schema::Index;
using schema::Kind;
using schema::Table;

template <class Part>
bool is_also_local(const Part& part) {
  return part.more["inherited"] == "and local";
}

/// True when both are the same but for their place below a parent.
template <class Part>
bool is_same(Part a, Part b) {
  for (auto* part : {&a, &b}) {
    for (const auto* attribute : {"inherited", "parent"}) part->more.set(attribute, "");
    part->more.erase_remarks();
  }
  return schema::equal(a, b);
}

template <class Part>
bool has_part_named(const Table& table, const std::vector<Part>& parts, const std::string& sql) {
  return std::ranges::any_of(
      parts, [&](const Part& part) { return schema::quoted(table.name.schema, part.name) == sql; });
}

/// True when the table has the index that another is attached to: its own or that of a key.
bool has_index(const Table& table, const std::string& sql) {
  return has_part_named(table, table.indexes, sql) || has_part_named(table, table.constraints, sql);
}

template <class Part>
const Part* find_named(const std::vector<Part>& parts, const std::string& name) {
  const auto found = std::ranges::find(parts, name, &Part::name);
  return found == parts.end() ? nullptr : &*found;
}

/// True when `part` may go on under another name among `others`, of those that `own` does not know.
template <class Part>
bool has_twin(const Part& part, const std::vector<Part>& others, const std::vector<Part>& own) {
  return std::ranges::any_of(others, [&](const Part& other) {
    return other.more.has("parent") && !find_named(own, other.name) && is_same(part, other);
  });
}

/// True when a column has what its parent's does not give it.
bool has_settings(const Column& column) {
  return std::ranges::any_of(column.more.list(), [](const schema::Property& property) {
    return property.name != "inherited" && property.name != "virtual" &&
           !property.name.starts_with("identity");
  });
}

}  // namespace

bool Inherited::is_dropped(const Table& before, const Column& column) const {
  return !lineage_.has_parent_column(before.name, column.name) || is_also_local(column);
}

bool Inherited::is_added(const Table& after, const Column& column) const {
  if (!lineage_.has_parent_column(after.name, column.name) || is_also_local(column)) return true;
  if (has_settings(column)) return true;
  for (const auto& parent : lineage_.parents(after.name))
    if (const auto* given = schema::find_column(*parent.to, column.name))
      return given->default_sql != column.default_sql || given->not_null != column.not_null;
  return false;
}

bool Inherited::counts(const Table& after, const Column& column, std::string_view field) const {
  if (field == "inherited") return false;
  const bool is_from_parent = lineage_.parent_of_column(after.name, column.name) != nullptr;
  if (field == "type" || field == "collation" || field == "generated" || field == "virtual")
    return !is_from_parent;
  if (field == "default") return !lineage_.is_led(after.name, column.name, &Column::default_sql);
  if (field == "not_null") return !lineage_.is_led(after.name, column.name, &Column::not_null);
  if (field.starts_with("identity")) return !(carries_identity_ && is_from_parent && after.more.has("bound"));
  return true;
}

bool Inherited::comes_from_parent(const Table& table, const Constraint& constraint,
                                  const Table* Lineage::Pair::*side) const {
  if (!constraint.more.has("inherited")) return false;
  return std::ranges::any_of(lineage_.parents(table.name), [&](const Lineage::Pair& parent) {
    return constraint.kind == Kind::foreign_key || find_named((parent.*side)->constraints, constraint.name);
  });
}

Sides<Constraint> Inherited::of_check(const Table& after, Sides<Constraint> sides) const {
  const auto [old, wanted] = sides;
  const bool had = old && comes_from_parent(after, *old, &Lineage::Pair::from);
  // A key to another table comes with the bond, even where that is new.
  const bool has = wanted && (comes_from_parent(after, *wanted, &Lineage::Pair::to) ||
                              (wanted->kind == Kind::foreign_key && wanted->more.has("inherited")));
  if (had == has && old && wanted) return sides;
  if (had && !is_also_local(*old)) return {nullptr, wanted};
  if (has && old) return is_same(*old, *wanted) ? sides : Sides<Constraint>{old, nullptr};
  if (has && !is_also_local(*wanted)) return {};
  return sides;
}

template <class Part>
bool goes_with(const Table& parent, const Part& part) {
  return part.more.has("parent") && !has_index(parent, part.more["parent"]);
}

template <class Part>
Sides<Part> Inherited::of_attached(const Table& before, const Table& after,
                                   const std::vector<Part> Table::*parts, Sides<Part> sides) const {
  if (!has_parents(after)) return sides;
  const auto& parent = lineage_.parents(after.name).front();
  if (sides.old && sides.wanted) {
    // One that goes or comes with that of the parent has only its name from another, or leaves it to another.
    if (!sides.old->more.has("parent") || !sides.wanted->more.has("parent")) return sides;
    const bool goes = goes_with(*parent.to, *sides.old), comes = goes_with(*parent.from, *sides.wanted);
    if (goes == comes) return sides;
    (goes ? sides.old : sides.wanted) = nullptr;
    return sides;
  }
  if (const auto* old = sides.old; old && old->more.has("parent"))
    if (goes_with(*parent.to, *old) && !has_twin(*old, after.*parts, before.*parts)) return {};
  if (const auto* wanted = sides.wanted; wanted && wanted->more.has("parent"))
    if (goes_with(*parent.from, *wanted) && !has_twin(*wanted, before.*parts, after.*parts)) return {};
  return sides;
}

Sides<Constraint> Inherited::compared(const Table& before, const Table& after,
                                      Sides<Constraint> sides) const {
  const auto kind = (sides.wanted ? sides.wanted : sides.old)->kind;
  if (kind == Kind::check || kind == Kind::foreign_key) return of_check(after, sides);
  return of_attached(before, after, &Table::constraints, sides);
}

Sides<Index> Inherited::compared(const Table& before, const Table& after, Sides<Index> sides) const {
  return of_attached(before, after, &Table::indexes, sides);
}

}  // namespace plumb::diff
