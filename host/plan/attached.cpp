#include "plan/attached.hpp"

#include <algorithm>
#include <optional>

#include "plan/annotations.hpp"
#include "plan/generated_name.hpp"
#include "plan/index_marks.hpp"
#include "plan/keys.hpp"
#include "plan/online.hpp"
#include "plan/part.hpp"
#include "plan/part_settings.hpp"
#include "plan/spelling.hpp"
#include "plan/statements.hpp"
#include "schema/identifier.hpp"

namespace plumb::plan {
namespace {

using diff::Lineage;
using schema::Kind;
using schema::Model;
using schema::Name;
using schema::ObjectId;
using schema::Table;

using Ids = std::vector<ObjectId>;

std::string sql_of(const ObjectId& id) { return schema::quoted(id.schema, id.name); }

/// The index or key of a partition that is attached to `parent`.
std::optional<ObjectId> attached_to(const Table& partition, const ObjectId& parent) {
  const auto sql = sql_of(parent);
  for (const auto& index : partition.indexes)
    if (index.more["parent"] == sql) return schema::id_of(partition, index);
  for (const auto& constraint : partition.constraints)
    if (constraint.more["parent"] == sql) return schema::id_of(partition, constraint);
  return std::nullopt;
}

bool holds_part(const Model& model, const ObjectId& id) {
  return id.kind == Kind::index ? find_index(model, id) != nullptr : find_constraint(model, id) != nullptr;
}

/// True for the name that the server gives by itself.
bool has_own_name(const Table& partition, const Model& model, const ObjectId& id) {
  if (id.kind == Kind::index) return partition_index_name(partition, *find_index(model, id)) == id.name;
  return partition_index_name(partition, *find_constraint(model, id)) == id.name;
}

std::string attaching_sql(const ObjectId& part, const ObjectId& parent) {
  return "ALTER INDEX " + sql_of(parent) + " ATTACH PARTITION " + sql_of(part);
}

bool is_whole(const Model& model, const ObjectId& id) {
  const auto* index = id.kind == Kind::index ? find_index(model, id) : nullptr;
  return !index || index->valid;
}

/// True for a part that was there under another name.
bool gets_name(const Worklist& work, const ObjectId& part) {
  return std::ranges::any_of(work.renames, [&](const Rename& rename) {
    return part_id(rename.from.kind, table_of(rename.from), rename.to) == part;
  });
}

class Settlement {
 public:
  Settlement(Draft& draft, Worklist& work) : draft_(draft), work_(work) {}

  void run() {
    const Ids dropped(work_.dropped.begin(), work_.dropped.end());
    for (const auto& id : dropped) let_go_along(id);
    const Ids added(work_.added.begin(), work_.added.end());
    for (const auto& id : added)
      if (has_index(id.kind) && !has_new_parent(id)) make(id);
    for (const auto& name : draft_.created) stand_alone_where_invalid(*draft_.to.find_table(name));
    draft_.dropped_parts.insert(work_.dropped.begin(), work_.dropped.end());
  }

 private:
  const Lineage::Pairs& heirs(const ObjectId& id) const { return draft_.lineage.heirs(table_of(id)); }

  /// The index of a new partitioned table that not all partitions have.
  void stand_alone_where_invalid(const Table& table) {
    for (const auto& index : table.indexes)
      if (!index.valid) draft_.attached.alone.insert(schema::id_of(table, index));
  }

  void let_go_along(const ObjectId& parent) {
    for (const auto& heir : heirs(parent)) {
      const auto id = attached_to(*heir.from, parent);
      if (!id) continue;
      work_.dropped.erase(*id);
      work_.settled.erase(*id);
      gone_.insert(*id);
      if (holds_part(draft_.to, *id) && !gets_name(work_, *id)) work_.added.insert(*id);
      take_back_rename(*id);
      let_go_along(*id);
    }
  }

  void take_back_rename(const ObjectId& id) {
    std::erase_if(work_.renames, [&](const Rename& rename) {
      if (rename.from != id) return false;
      work_.added.insert(part_id(id.kind, table_of(id), rename.to));
      return true;
    });
  }

  /// True for a part below one that is made as well: it is looked at with that.
  bool has_new_parent(const ObjectId& id) const {
    return std::ranges::any_of(draft_.lineage.parents(table_of(id)), [&](const auto& parent) {
      return std::ranges::any_of(work_.added, [&](const ObjectId& other) {
        return table_of(other) == parent.to->name &&
               attached_to(*draft_.to.find_table(table_of(id)), other) == id;
      });
    });
  }

