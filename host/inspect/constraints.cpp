#include <map>

#include "inspect/tables.hpp"

namespace plumb::inspect {
namespace {

schema::Kind kind_of(char letter) {
  switch (letter) {
    case 'p':
      return schema::Kind::primary_key;
    case 'u':
      return schema::Kind::unique;
    case 'f':
      return schema::Kind::foreign_key;
    case 'x':
      return schema::Kind::exclusion;
    default:
      return schema::Kind::check;
  }
}

schema::Action action_of(std::string_view letter) {
  if (letter == "r") return schema::Action::restrict;
  if (letter == "c") return schema::Action::cascade;
  if (letter == "n") return schema::Action::set_null;
  return letter == "d" ? schema::Action::set_default : schema::Action::no_action;
}

std::string match_of(std::string_view letter) {
  if (letter == "f") return "full";
  return letter == "p" ? "partial" : "simple";
}

/// Columns of a unique index behind its key.
std::vector<std::int64_t> included(std::string_view keys, std::int64_t key_count) {
  auto all = numbers(keys);
  all.erase(all.begin(), all.begin() + key_count);
  return all;
}

schema::Constraint constraint_of(const pg::Rows::Row& row, const ReadTable& read) {
  schema::Constraint out;
  out.kind = kind_of(row[2].front());
  out.name = row.text(1);
  out.columns = read.column_names(numbers(row[3]));
  if (!row.is_null(4)) out.include = read.column_names(included(row[4], row.integer(5)));
  out.deferrable = row.boolean(11);
  out.initially_deferred = row.boolean(12);
  out.validated = row.boolean(13);
  out.nulls_not_distinct = row.boolean(14);
  out.definition = row.text(15);
  return out;
}

/// A foreign key that refers to a table which is not among those read.
struct Outward {
  ReadTable* from;
  std::size_t constraint;
  Oid to;
  std::vector<std::int64_t> columns;
};

void read_reference(const pg::Rows::Row& row, schema::Constraint& out, const ReadTable* referenced) {
  out.on_update = action_of(row[8]);
  out.on_delete = action_of(row[9]);
  out.match = match_of(row[10]);
  if (!referenced) return;
  out.references = referenced->table.name;
  out.referenced_columns = referenced->column_names(numbers(row[7]));
}

void resolve(pg::Session& session, const std::vector<Outward>& outward) {
  if (outward.empty()) return;
  std::vector<Oid> oids;
  for (const auto& each : outward) oids.push_back(each.to);
  std::map<Oid, ReadTable> referenced;
  for (const auto row : catalog(session, "referenced", {array_parameter(oids)})) {
    auto& read = referenced[oid_of(row[0])];
    read.table.name = {row.text(1), row.text(2)};
    read.numbers.push_back(static_cast<int>(row.integer(3)));
    read.table.columns.emplace_back().name = row.text(4);
  }
  for (const auto& each : outward) {
    auto& constraint = each.from->table.constraints[each.constraint];
    const auto& target = referenced[each.to];
    constraint.references = target.table.name;
    constraint.referenced_columns = target.column_names(each.columns);
  }
}

}  // namespace

void read_constraints(pg::Session& session, const Selection& selection, ReadTables& tables) {
  std::vector<Outward> outward;
  const auto rows = catalog(session, "constraints", selection.parameters());
  const Attributes attributes(rows, 17);
  for (const auto row : rows) {
    ReadTable* read = tables.find(oid_of(row[0]));
    if (!read) continue;
    auto& constraint = read->table.constraints.emplace_back(constraint_of(row, *read));
    read->constraints.push_back(oid_of(row[16]));
    attributes.read(row, constraint.more);
    if (constraint.kind != schema::Kind::foreign_key) continue;
    const Oid to = oid_of(row[6]);
    const ReadTable* referenced = tables.find(to);
    read_reference(row, constraint, referenced);
    if (!referenced) outward.push_back({read, read->table.constraints.size() - 1, to, numbers(row[7])});
  }
  resolve(session, outward);
}

}  // namespace plumb::inspect
