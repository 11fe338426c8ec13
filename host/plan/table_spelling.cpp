#include "plan/table_spelling.hpp"

#include <algorithm>

#include "base/text.hpp"
#include "plan/clauses.hpp"
#include "plan/foreign_options.hpp"
#include "plan/options.hpp"
#include "plan/spelling.hpp"
#include "schema/identifier.hpp"

namespace plumb::plan {
namespace {

using schema::Column;
using schema::Constraint;
using schema::Table;

// The columns of a typed table have the type's types; a partition gets the parent's identity when it is
// attached.
std::string column_line(const Table& table, Column column, int server_version) {
  if (is_partition(table) && server_version >= k_partitions_inherit_identity)
    column.identity = schema::Identity::none;
  if (!table.more.has("of type")) return spelled(column);
  const auto words = filling(column);
  return words.empty() ? "" : schema::quoted(column.name) + " WITH OPTIONS" + words;
}

std::string body_of(const Table& table, int server_version) {
  std::vector<std::string> lines;
  const auto add = [&](std::string line) {
    if (!line.empty()) lines.push_back("  " + std::move(line));
  };
  for (const auto& column : table.columns)
    if (is_stated(table, column)) add(column_line(table, column, server_version));
  for (const auto& constraint : table.constraints)
    if (is_stated(table, constraint)) add(named(constraint));
  if (lines.empty()) return table.more.has("of type") ? "" : " ()";
  return " (\n" + join(lines, ",\n") + "\n)";
}

std::string inheritance_of(const Table& table) {
  if (!has_parents_columns(table)) return "";
  std::vector<std::string> parents;
  for (const auto& parent : table.parents) parents.push_back(parent.sql());
  return " INHERITS (" + join(parents, ", ") + ")";
}

std::string kind_of(const Table& table) {
  if (is_foreign(table)) return "CREATE FOREIGN TABLE ";
  return table.unlogged ? "CREATE UNLOGGED TABLE " : "CREATE TABLE ";
}

bool is_unique_key(const Constraint& constraint) {
  return constraint.kind == schema::Kind::primary_key || constraint.kind == schema::Kind::unique;
}

/// CREATE TABLE makes one index for two equal keys, and leaves one of them out.
bool is_left_out(const Table& table, const Constraint& key) {
  if (key.kind != schema::Kind::unique) return false;
  const auto takes_its_place = [&](const Constraint& other) {
    return is_unique_key(other) && other.columns == key.columns && other.include == key.include &&
           (other.kind == schema::Kind::primary_key || other.name < key.name);
  };
  return std::ranges::any_of(table.constraints, takes_its_place);
}

std::string server_of(const Table& table) {
  if (!is_foreign(table)) return "";
  return " SERVER " + schema::quoted(table.more["server"]) + options_clause(table.more);
}

}  // namespace

bool has_options_for_long_values(const Table& table) {
  return std::ranges::any_of(list_items(table.more["options"]),
                             [](const std::string& option) { return option.starts_with("toast."); });
}

bool is_foreign(const Table& table) { return table.more.has("server"); }

bool is_partition(const Table& table) { return table.more.has("bound"); }

bool has_parents_columns(const Table& table) { return !table.parents.empty() && !is_partition(table); }

bool is_stated(const Table& table, const Column& column) {
  return !has_parents_columns(table) || !is_inherited(column);
}

bool is_stated(const Table& table, const Constraint& constraint) {
  if (constraint.kind == schema::Kind::foreign_key) return false;
  if (!constraint.validated || constraint.more.has("not enforced")) return false;
  if (is_left_out(table, constraint)) return false;
  return !has_parents_columns(table) || !is_inherited(constraint);
}

std::string create_table(const Table& table, int server_version) {
  std::string out = kind_of(table) + table.name.sql();
  if (table.more.has("of type")) out += " OF " + table.more["of type"];
  out += body_of(table, server_version) + inheritance_of(table);
  if (table.more.has("partition key")) out += " PARTITION BY " + table.more["partition key"];
  if (table.more.has("access method")) out += " USING " + schema::quoted(table.more["access method"]);
  if (table.more.has("options")) out += " WITH " + option_settings(list_items(table.more["options"]));
  return out + server_of(table);
}

std::string drop_table(const Table& table) {
  return (is_foreign(table) ? "DROP FOREIGN TABLE " : "DROP TABLE ") + table.name.sql();
}

std::string attach_partition(const Table& partition) {
  return "ATTACH PARTITION " + partition.name.sql() + " " + partition.more["bound"];
}

std::string detach_partition(const Table& partition) { return "DETACH PARTITION " + partition.name.sql(); }

}  // namespace plumb::plan
