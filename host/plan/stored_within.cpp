#include "plan/stored_within.hpp"

#include <algorithm>
#include <set>

#include "plan/column_type.hpp"

namespace plumb::plan {
namespace {

using schema::Kind;
using schema::Model;
using schema::ObjectId;

bool is_made_of_types(Kind kind) {
  return kind == Kind::domain || kind == Kind::composite_type || kind == Kind::range_type;
}

/// `type` and the types over it.
std::set<ObjectId> types_over(const Model& model, const ObjectId& type) {
  std::set<ObjectId> out = {type};
  for (std::vector<ObjectId> open = {type}; !open.empty();) {
    const auto below = open.back();
    open.pop_back();
    for (const auto& [object, needed] : model.dependencies)
      if (needed == below && is_made_of_types(object.kind) && out.insert(object).second)
        open.push_back(object);
  }
  return out;
}

}  // namespace

bool is_stored_within(const Model& model, const ObjectId& domain) {
  std::set<std::string> domains, others;  // as SQL spells them
  for (const auto& id : types_over(model, domain))
    (id.kind == Kind::domain ? domains : others).insert(schema::Name{id.schema, id.name}.sql());
  const auto holds_it = [&](const schema::Column& column) {
    const auto element = element_type(column.type);
    return others.contains(element) || (domains.contains(element) && column.type.ends_with("[]"));
  };
  return std::any_of(model.tables.begin(), model.tables.end(), [&](const schema::Table& table) {
    return std::any_of(table.columns.begin(), table.columns.end(), holds_it);
  });
}

}  // namespace plumb::plan
