#include "generated/catalogue.hpp"

#include <algorithm>
#include <set>
#include <stdexcept>

namespace plumb::test::generated {
namespace {

using enum Kind;

const std::vector<Kind> k_types{enum_type, domain, composite_type, range_type};
const Role k_schema{"home", 40, {schema}};
const Role k_table{"home", 100, {table}, 1, true};
const Trait k_comment{"comment", 6, 3};
const Trait k_grant{"grant", 8, 6};

std::vector<Entry> types() {
  return {
      {schema, 2, {}, {k_comment, k_grant}},
      {collation, 1, {k_schema}, {{"locale", 100, 2}, k_comment}},
      {enum_type, 4, {k_schema}, {k_comment, k_grant}},
      {k_enum_value, 8, {{"home", 100, {enum_type}, 1, true}}, {{"position", 100, 20}}},
      {domain,
       4,
       {k_schema, {"type", 30, k_types}, {"collation", 10, {collation}}},
       {{"type", 100, 28},
        {"array", 8},
        {"not null", 20},
        {"default", 30, 9},
        {"check", 50, 9},
        {"second check", 20, 9},
        {"collation", 15, 2},
        k_comment,
        k_grant}},
      {composite_type, 2, {k_schema}, {k_comment, k_grant}},
      {range_type, 1, {k_schema}, {{"subtype", 100, 6}, {"collation", 20, 2}, k_comment, k_grant}},
      {sequence,
       3,
       {k_schema, {"owner", 30, {column}}},
       {{"type", 30, 2},
        {"start", 30, 9},
        {"increment", 30, 4},
        {"maximum", 20, 3},
        {"minimum", 20, 2},
        {"cache", 15, 3},
        {"cycle", 15},
        {"unlogged", 5},
        k_comment,
        k_grant}},
  };
}

std::vector<Entry> tables() {
  return {
      {table,
       8,
       {k_schema, {"inherits", 12, {table}, 2}, {"partition of", 30, {table}}, {"key", 20, {column}}},
       {{"partition by", 30, 3},
        {"slot", 100, 8},
        {"default bound", 15},
        {"unlogged", 8},
        {"fillfactor", 12, 3},
        {"autovacuum", 8, 2},
        {"row security", 10, 3},
        {"replica identity", 6, 2},
        k_comment,
        k_grant}},
      {column,
       16,
       {{"home", 100, {table, composite_type}, 1, true},
        {"type", 30, k_types},
        {"source", 12, {column}},
        {"sequence", 12, {sequence}},
        {"default function", 12, {function}},
        {"collation", 10, {collation}}},
       {{"type", 100, 32},
        {"array", 8},
        {"not null", 40},
        {"default", 40, 9},
        {"identity", 8, 2},
        {"generated", 100, 9},
        {"collation", 10, 2},
        {"storage", 6, 4},
        {"compression", 4},
        {"statistics", 5, 3},
        k_comment,
        k_grant}},
      {primary_key,
       6,
       {k_table, {"columns", 100, {column}, 2, true}, {"include", 8, {column}}},
       {{"deferrable", 8, 2}, {"fillfactor", 6, 2}, {"replica identity", 8}, k_comment}},
      {unique,
       4,
       {k_table, {"columns", 100, {column}, 2, true}, {"include", 8, {column}}},
       {{"deferrable", 10, 2}, {"nulls not distinct", 15}, {"fillfactor", 6, 2}, k_comment}},
      {foreign_key,
       7,
       {k_table, {"references", 100, {primary_key, unique}, 1, true}, {"columns", 0, {column}, 9, true}},
       {{"on delete", 40, 4},
        {"on update", 30, 4},
        {"match full", 10},
        {"deferrable", 15, 2},
        {"not valid", 10},
        k_comment}},
      {check,
       6,
       {k_table, {"columns", 100, {column}, 2, true}, {"function", 20, {function}}},
       {{"condition", 100, 20}, {"no inherit", 10}, {"not valid", 10}, k_comment}},
      {exclusion,
       2,
       {k_table, {"columns", 100, {column}, 2, true}},
       {{"where", 20, 9}, {"deferrable", 15, 2}, k_comment}},
      {index,
       10,
       {{"home", 100, {table, materialized_view}, 1, true},
        {"columns", 100, {column}, 3, true},
        {"include", 10, {column}, 2},
        {"function", 8, {function}}},
       {{"unique", 20},
        {"method", 30, 6},
        {"expression", 20, 9},
        {"where", 15, 9},
        {"descending", 15, 3},
        {"class", 10, 2},
        {"collation", 8, 2},
        {"fillfactor", 8, 2},
        {"nulls not distinct", 8},
        {"replica identity", 4},
        {"clustered", 4},
        {"statistics", 5, 3},
        k_comment}},
      {statistics,
       3,
       {k_schema, {"table", 100, {table, materialized_view}, 1, true}, {"columns", 100, {column}, 3, true}},
       {{"kinds", 60, 4}, {"expression", 20, 9}, {"target", 15, 3}, k_comment}},
  };
}

std::vector<Entry> views() {
  const std::vector<Kind> relations{table, view, materialized_view};
  const Role from{"from", 100, relations, 2, true}, columns{"columns", 100, {column}, 5, true};
  const Role called{"function", 20, {function}};
  return {
      {view,
       9,
       {k_schema, from, columns, called},
       {{"shape", 100, 12},
        {"condition", 50, 20},
        {"expression", 25, 9},
        {"option", 12, 4},
        {"column default", 6, 9},
        k_comment,
        k_grant}},
      {materialized_view,
       4,
       {k_schema, from, columns, called},
       {{"shape", 100, 12},
        {"condition", 50, 20},
        {"expression", 25, 9},
        {"no data", 20},
        {"fillfactor", 8, 2},
        {"statistics", 5, 3},
        k_comment,
        k_grant}},
  };
}

std::vector<Entry> routines() {
  std::vector<Kind> arguments = k_types;
  arguments.push_back(table);
  const Role argument{"argument", 15, arguments};
  return {
      {function,
       9,
       {k_schema, {"type", 25, k_types}, argument, {"table", 30, {table}}},
       {{"shape", 100, 8},
        {"type", 100, 28},
        {"array", 8},
        {"arguments", 40, 3},
        {"default argument", 20},
        {"value", 100, 9},
        {"volatility", 60, 2},
        {"plpgsql", 30},
        {"atomic", 25},
        {"strict", 15},
        {"definer", 10},
        {"parallel", 10, 2},
        {"cost", 8, 3},
        {"setting", 8, 2},
        k_comment,
        k_grant}},
      {procedure,
       1,
       {k_schema, argument, {"table", 40, {table}}},
       {{"type", 100, 28},
        {"arguments", 40, 3},
        {"default argument", 20},
        {"atomic", 40},
        {"definer", 10},
        k_comment,
        k_grant}},
      {aggregate, 1, {k_schema}, {{"way", 100, 4}, k_comment, k_grant}},
  };
}

std::vector<Entry> attached() {
  const Role relation{"home", 100, {table, view}, 1, true}, one_column{"columns", 80, {column}};
  return {
      {trigger,
       4,
       {relation, one_column, {"function", 100, {function}, 1, true}},
       {{"timing", 100, 2},
        {"events", 100, 7},
        {"row", 60},
        {"of columns", 30},
        {"when", 25, 9},
        {"transition", 30},
        {"constraint", 15, 2},
        {"argument", 15},
        {"enabled", 12, 3},
        k_comment}},
      {rule,
       2,
       {relation, one_column, {"target", 30, {table}}},
       {{"event", 100, 3}, {"also", 40}, {"condition", 30, 9}, {"enabled", 12, 3}, k_comment}},
      {policy,
       4,
       {k_table, one_column, {"table", 20, {table}}, {"function", 20, {function}}},
       {{"command", 60, 4},
        {"restrictive", 20},
        {"role", 40},
        {"condition", 100, 20},
        {"with check", 40},
        k_comment}},
  };
}

std::vector<Entry> others() {
  const std::vector<Kind> castable{enum_type, composite_type, range_type};
  return {
      {cast, 1, {{"type", 100, castable, 1, true}}, {{"target", 50}, {"assignment", 40}, k_comment}},
      {operation, 1, {k_schema, {"function", 100, {function}, 1, true}}, {k_comment}},
      {text_search_configuration, 1, {k_schema}, {{"copy", 100, 3}, {"mapping", 20}, k_comment}},
      {foreign_data_wrapper, 1, {}, {{"options", 30, 3}, k_comment, k_grant}},
      {foreign_server,
       1,
       {{"wrapper", 100, {foreign_data_wrapper}, 1, true}},
       {{"type", 20}, {"version", 20, 3}, {"options", 30, 3}, k_comment, k_grant}},
      {publication,
       2,
       {{"tables", 90, {table}, 3}, {"columns", 40, {column}, 4}},
       {{"publish", 30, 15}, {"list", 40}, {"where", 40, 9}, k_comment}},
      {event_trigger,
       1,
       {{"function", 100, {function}, 1, true}},
       {{"event", 100, 3}, {"tags", 30}, {"enabled", 20, 3}, k_comment}},
      {default_privileges, 1, {{"home", 60, {schema}}}, {{"grant", 100, 12}}},
  };
}

std::vector<Entry> all_entries() {
  std::vector<Entry> out;
  for (auto&& some : {types(), tables(), views(), routines(), attached(), others()})
    out.insert(out.end(), some.begin(), some.end());
  return out;
}

}  // namespace

const std::vector<Entry>& catalogue() {
  static const auto entries = all_entries();
  return entries;
}

const Entry& entry_of(Kind kind) {
  for (const auto& entry : catalogue())
    if (entry.kind == kind) return entry;
  throw std::logic_error("a kind without an entry");
}

const Role* find_role(const Entry& entry, std::string_view name) {
  const auto found = std::ranges::find(entry.roles, name, &Role::name);
  return found == entry.roles.end() ? nullptr : &*found;
}

bool is_relation_name(Kind kind) {
  static const std::set<Kind> kinds{enum_type, domain,      composite_type, range_type,       sequence,
                                    table,     primary_key, unique,         foreign_key,      check,
                                    exclusion, index,       view,           materialized_view};
  return kinds.contains(kind);
}

}  // namespace plumb::test::generated
