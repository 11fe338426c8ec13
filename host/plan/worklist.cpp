#include "plan/worklist.hpp"

#include <algorithm>

#include "diff/lineage.hpp"
#include "plan/annotations.hpp"
#include "plan/column_type.hpp"
#include "plan/craft.hpp"
#include "plan/dependents.hpp"
#include "plan/graph.hpp"
#include "plan/part_settings.hpp"
#include "plan/partition_keys.hpp"
#include "plan/renames.hpp"
#include "plan/retyped_indexes.hpp"
#include "plan/stored_within.hpp"
#include "plan/table_spelling.hpp"
#include "schema/fields.hpp"
#include "schema/identifier.hpp"

namespace plumb::plan {
namespace {

using schema::Constraint;
using schema::Kind;
using schema::Model;
using schema::Name;
using schema::ObjectId;
using schema::Table;

// Indexes of materialized views are objects of their own, also where a table of their name goes or comes.
bool is_part(const Model& from, const Model& to, const diff::Change& change) {
  const auto kind = change.object.kind;
  const auto table = table_of(change.object);
  if (kind == Kind::index)
    return change.action == diff::Action::drop ? from.find_table(table) : to.find_table(table);
  return kind == Kind::primary_key || kind == Kind::unique || kind == Kind::foreign_key ||
         kind == Kind::check || kind == Kind::exclusion;
}

std::set<std::string> as_set(const std::vector<std::string>& names) { return {names.begin(), names.end()}; }

class Worker {
 public:
  Worker(const diff::Changes& changes, const Model& from, const Model& to, const std::set<ObjectId>& anew)
      : from_(from), to_(to), lineage_(from, to), anew_(anew) {
    for (const auto& change : changes) sort_in(change);
  }

  Worklist run() {
    fold_renames(work_, from_, to_);
    rebuild_dependents(work_, from_, to_);
    refuse_changes_of_partition_keys(work_, from_);
    for (const auto& id : spoiled_by_retyping(work_, from_, lineage_)) remake(id);
    note_disturbed();
    if (!disturbed_.empty() || !dropped_tables_.empty())
      for (const auto& table : from_.tables) remake_what_is_in_the_way(table);
    if (dropped_tables_.size() > 1) free_circles();
    for (const auto& id : anew_) free_dropped(id);
    return std::move(work_);
  }

 private:
  /// Gives what goes with a table a step of its own, for it goes in a circle with others.
  void free_dropped(const ObjectId& id) {
    if (id.parent.empty() || !dropped_tables_.contains(table_of(id))) return;
    if (id.kind == Kind::index)
      work_.dropped.insert(id);
    else if (from_.find_object(id))
      work_.changes.push_back({diff::Action::drop, id, {}});
  }

  void sort_in(const diff::Change& change) {
    const auto& id = change.object;
    if (only_annotates(change)) return;
    if (is_part(from_, to_, change) && is_made_in_place(change) && !sets_options_of_parts(change)) {
      work_.settled.insert(id);
    } else if (is_part(from_, to_, change)) {
      if (change.action != diff::Action::add) work_.dropped.insert(id);
      if (change.action != diff::Action::drop) work_.added.insert(id);
    } else if (id.kind == Kind::column && change.action == diff::Action::alter) {
      auto& column = altered_column(work_, from_, to_, id);
      column.default_must_be_remade = anew_.contains(id) || names_moved(id);
      follow_extensions(id, column);
    } else if (change.action == diff::Action::alter && must_be_remade(id)) {
      work_.remade.insert(id);
      if (anew_.contains(id) && can_let_go(id)) work_.loosened.insert(id);
    } else {
      note_drops(change);
      work_.changes.push_back(change);
    }
  }

  /// The extensions an object needs that go to another schema, before and after.
  using Moves = std::vector<std::pair<const schema::Object*, const schema::Object*>>;
  Moves moved_extensions(const ObjectId& object) const {
    Moves out;
    for (const auto& id : from_.needs_of(object)) {
      const auto *before = from_.find_object(id), *after = to_.find_object(id);
      if (id.kind == Kind::extension && before && after &&
          before->properties["schema"] != after->properties["schema"])
        out.emplace_back(before, after);
    }
    return out;
  }

  /// True when a text names a member of an extension that goes to another schema: the old one is right before
  /// that only, the new one afterwards.
  bool names_moved(const ObjectId& object) const { return !moved_extensions(object).empty(); }

  /// A type that goes to another schema with its extension takes its columns along.
  void follow_extensions(const ObjectId& id, ColumnChange& change) {
    for (const auto& [before, after] : moved_extensions(id)) {
      const auto old_start = schema::quoted(before->properties["schema"]) + ".",
                 new_start = schema::quoted(after->properties["schema"]) + ".";
      if (!change.from->type.starts_with(old_start) ||
          new_start + change.from->type.substr(old_start.size()) != change.to->type)
        continue;
      work_.moved.push_back(*change.from);
      work_.moved.back().type = change.to->type;
      change.from = &work_.moved.back();
    }
  }

