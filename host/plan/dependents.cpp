#include "plan/dependents.hpp"

#include <algorithm>

#include "base/append.hpp"
#include "base/error.hpp"
#include "diff/lineage.hpp"
#include "plan/asides.hpp"
#include "plan/column_type.hpp"
#include "plan/craft.hpp"
#include "plan/partition_keys.hpp"
#include "plan/row_values.hpp"
#include "plan/table_spelling.hpp"
#include "schema/mentions.hpp"
#include "schema/needed_by.hpp"

namespace plumb::plan {
namespace {

using schema::Kind;
using schema::Model;
using schema::Name;
using schema::ObjectId;

bool is_part_with_definition(Kind kind) {
  return kind == Kind::check || kind == Kind::exclusion || kind == Kind::index;
}

/// Spreads disturbance from what changes to what depends on it.
class Spreading {
 public:
  Spreading(Worklist& work, const Model& from, const Model& to)
      : work_(work), from_(from), to_(to), lineage_(from, to), row_values_(from, to), needed_by_(from) {}

  void run() {
    start();
    free_rows();
    clear_defaults_of_changed_types();
    while (!open_.empty()) {
      const auto id = open_.back();
      open_.pop_back();
      move_columns_of(id);
      for (const auto* dependency : needed_by_.of(id)) disturb(dependency->object, id);
    }
    put_aside_what_is_used();
  }

 private:
  void start() {
    for (const auto& change : work_.changes) {
      if (change.action != diff::Action::drop) continue;
      lose(change.object);
    }
    for (const auto& id : work_.remade)
      if (!work_.loosened.contains(id)) open_.push_back(id);
    for (const auto& [id, change] : work_.columns)
      if (change.changes_type() || change.is_remade()) open_with_heirs(id);
    for (const auto& id : work_.dropped) open_.push_back(id);
  }

  /// A column changes in the heirs that have it from its table, too.
  void open_with_heirs(const ObjectId& column) {
    open_.push_back(column);
    for (const auto& heir : lineage_.descendants(table_of(column)))
      if (const auto* own = schema::find_column(*heir.from, column.name); own && is_inherited(*own))
        open_.push_back(schema::id_of(*heir.from, *own));
  }

  // What has rows of a table as values makes way where that is written anew or gets a column with values, and
  // where the way back adds one that cannot be empty.
  void free_rows() {
    std::set<Name> written;
    for (const auto& [id, change] : work_.columns)
      if (change.changes_type() || change.is_remade()) written.insert(table_of(id));
    for (const auto& change : work_.changes)
      if (change.object.kind == Kind::column && fills_kept_table(change))
        written.insert(table_of(change.object));
    for (const auto& name : written) free_rows_of(name);
  }

  void free_rows_of(const Name& name) {
    refuse_to_write(name);
    const auto table = schema::id_of(*from_.find_table(name));
    for (const auto& user : row_values_.users(name)) disturb(user, table);
  }

  bool fills_kept_table(const diff::Change& change) const {
    const auto table = table_of(change.object);
    const auto *before = from_.find_table(table), *after = to_.find_table(table);
    if (!before || !after) return false;
    const bool is_added = change.action == diff::Action::add;
    const auto* column = schema::find_column(is_added ? *after : *before, change.object.name);
    return column && fills_rows(*column) && (is_added || column->not_null || column->default_sql.empty());
  }

  void refuse_to_write(const Name& table) const {
    const auto holder = row_values_.holder(table);
    if (!holder) return;
    const auto changed = std::ranges::find_if(work_.columns, [&](const auto& column) {
      return table_of(column.first) == table && (column.second.changes_type() || column.second.is_remade());
    });
    if (changed == work_.columns.end()) return;
    throw Error::failed("changing the type of " + schema::to_string(changed->first) + " is not supported yet")
        .because(schema::to_string(*holder) +
                 " holds rows of the table, which the server does not write anew")
        .next("keep the rows in a column of another type by statements of your own, then plan again");
  }

  // A default that changes along with the attributes of its column's type fits one list of them alone: there
  // is none while they change, here and on the way back.
  void clear_defaults_of_changed_types() {
    std::set<std::string> types;
    for (const auto& change : work_.changes)
      if (change.action == diff::Action::alter && change.object.kind == Kind::composite_type)
        types.merge(names_of(from_, change.object));
    for (auto& [id, change] : work_.columns)
      if (is_made_of(*change.from, types) && change.from->default_sql != change.to->default_sql)
        change.default_must_be_remade = true;
  }

