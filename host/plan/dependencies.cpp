#include "plan/dependencies.hpp"

#include "plan/keys.hpp"

namespace plumb::plan {
namespace {

using schema::Kind;
using schema::ObjectId;

using KeysOf = std::map<ObjectId, std::vector<std::string>>;

bool is_in_columns(Kind kind) { return kind >= Kind::collation && kind <= Kind::range_type; }

void add_to(std::vector<std::string>& keys, const std::vector<std::string>& more) {
  keys.insert(keys.end(), more.begin(), more.end());
}

void add_found(const KeysOf& from, const ObjectId& object, std::vector<std::string>& keys) {
  const auto found = from.find(object);
  if (found != from.end()) add_to(keys, found->second);
}

}  // namespace

bool comes_with_table(Kind kind) {
  return kind == Kind::column || kind == Kind::check || kind == Kind::exclusion ||
         kind == Kind::primary_key || kind == Kind::unique;
}

Dependencies::Dependencies(const schema::Model& model, const std::set<ObjectId>& belated) {
  for (const auto& [object, needs] : model.dependencies) {
    const auto keys = keys::of(needs);
    add_to(keys_[object], keys);
    const bool is_of_type = object.kind == Kind::column && is_in_columns(needs.kind);
    if (is_of_type) add_to(type_keys_[object], keys);
    if (needs.kind == Kind::column) columns_[object].push_back(needs);
    const ObjectId table{Kind::table, object.schema, "", object.parent};
    const bool is_inside = needs == table || (needs.schema == table.schema && needs.parent == table.name);
    const bool is_late = belated.contains(object) && !is_of_type;
    if (!comes_with_table(object.kind) || is_inside || is_late) continue;
    add_to(keys_[table], keys);
  }
}

const std::vector<ObjectId>& Dependencies::columns_of(const ObjectId& object) const {
  static const std::vector<ObjectId> none;
  const auto found = columns_.find(object);
  return found == columns_.end() ? none : found->second;
}

void Dependencies::add_keys(const ObjectId& object, std::vector<std::string>& keys) const {
  add_found(keys_, object, keys);
}

void Dependencies::add_type_keys(const ObjectId& column, std::vector<std::string>& keys) const {
  add_found(type_keys_, column, keys);
}

}  // namespace plumb::plan
