#include "prisma/join_keys.hpp"

#include <algorithm>

#include "prisma/constraint_names.hpp"

namespace plumb::prisma {
namespace {

bool is_old_key(const schema::Index& index) {
  return index.unique && index.predicate.empty() && index.keys.size() == 2 && index.keys[0].column == "A" &&
         index.keys[1].column == "B";
}

bool is_primary_key(const schema::Constraint& constraint) {
  return constraint.kind == schema::Kind::primary_key;
}

}  // namespace

void add_join_key(schema::Table& table, bool is_primary) {
  if (is_primary) {
    schema::Constraint key;
    key.kind = schema::Kind::primary_key;
    key.name = join_name(table.name.name, "_AB_pkey");
    key.columns = {"A", "B"};
    table.constraints.push_back(std::move(key));
    return;
  }
  schema::Index index;
  index.name = join_name(table.name.name, "_AB_unique");
  index.unique = true;
  index.keys.emplace_back().column = "A";
  index.keys.emplace_back().column = "B";
  table.indexes.push_back(std::move(index));
}

void change_join_key(schema::Table& table, bool is_primary) {
  std::erase_if(table.constraints, is_primary_key);
  std::erase_if(table.indexes, is_old_key);
  add_join_key(table, is_primary);
}

const schema::Index* old_join_key(const schema::Table& table) {
  if (schema::primary_key(table)) return nullptr;
  const auto found = std::find_if(table.indexes.begin(), table.indexes.end(), is_old_key);
  return found == table.indexes.end() ? nullptr : &*found;
}

}  // namespace plumb::prisma
