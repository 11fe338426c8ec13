#pragma once
// Which tables inherit from which before and after: what the server carries from a parent to its heirs by
// itself.
#include <map>
#include <set>
#include <string>
#include <vector>

#include "schema/model.hpp"

namespace plumb::diff {

/// True when only dropping the table and making it anew leads from one to the other: a plain table cannot
/// become a partitioned one, and no column that a table is partitioned by gets another type.
bool is_made_anew(const schema::Table& from, const schema::Table& to);

/// The bonds between tables and their parents that hold from beginning to end: both are there and stay, and
/// the place in the parent is the same. A bond that does not is broken before anything else happens and made
/// when all else is done, so that meanwhile each of the two is a table by itself.
class Lineage {
 public:
  Lineage(const schema::Model& from, const schema::Model& to);

  /// A table before and after.
  struct Pair {
    const schema::Table* from = nullptr;
    const schema::Table* to = nullptr;
  };
  using Pairs = std::vector<Pair>;

  /// The parents and the direct heirs of a table by bonds that hold.
  const Pairs& parents(const schema::Name& table) const { return found_in(parents_, table); }
  const Pairs& heirs(const schema::Name& table) const { return found_in(heirs_, table); }
  /// All heirs, those of heirs among them; and all parents, those of parents among them.
  Pairs descendants(const schema::Name& table) const { return all_along(heirs_, table); }
  Pairs ancestors(const schema::Name& table) const { return all_along(parents_, table); }

  /// The parents whose bond ends, and those whose bond begins: in the order of the table's lists. One whose
  /// bond is broken for a time is among both.
  std::vector<schema::Name> ended(const schema::Table& from, const schema::Table& to) const;
  std::vector<schema::Name> begun(const schema::Table& from, const schema::Table& to) const;

  /// True when a parent has the column, before or after.
  bool has_parent_column(const schema::Name& table, const std::string& column) const;
  /// A parent that has the column before and after, null when none has: its type is the heirs' type.
  const Pair* parent_of_column(const schema::Name& table, const std::string& column) const;

  /// True when all heirs go the same way as the table in this field of a column, so that one statement leads
  /// all.
  template <class Field>
  bool leads_all(const schema::Name& table, const std::string& column, Field schema::Column::*field) const;
  /// True when the statement of a parent leads the table in this field.
  template <class Field>
  bool is_led(const schema::Name& table, const std::string& column, Field schema::Column::*field) const;

 private:
  using Bonds = std::map<schema::Name, Pairs>;
  static Pairs all_along(const Bonds& bonds, const schema::Name& table);
  static const Pairs& found_in(const Bonds& bonds, const schema::Name& table);
  void add_bonds(const Pair& heir, const schema::Model& from, const schema::Model& to);

  template <class Field>
  static bool goes_along(const Pair& table, const Pair& with, const std::string& column,
                         Field schema::Column::*field);

  Bonds parents_, heirs_;
  std::set<schema::Name> made_anew_;
};

template <class Field>
bool Lineage::goes_along(const Pair& table, const Pair& with, const std::string& column,
                         Field schema::Column::*field) {
  const auto *before = schema::find_column(*table.from, column),
             *after = schema::find_column(*table.to, column);
  const auto *with_before = schema::find_column(*with.from, column),
             *with_after = schema::find_column(*with.to, column);
  return before && after && with_before && with_after && before->*field == with_before->*field &&
         after->*field == with_after->*field;
}

template <class Field>
bool Lineage::leads_all(const schema::Name& table, const std::string& column,
                        Field schema::Column::*field) const {
  for (const auto& heir : heirs(table)) {
    for (const auto& parent : parents(heir.to->name))
      if (parent.to->name == table && !goes_along(heir, parent, column, field)) return false;
    if (!leads_all(heir.to->name, column, field)) return false;
  }
  return true;
}

template <class Field>
bool Lineage::is_led(const schema::Name& table, const std::string& column,
                     Field schema::Column::*field) const {
  for (const auto& parent : parents(table))
    if (schema::find_column(*parent.from, column) && schema::find_column(*parent.to, column) &&
        leads_all(parent.to->name, column, field))
      return true;
  return false;
}

}  // namespace plumb::diff
