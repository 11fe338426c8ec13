#include "generated/rules.hpp"

#include <algorithm>
#include <set>

#include "generated/catalogue.hpp"
#include "generated/routines.hpp"

namespace plumb::test::generated {
namespace {

bool contains(const std::vector<int>& ids, int id) { return std::ranges::find(ids, id) != ids.end(); }

/// True for a column by which a table is partitioned.
bool is_key(const Sketch& sketch, const Part& column) {
  return std::ranges::any_of(sketch.of(Kind::table),
                             [&](const Part* table) { return contains(table->used("key"), column.id); });
}

bool is_inherited_from(const Sketch& sketch, const Part& table) {
  return std::ranges::any_of(sketch.of(Kind::table),
                             [&](const Part* other) { return contains(other->used("inherits"), table.id); });
}

bool is_generated(const Part& column) { return column.one("source") != 0; }

const Part* home_of(const Sketch& sketch, const Part& part) {
  return sketch.find(part.one(part.kind == Kind::statistics ? "table" : "home"));
}

/// Sorted the same on every server and spelled in a bound.
bool can_be_key(const Sketch& sketch, const Part& column) {
  using enum Family;
  const auto type = type_of(sketch, column);
  const bool is_plain = column.used("type").empty() && !column.has("array") && !is_generated(column) &&
                        column.used("default function").empty() && column.used("sequence").empty() &&
                        !column.has("identity") && column.used("like").empty();
  const std::set<std::string> whole{"integer", "bigint", "smallint"};
  return is_plain && (whole.contains(type.sql) || type.sql == "text" || type.sql == "character varying" ||
                      type.family == day || type.family == moment);
}

/// True when `other` cannot be made before `part`; an attribute is made with its type.
bool needs_in_turn(const Sketch& sketch, const Part& other, const Part& part) {
  const auto* home = home_of(sketch, part);
  const bool is_attribute =
      home != nullptr && home->kind == Kind::composite_type && part.kind == Kind::column;
  return reaches(sketch, other.id, part.id) || (is_attribute && reaches(sketch, other.id, home->id));
}

bool may_be_home(const Sketch& sketch, const Part& part, const Part& home) {
  if (home.kind == Kind::table && part.kind == Kind::column) return !is_partition(home);
  if (part.kind == Kind::exclusion) return !is_partitioned(sketch, home);
  if (part.kind == Kind::primary_key) return !is_partition(home);
  return true;
}

bool may_be_partition(const Sketch& sketch, const Part& part, const Part& other) {
  return is_partitioned(sketch, other) && sketch.within(part.id, Kind::column).empty() &&
         part.used("inherits").empty();
}

bool shares_names(const Sketch& sketch, const Part& part, const Part& other) {
  std::set<std::string> names;
  for (const auto* column : columns_of(sketch, part))
    if (!std::ranges::count(columns_of(sketch, other), column)) names.insert(column->name);
  return std::ranges::any_of(columns_of(sketch, other),
                             [&](const Part* column) { return names.contains(column->name); });
}

bool may_inherit(const Sketch& sketch, const Part& part, const Part& other) {
  const bool are_plain = !is_partitioned(sketch, part) && !is_partition(part) &&
                         !is_partitioned(sketch, other) && !is_partition(other);
  return are_plain && (contains(part.used("inherits"), other.id) || !shares_names(sketch, part, other));
}

bool may_be_source(const Sketch& sketch, const Part& part, const Part& other) {
  const auto* home = home_of(sketch, part);
  return home != nullptr && home->kind == Kind::table && other.one("home") == home->id &&
         !is_generated(other) && part.used("like").empty() && !is_key(sketch, part);
}

/// The columns that a part on a relation may name.
bool may_name(const Sketch& sketch, const Part& part, const Part& column) {
  const auto* home = home_of(sketch, part);
  if (home == nullptr) return false;
  const auto outputs = outputs_of(sketch, *home);
  const auto* output = find_output(outputs, column.id);
  if (output == nullptr) return false;
  switch (part.kind) {
    case Kind::primary_key:
    case Kind::unique:
    case Kind::statistics:
      return is_sortable(output->type);
    case Kind::exclusion:
      return is_sortable(output->type);
    case Kind::foreign_key:
      return !is_generated(column) && is_sortable(output->type);
    default:
      return true;
  }
}

/// A table cannot be altered while a default has a row of it.
bool takes_rows(const Sketch& sketch, const Part& function) {
  return std::ranges::any_of(function.used("argument"), [&](int id) {
    const auto* type = sketch.find(id);
    return type != nullptr && type->kind == Kind::table;
  });
}

/// Defaults, conditions and views want a value, of a function that always gives the same in an index.
bool may_call(const Sketch& sketch, const Part& part, const Part& function) {
  if (part.kind == Kind::trigger) return shape_of(function) == Shape::trigger;
  if (part.kind == Kind::event_trigger) return shape_of(function) == Shape::event;
  if (part.kind == Kind::operation)
    return shape_of(function) == Shape::value && argument_types(sketch, function).size() == 2;
  if (shape_of(function) != Shape::value) return false;
  if (part.kind == Kind::column)
    return part.used("like").empty() && !is_key(sketch, part) && !takes_rows(sketch, function);
  const bool is_immutable = function.trait("volatility") == 1;
  return part.kind != Kind::index || (is_immutable && is_sortable(type_of(sketch, function)));
}

bool may_show(const Sketch& sketch, const Part& view, const Part& column) {
  return std::ranges::any_of(view.used("from"), [&](int id) {
    const auto* from = sketch.find(id);
    return from != nullptr && find_output(outputs_of(sketch, *from), column.id) != nullptr;
  });
}

}  // namespace

const Output* find_output(const std::vector<Output>& outputs, int column) {
  const auto found = std::ranges::find(outputs, column, &Output::id);
  return found == outputs.end() ? nullptr : &*found;
}

std::vector<Output> outputs_of(const Sketch& sketch, const Part& relation) {
  std::vector<Output> out;
  if (relation.kind == Kind::table || relation.kind == Kind::composite_type) {
    for (const auto* column : columns_of(sketch, relation))
      out.push_back({column->id, column->name, type_of(sketch, *column)});
    return out;
  }
  for (const int id : relation.used("columns"))
    for (const int from : relation.used("from")) {
      const auto* source = sketch.find(from);
      if (source == nullptr) continue;
      const auto outputs = outputs_of(sketch, *source);
      const auto* output = find_output(outputs, id);
      if (output == nullptr) continue;
      const bool is_taken = std::ranges::find(out, output->name, &Output::name) != out.end();
      out.push_back({id, is_taken ? "column " + std::to_string(id) : output->name, output->type});
      break;
    }
  return out;
}

bool may_use(const Sketch& sketch, const Part& part, std::string_view role, const Part& other) {
  const auto* known = find_role(entry_of(part.kind), role);
  if (role != "like" &&
      (known == nullptr || std::ranges::find(known->kinds, other.kind) == known->kinds.end()))
    return false;
  if (role != "home" && role != "key" && role != "owner" && needs_in_turn(sketch, other, part)) return false;
  if (role == "home") return may_be_home(sketch, part, other);
  if (role == "partition of") return may_be_partition(sketch, part, other);
  if (role == "inherits") return may_inherit(sketch, part, other);
  if (role == "source") return may_be_source(sketch, part, other);
  if (role == "type") return !(part.kind == Kind::column && is_key(sketch, part));
  if (role == "sequence" || role == "collation") return !(part.kind == Kind::column && is_key(sketch, part));
  if (role == "tables") return !other.has("unlogged");
  if (part.kind == Kind::publication) return other.one("source") == 0;
  if (role == "references") return !other.has("deferrable");
  if (other.kind == Kind::function) return may_call(sketch, part, other);
  if (role == "owner") {
    const auto* table = home_of(sketch, other);
    return table != nullptr && table->kind == Kind::table && table->one("home") == part.one("home");
  }
  if (role == "key")
    return std::ranges::count(columns_of(sketch, part), &other) != 0 && can_be_key(sketch, other) &&
           !is_inherited_from(sketch, part);
  if (part.kind == Kind::view || part.kind == Kind::materialized_view)
    return role != "columns" || may_show(sketch, part, other);
  if (role == "columns" || role == "include") return may_name(sketch, part, other);
  return true;
}

}  // namespace plumb::test::generated