  bool stays(const ObjectId& id) const {
    const auto leaves_name = [&](const Rename& rename) { return rename.from == id; };
    return holds_part(draft_.from, id) && !gone_.contains(id) &&
           std::ranges::none_of(work_.renames, leaves_name);
  }

  /// True when all below `parent` is made by making it.
  bool brings_all(const ObjectId& parent) const {
    if (!is_whole(draft_.to, parent)) return false;
    return std::ranges::all_of(heirs(parent), [&](const auto& heir) {
      const auto id = attached_to(*heir.to, parent);
      return id && !stays(*id) && has_own_name(*heir.to, draft_.to, *id) && brings_all(*id);
    });
  }

  bool is_put_together_online(const ObjectId& id) const {
    return id.kind == Kind::index && can_build_partitions(draft_, table_of(id)) && is_alike_below(id) &&
           !keeps_any(id);
  }

  /// True when each partition has an index like that of the parent.
  bool is_alike_below(const ObjectId& parent) const {
    return is_whole(draft_.to, parent) && std::ranges::all_of(heirs(parent), [&](const auto& heir) {
             const auto id = attached_to(*heir.to, parent);
             const auto* part = id ? find_index(draft_.to, *id) : nullptr;
             return part && part->options == find_index(draft_.to, parent)->options && is_alike_below(*id);
           });
  }

  bool keeps_any(const ObjectId& parent) const {
    return std::ranges::any_of(heirs(parent), [&](const auto& heir) {
      const auto id = attached_to(*heir.to, parent);
      return id && (stays(*id) || keeps_any(*id));
    });
  }

  void make(const ObjectId& id) {
    if (!holds_part(draft_.to, id)) return;
    if (brings_all(id) || is_put_together_online(id)) return bring_along(id, draft_.attached.along[id]);
    draft_.attached.alone.insert(id);
    for (const auto& heir : heirs(id)) {
      const auto part = attached_to(*heir.to, id);
      if (!part) continue;
      if (stays(*part)) {
        draft_.attached.kept[id].push_back(*part);
        continue;
      }
      work_.added.insert(*part);
      make(*part);
    }
  }

  void bring_along(const ObjectId& parent, Ids& along) {
    for (const auto& heir : heirs(parent)) {
      const auto id = attached_to(*heir.to, parent);
      if (!id) continue;
      work_.added.erase(*id);
      along.push_back(*id);
      bring_along(*id, along);
    }
  }

