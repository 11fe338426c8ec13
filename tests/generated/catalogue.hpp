#pragma once
// Which kinds of parts there are, and what is drawn for each.
#include <string>
#include <string_view>
#include <vector>

#include "generated/sketch.hpp"

namespace plumb::test::generated {

/// A number from 1 to `choices` that a part has in `percent` of cases. What it means, spelling decides.
struct Trait {
  std::string_view name;
  int percent;
  int choices = 1;
};

/// Other parts that a part uses.
struct Role {
  std::string_view name;
  int percent;
  std::vector<Kind> kinds;
  int most = 1;
  bool is_required = false;  ///< without one there is no such part
};

struct Entry {
  Kind kind;
  int weight;  ///< how often one is made
  std::vector<Role> roles;
  std::vector<Trait> traits;
};

/// All kinds. Their order is part of what a seed means.
const std::vector<Entry>& catalogue();
const Entry& entry_of(Kind kind);
const Role* find_role(const Entry& entry, std::string_view name);

/// True for what has a name of its own in a schema beside tables: types, views, indexes …
bool is_relation_name(Kind kind);

}  // namespace plumb::test::generated
