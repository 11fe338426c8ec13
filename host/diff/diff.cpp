#include <algorithm>
#include <set>

#include "diff/change.hpp"
#include "diff/fields.hpp"
#include "diff/managed.hpp"

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

/// Compares two models and collects the changes.
class Comparison {
 public:
  Comparison(const Model& from, const Model& to, const Managed& managed)
      : from_(from), to_(to), managed_(managed) {}

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
    auto fields = field_changes(from, to);
    std::erase_if(fields, [&](const FieldChange& change) { return !manages_field(managed_, change.field); });
    if (!fields.empty()) changes_.push_back({Action::alter, std::move(id), std::move(fields)});
  }

  /// True for what goes with its table or view, which the other side has not.
  bool goes_with_table(const schema::Object& object) const {
    if (object.table.name.empty()) return false;
    return to_.find_table(object.table) == nullptr && !has_view(to_, object.table);
  }

  static bool has_view(const Model& model, const schema::Name& name) {
    const auto id = [&](schema::Kind kind) { return schema::ObjectId{kind, name.schema, "", name.name}; };
    return model.find_object(id(schema::Kind::view)) ||
           model.find_object(id(schema::Kind::materialized_view));
  }

  /// Prisma makes schemas and extensions and never drops one.
  void compare_objects() {
    merge(
        from_.objects, to_.objects, [](const auto& o) { return schema::id_of(o); },
        [&](const schema::Object* before, const schema::Object* after) {
          if (!manages(managed_, after != nullptr ? *after : *before)) return;
          if (before == nullptr) return add(schema::id_of(*after));
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
          } else if (!managed_.prisma) {
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
    alter(schema::id_of(after), before, after);
    compare_columns(before, after);
    compare_parts(before, after, before.constraints, after.constraints);
    compare_parts(before, after, before.indexes, after.indexes);
  }

  /// Columns and constraints of a parent table, and indexes attached to its, are changed there.
  template <class T>
  static bool comes_from_parent(const T& part) {
    return part.more["inherited"] == "yes" || part.more.has("parent");
  }

  /// Columns have an order of their own, so they are found by name.
  void compare_columns(const Table& before, const Table& after) {
    for (const auto& column : before.columns)
      if (schema::find_column(after, column.name) == nullptr && !comes_from_parent(column))
        drop(schema::id_of(before, column));
    for (const auto& column : after.columns) {
      if (comes_from_parent(column)) continue;
      const auto* old = schema::find_column(before, column.name);
      if (old == nullptr)
        add(schema::id_of(after, column));
      else
        alter(schema::id_of(after, column), *old, column);
    }
  }

  /// Constraints or indexes. One that became another kind of constraint is dropped and added.
  template <class T>
  void compare_parts(const Table& before, const Table& after, const std::vector<T>& from,
                     const std::vector<T>& to) {
    merge(
        from, to, [](const T& o) -> const std::string& { return o.name; },
        [&](const T* old, const T* wanted) {
          if (old != nullptr && (!manages(managed_, *old) || comes_from_parent(*old))) old = nullptr;
          if (wanted != nullptr && (!manages(managed_, *wanted) || comes_from_parent(*wanted)))
            wanted = nullptr;
          if (old == nullptr && wanted == nullptr) return;
          if (old == nullptr) return add(schema::id_of(after, *wanted));
          if (wanted == nullptr) return drop(schema::id_of(before, *old));
          if (schema::id_of(before, *old) == schema::id_of(after, *wanted))
            return alter(schema::id_of(after, *wanted), *old, *wanted);
          drop(schema::id_of(before, *old));
          add(schema::id_of(after, *wanted));
        });
  }

  const Model& from_;
  const Model& to_;
  const Managed& managed_;
  Changes changes_;
};

}  // namespace

Changes diff(const Model& from, const Model& to, const Managed& managed) {
  return Comparison(from, to, managed).run();
}

}  // namespace plumb::diff