  // The index of a partitioned table has its storage parameters for those of the partitions to come.
  bool sets_options_of_parts(const diff::Change& change) const {
    const auto* table = from_.find_table(table_of(change.object));
    return table && table->more.has("partition key") &&
           std::any_of(change.fields.begin(), change.fields.end(),
                       [](const auto& field) { return field.field == "options"; });
  }

  void note_drops(const diff::Change& change) {
    if (change.action == diff::Action::drop && change.object.kind == Kind::table)
      dropped_tables_.insert({change.object.schema, change.object.name});
  }

  bool must_be_remade(const ObjectId& id) const {
    const Name name{id.schema, id.name};
    if (id.kind == Kind::enum_type) return !is_extension(*from_.find_enum(name), *to_.find_enum(name));
    const auto *before = from_.find_object(id), *after = to_.find_object(id);
    if (!before || !after) return false;
    return anew_.contains(id) || !alter_statements(*before, *after) || names_moved(id) ||
           (retypes_attributes(*before, *after) && has_bound_dependents(id)) ||
           (id.kind == Kind::domain && tightens_domain(*before, *after) && is_stored_within(from_, id)) ||
           (leads_one_way(*before, *after) && is_needed_after(id));
  }

  bool can_let_go(const ObjectId& id) const {
    const auto loosened = loosened_object(*from_.find_object(id));
    return loosened && alter_statements(*loosened, *to_.find_object(id));
  }

  // A view can be given columns and a function defaults under what stands on it, but not taken away again.
  static bool leads_one_way(const schema::Object& before, const schema::Object& after) {
    return (before.kind == Kind::view || takes_arguments(before.kind)) && !alter_statements(after, before);
  }

  bool is_needed_after(const ObjectId& id) const {
    return std::any_of(to_.dependencies.begin(), to_.dependencies.end(),
                       [&](const auto& dependency) { return dependency.needs == id; });
  }

  // The server alters an attribute only where nothing but routines whose body is text knows the type.
  bool has_bound_dependents(const ObjectId& type) const {
    return std::any_of(from_.dependencies.begin(), from_.dependencies.end(), [&](const auto& dependency) {
      const auto* object = from_.find_object(dependency.object);
      return dependency.needs == type && !(object && has_text_body(*object));
    });
  }

  /// The change of a column, which may come with that of a parent's.
  const ColumnChange* change_of(const Name& name, const std::string& column) const {
    const auto found = work_.columns.find({Kind::column, name.schema, name.name, column});
    if (found != work_.columns.end()) return &found->second;
    if (const auto* table = from_.find_table(name))
      for (const auto& parent : table->parents)
        if (const auto* change = change_of(parent, column)) return change;
    return nullptr;
  }

  // The server refuses to alter the type of one side of a foreign key, or to drop a column that is to be
  // remade.
  bool moves_under_foreign_key(const Name& table, const std::string& column) const {
    const auto* change = change_of(table, column);
    if (!change) return false;
    if (change->is_remade() || change->type_is_replaced()) return true;
    const auto how = conversion("c", change->from->type, change->to->type);
    return change->changes_type() && (how.rewrites || how.reorders);
  }

  bool any_moves(const Name& table, const std::vector<std::string>& columns) const {
    return std::any_of(columns.begin(), columns.end(),
                       [&](const auto& column) { return moves_under_foreign_key(table, column); });
  }

  bool any_remade(const Name& table, const std::vector<std::string>& columns) const {
    return std::any_of(columns.begin(), columns.end(), [&](const auto& column) {
      const auto* change = change_of(table, column);
      return change && change->is_remade();
    });
  }

  // The server makes a key anew when a column that it only includes gets another type, and looks for no
  // foreign keys that stand on it.
  bool any_retyped(const Name& table, const std::vector<std::string>& columns) const {
    return std::any_of(columns.begin(), columns.end(), [&](const auto& column) {
      const auto* change = change_of(table, column);
      return change && (change->is_remade() || change->changes_type());
    });
  }

  // A key is recognised by its columns: which of several equal keys a foreign key stands on is not in the
  // model.
  bool loses_key(const Constraint& foreign_key) const {
    const auto* table = from_.find_table(foreign_key.references);
    if (!table) return false;
    if (dropped_tables_.contains(table->name)) return true;
    const auto columns = as_set(foreign_key.referenced_columns);
    for (const auto& constraint : table->constraints)
      if ((constraint.kind == Kind::primary_key || constraint.kind == Kind::unique) &&
          as_set(constraint.columns) == columns &&
          (work_.dropped.contains(schema::id_of(*table, constraint)) ||
           any_retyped(table->name, constraint.include)))
        return true;
    for (const auto& index : table->indexes)
      if (as_set(unique_columns(index)) == columns &&
          (work_.dropped.contains(schema::id_of(*table, index)) || any_retyped(table->name, index.include)))
        return true;
    return false;
  }

  bool is_in_the_way(const Table& table, const Constraint& constraint) const {
    if (any_remade(table.name, constraint.columns) || any_remade(table.name, constraint.include)) return true;
    if (constraint.kind != Kind::foreign_key) return false;
    return any_moves(table.name, constraint.columns) ||
           any_moves(constraint.references, constraint.referenced_columns) || loses_key(constraint);
  }

