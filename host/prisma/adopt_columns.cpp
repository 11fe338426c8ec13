#include <algorithm>

#include "prisma/adopt.hpp"
#include "prisma/spelling.hpp"
#include "schema/sequence_limits.hpp"

namespace plumb::prisma {
namespace {

using schema::Column;
using schema::Identity;
using schema::Kind;

bool is_sequence_default(std::string_view expression) { return expression.starts_with("nextval("); }

class ColumnAdoption {
 public:
  ColumnAdoption(Adoption& adoption, const schema::Table& table) : adoption_(adoption), table_(table) {}
  void adopt(Column& column, const Column& live);

 private:
  Adoption& adoption_;
  const schema::Table& table_;

  bool is_enum(std::string_view type) const;
  void adopt_autoincrement(Column& column, const Column& live);
  void adopt_default(Column& column, const Column& live);
  void replace_sequences(const Column& column, std::string_view live_default);
  void count_in_new_type(const Column& column);
  schema::ObjectId address_of(const Column& column) const {
    return {Kind::column, table_.name.schema, table_.name.name, column.name};
  }
};

bool ColumnAdoption::is_enum(std::string_view type) const {
  if (type.ends_with("[]")) type.remove_suffix(2);
  return adoption_.enums.contains(type);
}

/// The sequence Prisma would make gives way to the one the column has, which may count in other steps.
void ColumnAdoption::replace_sequences(const Column& column, std::string_view live_default) {
  const std::pair owner(table_.name, column.name);
  adoption_.replaced.insert(owner);
  const auto [first, last] = adoption_.by_owner.equal_range(owner);
  for (auto owned = first; owned != last; ++owned) adoption_.kept.emplace(owned->second, *owned->second);
  const auto used = adoption_.by_default.find(live_default);
  if (used != adoption_.by_default.end()) adoption_.kept.emplace(used->second, *used->second);
}

/// A column of another type counts in that type: what it owns counts as far as the sequence Prisma would
/// make.
void ColumnAdoption::count_in_new_type(const Column& column) {
  const std::pair owner(table_.name, column.name);
  const auto& wanted = adoption_.desired.model.sequences;
  const auto made = std::find_if(wanted.begin(), wanted.end(), [&](const auto& sequence) {
    return std::pair(sequence.owner_table, sequence.owner_column) == owner;
  });
  if (made == wanted.end()) return;
  const auto [first, last] = adoption_.by_owner.equal_range(owner);
  for (auto owned = first; owned != last; ++owned)
    schema::set_type(adoption_.kept.at(owned->second), made->type);
}

/// Prisma takes any sequence, and an identity, as autoincrement().
void ColumnAdoption::adopt_autoincrement(Column& column, const Column& live) {
  if (adoption_.desired.optional_serials.contains(address_of(column))) column.not_null = live.not_null;
  if (live.identity == Identity::none && !is_sequence_default(live.default_sql)) return;
  column.identity = live.identity;
  column.default_sql = live.default_sql;
  replace_sequences(column, live.default_sql);
  if (column.type != live.type) count_in_new_type(column);
}

void ColumnAdoption::adopt_default(Column& column, const Column& live) {
  const auto id = address_of(column);
  if (adoption_.desired.database_defaults.contains(id)) {
    column.default_sql = live.default_sql;
    column.identity = live.identity;
    if (is_sequence_default(live.default_sql)) replace_sequences(column, live.default_sql);
    return;
  }
  switch (compare_defaults(column.default_sql, live.default_sql, column.type, is_enum(column.type))) {
    case Likeness::equal:
      if (column.type == live.type) column.default_sql = live.default_sql;
      break;
    case Likeness::different:
      break;
    case Likeness::unknown:
      adoption_.out.unsettled.push_back(id);
      break;
  }
}

void ColumnAdoption::adopt(Column& column, const Column& live) {
  if (is_same_type(column.type, live.type)) column.type = live.type;
  if (column.type == live.type) column.collation = live.collation;
  const bool are_lists = column.type.ends_with("[]") && live.type.ends_with("[]");
  if (are_lists) column.not_null = live.not_null;  // Prisma does not compare it for them
  if (!live.generated.empty()) {
    column.generated = live.generated;
    column.default_sql.clear();
    return;
  }
  if (is_sequence_default(column.default_sql)) return adopt_autoincrement(column, live);
  adopt_default(column, live);
}

}  // namespace

void adopt_columns(Adoption& adoption, schema::Table& table, const schema::Table& live) {
  ColumnAdoption columns(adoption, table);
  for (auto& column : table.columns)
    if (const auto* known = schema::find_column(live, column.name)) columns.adopt(column, *known);
}

}  // namespace plumb::prisma