  // Columns go over to a type or collation that is made anew while the old one stands aside.
  void move_columns_of(const ObjectId& id) {
    const bool is_view = id.kind == Kind::view || id.kind == Kind::materialized_view;
    if (!work_.remade.contains(id) || !(is_of_columns(id.kind) || is_view)) return;
    if (columns_of_type_.empty()) sort_columns_by_type();
    if (is_view) return refuse_to_remake_rows(id);
    std::set<std::pair<const schema::Table*, const schema::Column*>> made_of_it;
    for (const auto& name : names_of(from_, id)) {
      const auto found = columns_of_type_.find(name);
      if (found != columns_of_type_.end()) made_of_it.insert(found->second.begin(), found->second.end());
    }
    for (const auto& [table, column] : made_of_it) move_column(*table, *column, id);
  }

  void refuse_to_remake_rows(const ObjectId& view) const {
    const auto found = columns_of_type_.find(Name{view.schema, view.name}.sql());
    if (found == columns_of_type_.end()) return;
    const auto& [table, column] = found->second.front();
    throw Error::failed("making " + schema::to_string(view) + " anew is not supported yet")
        .because(schema::to_string(schema::id_of(*table, *column)) + " holds rows of it")
        .next("keep the rows in a column of another type by statements of your own, then plan again");
  }

  void sort_columns_by_type() {
    for (const auto& table : from_.tables)
      for (const auto& column : table.columns) {
        columns_of_type_[element_type(column.type)].emplace_back(&table, &column);
        if (!column.collation.empty()) columns_of_type_[column.collation].emplace_back(&table, &column);
      }
  }

  static bool is_of_columns(Kind kind) {
    return kind == Kind::enum_type || kind == Kind::domain || kind == Kind::composite_type ||
           kind == Kind::range_type || kind == Kind::collation;
  }

  static std::set<std::string> names_of(const Model& model, const ObjectId& id) {
    std::set<std::string> names = {Name{id.schema, id.name}.sql()};
    const auto* range = id.kind == Kind::range_type ? model.find_object(id) : nullptr;
    if (range) names.insert(multirange_name(*range).sql());
    return names;
  }

  static bool is_made_of(const schema::Column& column, const std::set<std::string>& names) {
    return names.contains(element_type(column.type)) || names.contains(column.collation);
  }

  void move_column(const schema::Table& table, const schema::Column& column, const ObjectId& type) {
    const auto id = schema::id_of(table, column);
    if (gone_.contains(id) || goes_with_table(id)) return;
    const auto* after = to_.find_table(table.name);
    const auto* wanted = after ? schema::find_column(*after, column.name) : nullptr;
    if (wanted && !is_made_of(*wanted, names_of(to_, type)) && !waits_for(*wanted, type))
      return;  // it leaves before
    auto& change = altered_column(work_, from_, to_, id);
    change.replaced.insert(type);
    change.must_be_remade |= !column.generated.empty() && !change.to->generated.empty();
    used_.push_back(type);
    open_.push_back(id);
    free_rows_of(table.name);
  }

  /// True when what a column goes over to is made anew too, and waits for a column that leaves it, and so on
  /// to one that goes over to `type`.
  bool waits_for(const schema::Column& wanted, const ObjectId& type) const {
    std::set<std::string> seen;
    std::vector<std::string> open = {element_type(wanted.type)};
    const auto names = names_of(from_, type);
    while (!open.empty()) {
      const auto name = open.back();
      open.pop_back();
      if (names.contains(name)) return true;
      if (is_remade_type(name) && seen.insert(name).second) append(open, left_for(name));
    }
    return false;
  }

  bool is_remade_type(const std::string& name) const {
    return std::ranges::any_of(work_.remade, [&](const ObjectId& id) {
      return is_of_columns(id.kind) && names_of(from_, id).contains(name);
    });
  }

  /// The types to which columns go over from a type.
  std::vector<std::string> left_for(const std::string& type) const {
    std::vector<std::string> out;
    for (const auto& [id, change] : work_.columns)
      if (element_type(change.from->type) == type && element_type(change.to->type) != type)
        out.push_back(element_type(change.to->type));
    return out;
  }