  Draft& draft_;
  Worklist& work_;
  std::set<ObjectId> gone_;
};

/// The parts of `table` that are attached to one of `parent`.
template <class Part>
void note_attached(const Table& table, const Table& parent, const std::vector<Part>& parts,
                   std::vector<std::pair<ObjectId, ObjectId>>& out) {
  const auto note = [&](const Part& part, const auto& others) {
    for (const auto& other : others)
      if (part.more["parent"] == schema::quoted(parent.name.schema, other.name))
        out.emplace_back(schema::id_of(table, part), schema::id_of(parent, other));
  };
  for (const auto& part : parts) {
    if (!part.more.has("parent")) continue;
    note(part, parent.indexes);
    note(part, parent.constraints);
  }
}

/// What is attached to what in `to`, of a partition and its parent.
std::vector<std::pair<ObjectId, ObjectId>> attachments(const Table& table, const Table& parent) {
  std::vector<std::pair<ObjectId, ObjectId>> out;
  note_attached(table, parent, table.indexes, out);
  note_attached(table, parent, table.constraints, out);
  return out;
}

void attach(Draft& draft, const ObjectId& part, const ObjectId& parent) {
  const auto table = table_of(parent);
  auto step = part_step(Phase::attach, change_name(diff::Action::alter, parent.kind), table, parent,
                        attaching_sql(part, parent), lock::access_exclusive);
  step.needs.push_back(keys::name(part.schema, part.name));
  step.needs.push_back(keys::built(part));
  step.needs.push_back(keys::name(parent.schema, parent.name));
  step.makes = {keys::built(parent)};
  if (const auto* index = parent.kind == Kind::index ? find_index(draft.to, parent) : nullptr) {
    if (const auto columns = unique_columns(*index); !columns.empty())
      step.makes.push_back(keys::unique(table, columns));
  } else {
    step.makes.push_back(keys::unique(table, find_constraint(draft.to, parent)->columns));
  }
  step.relations.push_back(table_of(part));
  const bool is_undone = draft.attached.alone.contains(parent);
  step.statement.inverse.restores = is_undone ? Restores::all : Restores::nothing;
  draft.steps.push_back(std::move(step));
}

std::string making_sql(const Model& model, const ObjectId& id, bool is_alone) {
  const auto table = table_of(id);
  if (id.kind == Kind::index)
    return create_index(table, *find_index(model, id),
                        is_alone ? IndexBuild::on_parent_only : IndexBuild::plain);
  return alter_table(table, add_constraint(*find_constraint(model, id)), is_alone ? Reach::only : Reach::all);
}

/// True when all that was below `parent` is made again by making it.
bool brought_all(const Draft& draft, const ObjectId& parent) {
  if (!is_whole(draft.from, parent)) return false;
  return std::ranges::all_of(draft.lineage.heirs(table_of(parent)), [&](const auto& heir) {
    const auto id = attached_to(*heir.from, parent);
    return id && has_own_name(*heir.from, draft.from, *id) && brought_all(draft, *id);
  });
}

void annotate_again(const Draft& draft, const ObjectId& parent, std::vector<std::string>& out) {
  for (const auto& heir : draft.lineage.heirs(table_of(parent))) {
    const auto id = attached_to(*heir.from, parent);
    if (!id) continue;
    for (auto& sql : annotation_statements(draft, *id)) out.push_back(std::move(sql));
    annotate_again(draft, *id, out);
  }
}

void make_again(const Draft& draft, const ObjectId& id, std::vector<std::string>& out) {
  const bool is_alone = !brought_all(draft, id);
  out.push_back(making_sql(draft.from, id, is_alone));
  if (!is_alone) return;
  for (const auto& heir : draft.lineage.heirs(table_of(id)))
    if (const auto part = attached_to(*heir.from, id)) {
      make_again(draft, *part, out);
      out.push_back(attaching_sql(*part, id));
    }
}

/// Makes again what was there before and goes when `parent` goes.
std::vector<std::string> kept_parts(const Draft& draft, const ObjectId& parent) {
  std::vector<std::string> out;
  const auto found = draft.attached.kept.find(parent);
  if (found == draft.attached.kept.end()) return out;
  for (const auto& id : found->second) {
    out.push_back(making_sql(draft.from, id, false));
    for (auto& sql : annotation_statements(draft, id)) out.push_back(std::move(sql));
  }
  return out;
}

/// The index or key of a parent that `id` will be attached to, if that is made by this plan.
bool goes_with_parent(const Draft& draft, const ObjectId& id) {
  const auto* table = draft.to.find_table(table_of(id));
  return table && std::ranges::any_of(draft.attached.alone, [&](const ObjectId& whole) {
           return attached_to(*table, whole) == id;
         });
}

/// Adds the statements that attach the parts of one partition.
void attach_parts(Draft& draft, const Worklist& work, const Table& table, const Table& parent) {
  const bool is_kept = !draft.lineage.parents(table.name).empty();
  const auto* before = draft.from.find_table(table.name);
  for (const auto& [part, whole] : attachments(table, parent)) {
    const bool has_parent = holds_part(draft.from, whole) && !draft.dropped_parts.contains(whole);
    const bool was = (before && attached_to(*before, whole) == part) || gets_name(work, part);
    if (draft.attached.alone.contains(whole) || (is_kept && has_parent && !was)) attach(draft, part, whole);
  }
}

}  // namespace

void settle_attached(Draft& draft, Worklist& work) { Settlement(draft, work).run(); }

void attach_parts(Draft& draft, const Worklist& work) {
  for (const auto& table : draft.to.tables) {
    const auto* parent = table.more.has("bound") ? draft.to.find_table(table.parents.front()) : nullptr;
    if (parent) attach_parts(draft, work, table, *parent);
  }
}

void order_among_attached(const Draft& draft, const ObjectId& id, Step& step) {
  const auto table = table_of(id);
  if (!is_whole(draft.to, id) && draft.attached.alone.contains(id)) {
    step.phase = Phase::attach;
    step.needs.push_back(keys::bound(table));
  }
  if (goes_with_parent(draft, id)) step.statement.inverse.sql.clear();
  for (auto& sql : kept_parts(draft, id)) step.statement.inverse.sql.push_back(std::move(sql));
  const auto along = draft.attached.along.find(id);
  if (along == draft.attached.along.end()) return;
  for (const auto& part : along->second) {
    step.makes.push_back(keys::name(part.schema, part.name));
    step.relations.push_back(table_of(part));
  }
}

std::vector<std::string> making_again(const Draft& draft, const ObjectId& id) {
  std::vector<std::string> out;
  make_again(draft, id, out);
  annotate_again(draft, id, out);
  return out;
}

void annotate_along(Draft& draft, const ObjectId& id) {
  const auto along = draft.attached.along.find(id);
  if (along == draft.attached.along.end()) return;
  for (const auto& part : along->second) annotate_new(draft, part);
}

}  // namespace plumb::plan
