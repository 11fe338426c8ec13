#include "plan/retyped_indexes.hpp"

#include <algorithm>

#include "plan/generated_name.hpp"
#include "schema/fields.hpp"
#include "schema/identifier.hpp"

namespace plumb::plan {
namespace {

using schema::Constraint;
using schema::Index;
using schema::Kind;
using schema::Model;
using schema::ObjectId;
using schema::Table;

const std::vector<Index>& parts_like(const Table& table, const Index&) { return table.indexes; }
const std::vector<Constraint>& parts_like(const Table& table, const Constraint&) { return table.constraints; }

bool is_whole(const Index& index) { return index.valid; }
bool is_whole(const Constraint&) { return true; }

std::vector<std::string> columns_of(const Index& index) {
  auto out = index.include;
  for (const auto& key : index.keys) out.push_back(key.column);
  return out;
}
std::vector<std::string> columns_of(const Constraint& key) {
  auto out = key.columns;
  out.insert(out.end(), key.include.begin(), key.include.end());
  return out;
}

/// What a part has that it does not get by way of its parent's.
template <class Part>
bool has_settings(const Part& part) {
  return std::ranges::any_of(part.more.list(), [](const schema::Property& property) {
    return property.name != "parent" && property.name != "inherited" && property.name != "options";
  });
}

class Retyping {
 public:
  Retyping(const Worklist& work, const Model& from, const diff::Lineage& lineage)
      : work_(work), from_(from), lineage_(lineage) {}

  template <class Part>
  void look_at(const Table& table, const Part& part, std::set<ObjectId>& out) const {
    const auto id = schema::id_of(table, part);
    if (part.more.has("parent") || !stands_on_retyped(table, id, columns_of(part))) return;
    if (is_spoiled(table, part)) out.insert(id);
  }

 private:
  bool is_retyped(const ObjectId& column) const {
    const auto found = work_.columns.find(column);
    return found != work_.columns.end() && found->second.changes_type();
  }

  bool stands_on_retyped(const Table& table, const ObjectId& part,
                         const std::vector<std::string>& columns) const {
    const auto needs = from_.needs_of(part);
    return std::ranges::any_of(needs, [&](const ObjectId& id) { return is_retyped(id); }) ||
           std::ranges::any_of(columns, [&](const std::string& column) {
             return is_retyped({Kind::column, table.name.schema, table.name.name, column});
           });
  }

  /// The comment on an index goes to those of the partitions as well.
  template <class Part>
  bool is_spoiled(const Table& table, const Part& part) const {
    if (!is_whole(part)) return true;
    for (const auto& heir : lineage_.heirs(table.name))
      for (const auto& other : parts_like(*heir.from, part)) {
        if (other.more["parent"] != schema::quoted(table.name.schema, part.name)) continue;
        if (has_comment_on_index(part) || has_settings(other) || !has_same_options(part, other) ||
            partition_index_name(*heir.from, other) != other.name || is_spoiled(*heir.from, other))
          return true;
      }
    return false;
  }

  static bool has_comment_on_index(const Index& index) { return index.more.has("comment"); }
  static bool has_comment_on_index(const Constraint& key) { return key.more.has("comment on index"); }
  static bool has_same_options(const Index& a, const Index& b) { return a.options == b.options; }
  static bool has_same_options(const Constraint& a, const Constraint& b) {
    return a.more["options"] == b.more["options"];
  }

  const Worklist& work_;
  const Model& from_;
  const diff::Lineage& lineage_;
};

}  // namespace

std::set<ObjectId> spoiled_by_retyping(const Worklist& work, const Model& from,
                                       const diff::Lineage& lineage) {
  std::set<ObjectId> out;
  const Retyping retyping(work, from, lineage);
  for (const auto& table : from.tables) {
    if (work.columns.empty() || lineage.heirs(table.name).empty()) continue;
    for (const auto& index : table.indexes) retyping.look_at(table, index, out);
    for (const auto& constraint : table.constraints)
      if (schema::has_index(constraint.kind)) retyping.look_at(table, constraint, out);
  }
  return out;
}

}  // namespace plumb::plan