  bool is_in_the_way(const Table& table, const schema::Index& index) const {
    if (any_remade(table.name, index.include)) return true;
    return std::any_of(index.keys.begin(), index.keys.end(),
                       [&](const schema::IndexKey& key) { return any_remade(table.name, {key.column}); });
  }

  void note_disturbed() {
    for (const auto& id : work_.dropped) disturbed_.insert(table_of(id));
    for (const auto& [id, change] : work_.columns) disturbed_.insert(table_of(id));
  }

  bool is_disturbed(const Name& name) const {
    if (disturbed_.contains(name) || dropped_tables_.contains(name)) return true;
    const auto* table = from_.find_table(name);
    return table &&
           std::ranges::any_of(table->parents, [&](const Name& parent) { return is_disturbed(parent); });
  }

  /// True for a table with parts in the way of what changes in it, or in one that it refers to.
  bool is_concerned(const Table& table) const {
    return is_disturbed(table.name) ||
           std::ranges::any_of(table.constraints, [&](const Constraint& constraint) {
             return constraint.kind == Kind::foreign_key && is_disturbed(constraint.references);
           });
  }

  void remake(const ObjectId& id) {
    if (!work_.dropped.insert(id).second) return;
    if (const auto renamed = std::ranges::find(work_.renames, id, &Rename::from);
        renamed != work_.renames.end()) {
      work_.added.insert({id.kind, id.schema, id.parent, renamed->to});
      work_.renames.erase(renamed);
      return;
    }
    if (!is_given_by_parent(id)) work_.added.insert(id);
  }

  // The server gives the foreign keys of a partitioned table to what becomes a partition.
  bool is_given_by_parent(const ObjectId& id) const {
    const auto* wanted = id.kind == Kind::foreign_key ? find_constraint(to_, id) : nullptr;
    return wanted && is_inherited(*wanted);
  }

  // It comes and goes with that of the parent; on a table that leaves its parent it stays.
  bool comes_from_parent(const Table& table, const Constraint& constraint) const {
    return !schema::has_index(constraint.kind) && is_inherited(constraint) &&
           !lineage_.parents(table.name).empty();
  }

  void remake_what_is_in_the_way(const Table& table) {
    if (dropped_tables_.contains(table.name) || !is_concerned(table)) return;
    for (const auto& constraint : table.constraints)
      if (!comes_from_parent(table, constraint) && is_in_the_way(table, constraint))
        remake(schema::id_of(table, constraint));
    for (const auto& index : table.indexes)
      if (is_in_the_way(table, index)) remake(schema::id_of(table, index));
  }

  // Tables that refer to each other or to their heirs in a circle have no order to be dropped in until their
  // foreign keys are gone.
  void free_circles() {
    Graph graph;
    std::map<Name, std::size_t> nodes;
    for (const auto& name : dropped_tables_) nodes[name] = graph.add_node(0, name.sql());
    std::vector<ObjectId> keys;
    for (const auto& [name, node] : nodes) {
      for (const auto& parent : from_.find_table(name)->parents)
        if (const auto found = nodes.find(parent); found != nodes.end()) graph.add_edge(node, found->second);
      for (const auto& key : from_.find_table(name)->constraints) {
        const auto referred = key.kind == Kind::foreign_key ? nodes.find(key.references) : nodes.end();
        if (referred == nodes.end() || is_inherited(key)) continue;
        const ObjectId id{Kind::foreign_key, name.schema, name.name, key.name};
        if (referred->second != node) {
          graph.add_edge(node, referred->second);
          keys.push_back(id);
        } else if (from_.find_table(name)->more.has("partition key")) {
          work_.dropped.insert(id);  // its partitions go first, and refer to each other
        }
      }
    }
    if (!graph.find_circle().empty()) work_.dropped.insert(keys.begin(), keys.end());
  }

  const Model& from_;
  const Model& to_;
  const diff::Lineage lineage_;
  const std::set<ObjectId>& anew_;
  std::set<Name> dropped_tables_, disturbed_;
  Worklist work_;
};

}  // namespace

bool is_extension(const schema::Enum& from, const schema::Enum& to) {
  auto next = from.values.begin();
  for (const auto& value : to.values)
    if (next != from.values.end() && *next == value) ++next;
  return next == from.values.end();
}

Worklist work_out(const diff::Changes& changes, const Model& from, const Model& to,
                  const std::set<ObjectId>& anew) {
  return Worker(changes, from, to, anew).run();
}

const Constraint* find_constraint(const Model& model, const ObjectId& id) {
  const auto* table = model.find_table(table_of(id));
  if (!table) return nullptr;
  for (const auto& constraint : table->constraints)
    if (constraint.name == id.name && constraint.kind == id.kind) return &constraint;
  return nullptr;
}

const schema::Index* find_index(const Model& model, const ObjectId& id) {
  const auto* table = model.find_table(table_of(id));
  if (!table) return nullptr;
  for (const auto& index : table->indexes)
    if (index.name == id.name) return &index;
  return nullptr;
}

}  // namespace plumb::plan
