#include <algorithm>
#include <optional>
#include <set>

#include "base/text.hpp"
#include "diff/change.hpp"
#include "diff/fields.hpp"
#include "diff/inherited.hpp"
#include "diff/managed.hpp"
#include "schema/rights.hpp"

namespace plumb::diff {
namespace {

using schema::Model;
using schema::Table;

/// Calls `pair(from, to)` for the objects of two vectors sorted by `name`; the side that lacks one is null.
template <class T, class NameOf, class Pair>
void merge(const std::vector<T>& from, const std::vector<T>& to, NameOf name, Pair pair) {
  auto left = from.begin(), right = to.begin();
  while (left != from.end() || right != to.end()) {
    const bool only_left = right == to.end() || (left != from.end() && name(*left) < name(*right));
    const bool only_right = left == from.end() || (!only_left && name(*right) < name(*left));
    pair(only_right ? nullptr : &*left, only_left ? nullptr : &*right);
    if (!only_right) ++left;
    if (!only_left) ++right;
  }
}

/// True when options are the same in another order, which means nothing.
bool is_reordered(const FieldChange& change) {
  if (change.field != "options") return false;
  auto from = split(change.from, ','), to = split(change.to, ',');
  for (auto* options : {&from, &to}) {
    for (auto& option : *options) option = trim(option);
    std::sort(options->begin(), options->end());
  }
  return from == to;
}

bool all_fields(std::string_view) { return true; }

/// Compares two models and collects the changes.
class Comparison {
 public:
  Comparison(const Model& from, const Model& to, const Managed& managed)
      : from_(from), to_(to), managed_(managed), inherited_(from, to) {}

  Changes run() {
    compare_objects();
    compare_enums();
    compare_sequences();
    compare_tables();
    std::stable_sort(changes_.begin(), changes_.end(),
                     [](const Change& a, const Change& b) { return a.object < b.object; });
    return std::move(changes_);
  }

 private:
  void add(schema::ObjectId id) { changes_.push_back({Action::add, std::move(id), {}}); }
  void drop(schema::ObjectId id) { changes_.push_back({Action::drop, std::move(id), {}}); }

  template <class T>
  void alter(schema::ObjectId id, const T& from, const T& to) {
    alter(std::move(id), from, to, from.rights, to.rights, all_fields);
  }

  /// `counts` tells which fields are the object's own.
  template <class T, class Counts>
  void alter(schema::ObjectId id, const T& from, const T& to, const schema::Rights& from_rights,
             const schema::Rights& to_rights, Counts counts) {
    auto fields = field_changes(from, to);
    std::erase_if(fields, [&](const FieldChange& change) {
      return !manages_field(managed_, change.field) || is_reordered(change) || !counts(change.field);
    });
    if (managed_.owners && has_own_owner(to)) add_owner(fields, from_rights.owner, to_rights.owner);
    if (managed_.privileges) {
      const auto [left, right] = under_one_owner(from_rights, to_rights, id.kind, managed_.owners);
      add_change(fields, "privileges", left, right);
    }
    if (!fields.empty()) changes_.push_back({Action::alter, std::move(id), std::move(fields)});
  }

  /// A source that says nothing of owners has no other one.
  static void add_owner(std::vector<FieldChange>& fields, const std::string& from, const std::string& to) {
    if (!from.empty() && !to.empty()) add_change(fields, "owner", from, to);
  }

  /// What is part of a table belongs to whom the table belongs to.
  template <class T>
  static bool has_own_owner(const T& object) {
    if constexpr (requires { object.owner_column; })
      return object.owner_column.empty();
    else
      return requires { object.rights; };
  }

  /// What has rows under a name: a table, a view, a materialized view, or nothing.
  static std::optional<schema::Kind> relation_kind(const Model& model, const schema::Name& name) {
    if (model.find_table(name)) return schema::Kind::table;
    for (const auto kind : {schema::Kind::view, schema::Kind::materialized_view})
      if (model.find_object({kind, name.schema, "", name.name})) return kind;
    return std::nullopt;
  }

  /// True for the name of a relation that goes, for one of another kind.
  bool becomes_another(const schema::Name& name) const {
    const auto before = relation_kind(from_, name), after = relation_kind(to_, name);
    return before && after && before != after;
  }

  /// True for a table or view that is dropped and made again, or that another relation of its name follows:
  /// what sits on it goes and comes with it.
  bool is_replaced(const schema::Name& name) const {
    if (managed_.prisma || name.name.empty()) return false;
    const auto *before = from_.find_table(name), *after = to_.find_table(name);
    return before && after ? diff::is_made_anew(*before, *after) : becomes_another(name);
  }

  /// True for what goes with its table or view, which the other side has not.
  bool goes_with_table(const schema::Object& object) const {
    return !object.table.name.empty() && (!relation_kind(to_, object.table) || becomes_another(object.table));
  }

  /// Prisma makes schemas and extensions and never drops one.
  void compare_objects() {
    merge(
        from_.objects, to_.objects, [](const auto& o) { return schema::id_of(o); },
        [&](const schema::Object* before, const schema::Object* after) {
          if (!manages(managed_, after != nullptr ? *after : *before)) return;
          if (before == nullptr || (after != nullptr && is_replaced(after->table)))
            return add(schema::id_of(*after));
          if (after != nullptr) return alter(schema::id_of(*after), *before, *after);
          if (!managed_.prisma && !goes_with_table(*before)) drop(schema::id_of(*before));
        });
  }

  void compare_enums() {
    merge(
        from_.enums, to_.enums, [](const auto& o) -> const schema::Name& { return o.name; },
        [&](const schema::Enum* before, const schema::Enum* after) {
          if (!manages_schema(managed_, (before != nullptr ? before : after)->name.schema)) return;
          if (before == nullptr) return add(schema::id_of(*after));
          if (after == nullptr) return drop(schema::id_of(*before));
          alter(schema::id_of(*after), *before, *after);
        });
  }

