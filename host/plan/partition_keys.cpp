#include "plan/partition_keys.hpp"

#include <algorithm>

#include "base/error.hpp"
#include "schema/identifier.hpp"
#include "schema/mentions.hpp"

namespace plumb::plan {
namespace {

using schema::Kind;
using schema::Model;
using schema::Name;
using schema::ObjectId;
using schema::Table;

bool is_dropped(const Worklist& work, const Table& table) {
  return std::ranges::any_of(work.changes, [&](const diff::Change& change) {
    return change.action == diff::Action::drop && change.object == schema::id_of(table);
  });
}

[[noreturn]] void refuse(const Table& table, const std::string& what) {
  throw Error::failed(what + " is not supported yet")
      .because("table " + table.name.sql() + " is partitioned by it: " + table.more["partition key"])
      .next("make the table anew, copy its rows and rename it by statements of your own, then plan again");
}

/// True where a table can need an object of the kind for its key alone.
bool may_be_of_a_key(Kind kind) {
  return kind != Kind::schema && kind != Kind::table && kind != Kind::column && kind != Kind::access_method &&
         kind != Kind::composite_type && kind != Kind::foreign_server;
}

}  // namespace

void refuse_changes_of_partition_keys(const Worklist& work, const Model& from) {
  for (const auto& [id, change] : work.columns) {
    const auto* table = from.find_table(table_of(id));
    if (!table || !(change.changes_type() || change.is_remade())) continue;
    if (schema::mentions(table->more["partition key"], schema::quoted(id.name)) && !is_dropped(work, *table))
      refuse(*table, "changing the type of " + schema::to_string(id));
  }
}

void refuse_to_remake_under_key(const Model& from, const ObjectId& table, const ObjectId& needed) {
  const auto* partitioned = from.find_table({table.schema, table.name});
  if (partitioned && partitioned->more.has("partition key") && may_be_of_a_key(needed.kind))
    refuse(*partitioned, "dropping " + schema::to_string(needed) + " or making it anew");
}

}  // namespace plumb::plan
