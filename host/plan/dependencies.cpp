#include "plan/dependencies.hpp"

#include "plan/keys.hpp"

namespace plumb::plan {
namespace {

using schema::Kind;
using schema::ObjectId;

/// The table that makes a part when it makes itself: foreign keys and indexes follow in steps of their own.
bool comes_with_table(Kind kind) {
  return kind == Kind::column || kind == Kind::check || kind == Kind::exclusion ||
         kind == Kind::primary_key || kind == Kind::unique;
}

}  // namespace

Dependencies::Dependencies(const schema::Model& model) {
  for (const auto& [object, needs] : model.dependencies) {
    const auto keys = keys::of(needs);
    auto& own = keys_[object];
    own.insert(own.end(), keys.begin(), keys.end());
    if (needs.kind == Kind::column) columns_[object].push_back(needs);
    const ObjectId table{Kind::table, object.schema, "", object.parent};
    const bool is_inside = needs == table || (needs.schema == table.schema && needs.parent == table.name);
    if (!comes_with_table(object.kind) || is_inside) continue;
    auto& whole = keys_[table];
    whole.insert(whole.end(), keys.begin(), keys.end());
  }
}

const std::vector<ObjectId>& Dependencies::columns_of(const ObjectId& object) const {
  static const std::vector<ObjectId> none;
  const auto found = columns_.find(object);
  return found == columns_.end() ? none : found->second;
}

void Dependencies::add_keys(const ObjectId& object, std::vector<std::string>& keys) const {
  const auto found = keys_.find(object);
  if (found != keys_.end()) keys.insert(keys.end(), found->second.begin(), found->second.end());
}

}  // namespace plumb::plan
