#pragma once
// What of a table with parents differs by itself, and what goes with a change of a parent.
#include <string_view>

#include "diff/lineage.hpp"

namespace plumb::diff {

/// A constraint or index before and after; null on the side that lacks it.
template <class Part>
struct Sides {
  const Part* old = nullptr;
  const Part* wanted = nullptr;
};

class Inherited {
 public:
  Inherited(const schema::Model& from, const schema::Model& to)
      : lineage_(from, to), carries_identity_(from.server_version >= 170000) {}

  const Lineage& lineage() const { return lineage_; }

  /// True when a column that only one side has comes or goes by a change of its own.
  bool is_dropped(const schema::Table& before, const schema::Column& column) const;
  bool is_added(const schema::Table& after, const schema::Column& column) const;
  /// True when a difference in this field is one of the column itself.
  bool counts(const schema::Table& after, const schema::Column& column, std::string_view field) const;

  /// The sides of a part that are to be compared: a side that comes and goes with the parent is none.
  Sides<schema::Constraint> compared(const schema::Table& before, const schema::Table& after,
                                     Sides<schema::Constraint> sides) const;
  Sides<schema::Index> compared(const schema::Table& before, const schema::Table& after,
                                Sides<schema::Index> sides) const;
  /// True when a difference in this field is one of the part itself.
  template <class Part>
  bool counts(const schema::Table& after, const Part& old, const Part& wanted, std::string_view field) const;

 private:
  bool has_parents(const schema::Table& table) const { return !lineage_.parents(table.name).empty(); }
  bool comes_from_parent(const schema::Table& table, const schema::Constraint& constraint,
                         const schema::Table* Lineage::Pair::*side) const;
  Sides<schema::Constraint> of_check(const schema::Table& after, Sides<schema::Constraint> sides) const;
  template <class Part>
  Sides<Part> of_attached(const schema::Table& before, const schema::Table& after,
                          const std::vector<Part> schema::Table::*parts, Sides<Part> sides) const;

  Lineage lineage_;
  bool carries_identity_;  ///< partitions have the identity columns of their parent since 17
};

template <class Part>
bool Inherited::counts(const schema::Table& after, const Part& old, const Part& wanted,
                       std::string_view field) const {
  if (field == "inherited") return false;
  if (field == "parent") return has_parents(after) && old.more.has("parent") != wanted.more.has("parent");
  const bool is_from_parent = old.more.has("inherited") && wanted.more.has("inherited") &&
                              !wanted.more.has("parent") && has_parents(after);
  return !is_from_parent || schema::is_remark(field);
}

}  // namespace plumb::diff