  // What stands aside keeps what it needs there with it.
  void put_aside_what_is_used() {
    while (!used_.empty()) {
      const auto id = used_.back();
      used_.pop_back();
      if (!can_stand_aside(id.kind) || work_.loosened.contains(id) || work_.remade.erase(id) == 0) continue;
      work_.replaced.insert(id);
      for (auto& needs : from_.needs_of(id)) used_.push_back(std::move(needs));
    }
  }

  void lose(const ObjectId& id) {
    open_.push_back(id);
    gone_.insert(id);
    const auto* table = id.kind == Kind::table ? from_.find_table({id.schema, id.name}) : nullptr;
    if (!table) return;
    for (const auto& column : table->columns) lose(schema::id_of(*table, column));
  }

  bool goes_with_table(const ObjectId& id) const {
    return !id.parent.empty() && gone_.contains({Kind::table, id.schema, "", id.parent});
  }

  /// True for a routine that goes while another of its name comes.
  bool makes_way_for_namesake(const ObjectId& id) const {
    return takes_arguments(id.kind) && std::ranges::any_of(work_.changes, [&](const auto& change) {
             const auto& other = change.object;
             return change.action == diff::Action::add && takes_arguments(other.kind) &&
                    other.schema == id.schema && other.name == id.name;
           });
  }

  /// True when an object is changed in place to something that does without `needed`. While there are two
  /// functions of one name a call may mean either: what goes over from one to the other has to be made anew.
  bool lets_go(const ObjectId& dependent, const ObjectId& needed) const {
    const auto needs = to_.needs_of(dependent);
    return !makes_way_for_namesake(needed) &&
           std::any_of(work_.changes.begin(), work_.changes.end(),
                       [&](const auto& change) { return change.object == dependent; }) &&
           std::none_of(needs.begin(), needs.end(), [&](const ObjectId& id) {
             return id.kind == needed.kind && id.schema == needed.schema && id.parent == needed.parent &&
                    id.name == needed.name;
           });
  }

  void disturb(const ObjectId& dependent, const ObjectId& needed) {
    if (gone_.contains(dependent) || goes_with_table(dependent)) return;
    if (dependent.kind == Kind::column) return disturb_column(dependent, needed);
    if (is_part_with_definition(dependent.kind) && find_part(dependent))
      return disturb_part(dependent, needed);
    if (dependent.kind == Kind::table && needed.kind == Kind::foreign_server) return remake_table(dependent);
    if (dependent.kind == Kind::table) refuse_to_remake_under_key(from_, dependent, needed);
    if (dependent.kind == Kind::table || dependent.kind == Kind::sequence ||
        dependent.kind == Kind::enum_type)
      return;
    if (dependent.kind == Kind::statistics && is_kept_column(needed)) return;  // the server sees to it
    if (!from_.find_object(dependent) || lets_go(dependent, needed)) return;
    // What is not managed and stands on what goes for good cannot be made again: it is in the way.
    if (gone_.contains(needed) && !to_.find_object(dependent)) return;
    const bool is_loosened = can_be_loosened(dependent, needed);
    if (!is_loosened && work_.loosened.erase(dependent) > 0) return open_.push_back(dependent);
    if (!work_.remade.insert(dependent).second) return;
    std::erase_if(work_.changes, [&](const auto& change) { return change.object == dependent; });
    if (is_loosened)
      work_.loosened.insert(dependent);
    else
      open_.push_back(dependent);
  }

  /// True when letting go of it for a while is enough: a domain whose check calls a function that is made
  /// anew.
  bool can_be_loosened(const ObjectId& dependent, const ObjectId& needed) const {
    const auto *before = from_.find_object(dependent), *after = to_.find_object(dependent);
    const auto loosened = loosened_object(*before);
    if (!loosened || !alter_statements(*loosened, after ? *after : *before)) return false;
    const auto name = Name{needed.schema, needed.name}.sql();
    const auto& attributes = loosened->properties.list();
    return std::none_of(attributes.begin(), attributes.end(),
                        [&](const auto& attribute) { return schema::mentions(attribute.value, name); });
  }

  static bool is_of_table(const ObjectId& id, const ObjectId& table) {
    return id == table || (id.schema == table.schema && id.parent == table.name);
  }

