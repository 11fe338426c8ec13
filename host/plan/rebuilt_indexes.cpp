#include "plan/rebuilt_indexes.hpp"

#include <algorithm>

namespace plumb::plan {
namespace {

using schema::Kind;

bool has_name(const std::vector<std::string>& names, const std::string& name) {
  return std::ranges::find(names, name) != names.end();
}

bool has_key_of(const schema::Index& index, const std::string& column) {
  return std::ranges::any_of(index.keys, [&](const auto& key) { return key.column == column; });
}

}  // namespace

KeptIndexes kept_indexes(const Draft& draft, const ColumnChange& change) {
  KeptIndexes out;
  const auto note = [&](const schema::ObjectId& id, bool is_unique) {
    if (draft.dropped_parts.contains(id)) return;
    out.any = true;
    out.unique |= is_unique;
  };
  const auto& table = *change.table;
  const auto& name = change.from->name;
  for (const auto& constraint : table.constraints)
    if (schema::has_index(constraint.kind) && has_name(constraint.columns, name))
      note(schema::id_of(table, constraint), true);
  const auto column = schema::id_of(table, *change.from);
  for (const auto& index : table.indexes) {
    const auto id = schema::id_of(table, index);
    const auto needs = draft.from.needs_of(id);  // of an expression or predicate
    if (has_key_of(index, name) || std::ranges::find(needs, column) != needs.end()) note(id, index.unique);
  }
  return out;
}

bool changes_collation(const ColumnChange& change) {
  return change.from->collation != change.to->collation ||
         std::ranges::any_of(change.replaced, [](const auto& id) { return id.kind == Kind::collation; });
}

bool becomes_nondeterministic(const Draft& draft, const ColumnChange& change) {
  return std::ranges::any_of(draft.to.objects, [&](const schema::Object& object) {
    return object.kind == Kind::collation && object.name.sql() == change.to->collation &&
           object.properties["deterministic"] == "false";
  });
}

}  // namespace plumb::plan