  /// True when a sequence goes or comes with its column, which is dropped by itself or with its table.
  bool goes_with_owner(const schema::Sequence& sequence) const {
    if (sequence.owner_column.empty()) return false;
    const Table* table = to_.find_table(sequence.owner_table);
    return table == nullptr || schema::find_column(*table, sequence.owner_column) == nullptr;
  }

  bool manages_sequence(const schema::Sequence& sequence) const {
    if (!manages_schema(managed_, sequence.name.schema)) return false;
    if (sequence.owner_column.empty()) return !managed_.prisma;  // a free one is nothing Prisma knows
    return managed_.manages_table(sequence.owner_table);
  }

  void compare_sequences() {
    merge(
        from_.sequences, to_.sequences, [](const auto& o) -> const schema::Name& { return o.name; },
        [&](const schema::Sequence* before, const schema::Sequence* after) {
          if (!manages_sequence(after != nullptr ? *after : *before)) return;
          if (before == nullptr) return add(schema::id_of(*after));
          if (after == nullptr) {
            if (!goes_with_owner(*before)) drop(schema::id_of(*before));
          } else {
            alter(schema::id_of(*after), *before, *after);
          }
        });
  }

  void compare_tables() {
    merge(
        from_.tables, to_.tables, [](const auto& o) -> const schema::Name& { return o.name; },
        [&](const Table* before, const Table* after) {
          if ((before != nullptr && !manages(managed_, *before)) ||
              (after != nullptr && !manages(managed_, *after)))
            return;
          if (before == nullptr) return add(schema::id_of(*after));
          if (after == nullptr) return drop(schema::id_of(*before));
          compare_table(*before, *after);
        });
  }

  void compare_table(const Table& before, const Table& after) {
    if (is_replaced(after.name)) return drop(schema::id_of(before)), add(schema::id_of(after));
    alter(schema::id_of(after), before, after, before.rights, after.rights,
          [&](std::string_view field) { return !managed_.prisma || field != "kind"; });
    note_broken_bonds(before, after);
    compare_columns(before, after);
    compare_parts(before, after, before.constraints, after.constraints);
    compare_parts(before, after, before.indexes, after.indexes);
  }

  /// A table of which a parent is made anew is taken off and put back, though nothing differs in itself.
  void note_broken_bonds(const Table& before, const Table& after) {
    if (managed_.prisma || before.parents != after.parents || before.more["bound"] != after.more["bound"])
      return;
    if (inherited_.lineage().ended(before, after).empty()) return;
    const FieldChange same{"parents", spelled(before.parents), spelled(after.parents)};
    const auto id = schema::id_of(after);
    if (!changes_.empty() && changes_.back().object == id)
      changes_.back().fields.push_back(same);
    else
      changes_.push_back({Action::alter, id, {same}});
  }

  /// Columns have an order of their own, so they are found by name.
  void compare_columns(const Table& before, const Table& after) {
    for (const auto& column : before.columns)
      if (schema::find_column(after, column.name) == nullptr && inherited_.is_dropped(before, column))
        drop(schema::id_of(before, column));
    for (const auto& column : after.columns) {
      const auto* old = schema::find_column(before, column.name);
      if (old != nullptr)
        alter(schema::id_of(after, column), *old, column, {before.rights.owner, old->privileges},
              {after.rights.owner, column.privileges},
              [&](std::string_view field) { return inherited_.counts(after, column, field); });
      else if (inherited_.is_added(after, column))
        add(schema::id_of(after, column));
    }
  }

  /// True for an index whose building failed: it says nothing of what is wanted.
  static bool is_unfinished(const Table&, const schema::Constraint&) { return false; }
  static bool is_unfinished(const Table& table, const schema::Index& index) {
    return !index.valid && !table.more.has("partition key");
  }

  /// Constraints or indexes.
  template <class T>
  void compare_parts(const Table& before, const Table& after, const std::vector<T>& from,
                     const std::vector<T>& to) {
    merge(
        from, to, [](const T& o) -> const std::string& { return o.name; },
        [&](const T* old, const T* wanted) {
          // What only one side could declare is compared with what has its name on the other.
          if (!(old && manages(managed_, before, *old)) && !(wanted && manages(managed_, after, *wanted)))
            return;
          if (wanted != nullptr && is_unfinished(after, *wanted)) return;
          const auto sides = inherited_.compared(before, after, Sides<T>{old, wanted});
          compare_part(before, after, sides.old, sides.wanted);
        });
  }

  /// One that became another kind of constraint is dropped and added.
  template <class T>
  void compare_part(const Table& before, const Table& after, const T* old, const T* wanted) {
    if (old == nullptr && wanted == nullptr) return;
    if (old == nullptr) return add(schema::id_of(after, *wanted));
    if (wanted == nullptr) return drop(schema::id_of(before, *old));
    if (schema::id_of(before, *old) == schema::id_of(after, *wanted))
      return alter(schema::id_of(after, *wanted), *old, *wanted, schema::Rights{}, schema::Rights{},
                   [&](std::string_view field) { return inherited_.counts(after, *old, *wanted, field); });
    drop(schema::id_of(before, *old));
    add(schema::id_of(after, *wanted));
  }

  const Model& from_;
  const Model& to_;
  const Managed& managed_;
  const Inherited inherited_;
  Changes changes_;
};

}  // namespace

Changes diff(const Model& from, const Model& to, const Managed& managed) {
  return Comparison(from, to, managed).run();
}

}  // namespace plumb::diff
