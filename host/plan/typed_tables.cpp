#include "plan/typed_tables.hpp"

#include <algorithm>
#include <set>

#include "base/error.hpp"
#include "plan/keys.hpp"
#include "plan/spelling.hpp"

namespace plumb::plan {
namespace {

using schema::Kind;
using schema::ObjectId;
using schema::Table;

const std::string& type_of(const Table& table) { return table.more["of type"]; }

/// The SQL name of the composite type that a step changes, else empty.
std::string changed_type(const Step& step) {
  if (step.object.kind != Kind::composite_type || step.phase == Phase::annotate) return "";
  return schema::Name{step.object.schema, step.object.name}.sql();
}

bool changes_type(const Draft& draft, const std::string& type) {
  return !type.empty() &&
         std::ranges::any_of(draft.steps, [&](const Step& step) { return changed_type(step) == type; });
}

using Names = std::vector<std::string>;

Names names_of(const Table& table) {
  Names out;
  for (const auto& column : table.columns) out.push_back(column.name);
  return out;
}

/// The columns of a table in the order that the plan gives them: new ones go to the end.
Names names_after(const Draft& draft, const Table& from, const Table& to) {
  Names out;
  for (const auto& column : from.columns)
    if (schema::find_column(to, column.name) && !draft.remade_columns.contains(schema::id_of(from, column)))
      out.push_back(column.name);
  for (const auto& name : names_of(to))
    if (std::ranges::find(out, name) == out.end()) out.push_back(name);
  return out;
}

void refuse_another_order(const Draft& draft, const Table& from, const Table& to) {
  if (names_after(draft, from, to) == names_of(to)) return;
  throw Error::failed("changing composite type " + type_of(to) + " is not supported")
      .because("table " + to.name.sql() +
               " is made of it, and new columns go to the end: the order would be another")
      .next("add new attributes behind the others, or make the table NOT OF the type");
}

Step tying_step(Phase phase, const Table& table, const std::string& type, const std::string& inverse) {
  const auto sql = [&](const std::string& of) {
    return alter_table(table.name, of.empty() ? "NOT OF" : "OF " + of);
  };
  auto step = make_step(phase, "AlterTable", schema::id_of(table), sql(type));
  step.statement.lock = lock::access_exclusive;
  step.statement.inverse = {{sql(inverse)}, Restores::all};
  step.relations = {table.name};
  return step;
}

void untie(Draft& draft, const Table& from) {
  auto step = tying_step(Phase::detach, from, "", type_of(from));
  step.makes = {keys::unbound(from.name), keys::settled(from.name)};
  for (auto& other : draft.steps)
    if (changed_type(other) == type_of(from)) other.needs.push_back(keys::unbound(from.name));
  draft.unbound.insert(from.name);
  draft.steps.push_back(std::move(step));
}

void tie(Draft& draft, const Table& to) {
  auto step = tying_step(Phase::attach, to, type_of(to), "");
  step.needs = {keys::table(to.name), keys::unbound(to.name), keys::settled(to.name),
                keys::type(type_of(to))};
  for (auto& other : draft.steps)
    if (changed_type(other) == type_of(to)) other.makes.push_back(keys::settled(to.name));
  draft.bound.insert(to.name);
  draft.steps.push_back(std::move(step));
}

/// New columns come in the order of the type.
void add_columns_in_order(Draft& draft, const Table& to) {
  std::string link;
  for (const auto& column : to.columns)
    for (auto& step : draft.steps) {
      if (step.phase != Phase::add_column || step.object != schema::id_of(to, column)) continue;
      if (!link.empty()) step.needs.push_back(link);
      link = "added " + keys::column(to.name, column.name);
      step.makes.push_back(link);
    }
}

void retie(Draft& draft, const Table& from, const Table& to) {
  if (!type_of(from).empty()) untie(draft, from);
  if (type_of(to).empty()) return;
  refuse_another_order(draft, from, to);
  add_columns_in_order(draft, to);
  tie(draft, to);
}

}  // namespace

void retie_typed_tables(Draft& draft) {
  for (const auto& from : draft.from.tables) {
    const auto* to = draft.dropped.contains(from.name) ? nullptr : draft.to.find_table(from.name);
    if (to && (type_of(from) != type_of(*to) || changes_type(draft, type_of(from)))) retie(draft, from, *to);
  }
}

}  // namespace plumb::plan