  // A foreign table has no rows of its own to lose.
  void remake_table(const ObjectId& table) {
    const auto is_its = [&](const auto& id) { return is_of_table(id, table); };
    std::erase_if(work_.changes, [&](const auto& change) { return is_its(change.object); });
    std::erase_if(work_.columns, [&](const auto& column) { return is_its(column.first); });
    std::erase_if(work_.dropped, is_its);
    std::erase_if(work_.added, is_its);
    std::erase_if(work_.remade, is_its);
    work_.changes.push_back({diff::Action::drop, table, {}});
    lose(table);
    work_.changes.push_back({diff::Action::add, table, {}});
    for (const auto& object : to_.objects)
      if (const auto id = schema::id_of(object); !id.parent.empty() && is_its(id))
        work_.changes.push_back({diff::Action::add, id, {}});
  }

  bool find_part(const ObjectId& id) const { return find_index(from_, id) || find_constraint(from_, id); }

  // The server makes indexes and checks anew itself when the type of a column changes.
  void disturb_part(const ObjectId& part, const ObjectId& needed) {
    if (needed.kind == Kind::column && !is_remade_column(needed)) return;
    if (comes_from_parent(part) || !work_.dropped.insert(part).second) return;
    if (!gone_.contains(needed) || is_wanted(part)) work_.added.insert(part);
    open_.push_back(part);
  }

  bool comes_from_parent(const ObjectId& part) const {
    const auto* check = part.kind == Kind::check ? find_constraint(from_, part) : nullptr;
    return check && is_inherited(*check);
  }

  bool is_wanted(const ObjectId& part) const { return find_index(to_, part) || find_constraint(to_, part); }

  bool is_kept_column(const ObjectId& id) const {
    return id.kind == Kind::column && !gone_.contains(id) && !is_remade_column(id);
  }

  bool is_remade_column(const ObjectId& id) const {
    const auto found = work_.columns.find(id);
    if (found != work_.columns.end() && found->second.is_remade()) return true;
    return std::ranges::any_of(lineage_.parents(table_of(id)), [&](const auto& parent) {
      return is_remade_column({Kind::column, parent.from->name.schema, parent.from->name.name, id.name});
    });
  }

  void disturb_column(const ObjectId& id, const ObjectId& needed) {
    const auto* table = from_.find_table({id.schema, id.parent});
    const auto* column = table ? schema::find_column(*table, id.name) : nullptr;
    if (!column || (is_inherited(*column) && lineage_.has_parent_column(table->name, id.name))) return;
    if (!column->generated.empty()) {
      auto& change = altered_column(work_, from_, to_, id);
      if (change.is_remade() || (needed.kind != Kind::column && change.to->generated.empty())) return;
      change.must_be_remade = true;
      return open_with_heirs(id);
    }
    const bool is_of_table = needed.kind == Kind::column || needed.kind == Kind::sequence;
    if (!column->default_sql.empty() && !is_of_table && !is_only_its_type(*column, needed))
      altered_column(work_, from_, to_, id).default_must_be_remade = true;
  }

  // What its default names beside its type; the type takes the default with it.
  bool is_only_its_type(const schema::Column& column, const ObjectId& needed) const {
    return is_of_columns(needed.kind) && is_made_of(column, names_of(from_, needed));
  }

  Worklist& work_;
  const Model& from_;
  const Model& to_;
  const diff::Lineage lineage_;
  const RowValues row_values_;
  const schema::NeededBy needed_by_;
  /// Of columns before the change: by the type of which they, or their elements, are, and by their collation.
  std::map<std::string, std::vector<std::pair<const schema::Table*, const schema::Column*>>> columns_of_type_;
  std::vector<ObjectId> open_;
  std::vector<ObjectId> used_;  ///< types and collations made anew that columns use
  std::set<ObjectId> gone_;
};

}  // namespace

void rebuild_dependents(Worklist& work, const Model& from, const Model& to) {
  Spreading(work, from, to).run();
}

ColumnChange& altered_column(Worklist& work, const Model& from, const Model& to, const ObjectId& id) {
  const Name name{id.schema, id.parent};
  const auto* table = from.find_table(name);
  const auto* column = schema::find_column(*table, id.name);
  const auto* after = to.find_table(name);
  // A column that the desired schema does not speak of stays as it is.
  const auto* wanted = after ? schema::find_column(*after, id.name) : nullptr;
  return work.columns.try_emplace(id, ColumnChange{table, column, wanted ? wanted : column}).first->second;
}

}  // namespace plumb::plan
