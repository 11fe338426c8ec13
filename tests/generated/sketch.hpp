#pragma once
// A schema as the generator thinks of it: parts with a few small numbers each, which use each other. What SQL
// they become follows from them alone (spelling.hpp), so that whatever is changed, the result is valid.
#include <map>
#include <string>
#include <string_view>
#include <vector>

#include "schema/object.hpp"

namespace plumb::test::generated {

using schema::Kind;

/// A value of an enum is a part of its own, as an attribute of a composite type is a column.
constexpr Kind k_enum_value = Kind::other;

/// One object, or what is named within one.
struct Part {
  int id = 0;
  Kind kind = Kind::table;
  std::string name;
  std::map<std::string, int, std::less<>> traits;             ///< absent is 0
  std::map<std::string, std::vector<int>, std::less<>> uses;  ///< by role: "home", "columns" …

  int trait(std::string_view name) const;
  bool has(std::string_view trait_name) const { return trait(trait_name) != 0; }
  const std::vector<int>& used(std::string_view role) const;
  /// The first of a role, 0 when there is none.
  int one(std::string_view role) const;
  bool operator==(const Part&) const = default;
};

/// All parts by their number.
struct Sketch {
  std::map<int, Part> parts;

  const Part* find(int id) const;
  const Part& at(int id) const { return parts.at(id); }
  /// The parts of a kind whose home is `home`.
  std::vector<const Part*> within(int home, Kind kind) const;
  std::vector<const Part*> of(Kind kind) const;
  bool operator==(const Sketch&) const = default;
};

/// True for a table that has partitions, that is one, or that takes columns from others.
bool is_partitioned(const Sketch& sketch, const Part& table);
bool is_partition(const Part& table);
/// The table itself, or the root of its partitions.
const Part& root_of(const Sketch& sketch, const Part& table);
/// Own and inherited columns, or those of the root of a partition.
std::vector<const Part*> columns_of(const Sketch& sketch, const Part& relation);
/// Enum values in their order.
std::vector<const Part*> values_of(const Sketch& sketch, const Part& type);

/// What must be there before `part` can be made.
std::vector<int> needs_of(const Sketch& sketch, const Part& part);
/// True when `part` needs `other`, directly or through others.
bool reaches(const Sketch& sketch, int part, int other);

}  // namespace plumb::test::generated
