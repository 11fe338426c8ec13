#include <algorithm>
#include <set>

#include "diff/change.hpp"
#include "diff/managed.hpp"

namespace plumb::diff {
namespace {

using Tables = std::set<schema::Name>;

bool touches(const schema::Model& model, const schema::Object& object, const Tables& tables) {
  if (tables.contains(object.table)) return true;
  const auto needs = model.needs_of(schema::id_of(object));
  return std::any_of(needs.begin(), needs.end(),
                     [&](const auto& needed) { return tables.contains(table_of(needed)); });
}

/// True for what is not modelled and stands in a schema that counts; privileges only where they are compared.
bool is_not_modelled(const schema::Object& object, const Managed& managed) {
  if (object.kind != schema::Kind::other) return false;
  if (object.signature == "privilege" && !managed.privileges) return false;
  return object.name.schema.empty() || manages_schema(managed, object.name.schema);
}

/// Parts of a table that its source cannot express.
void add_parts(const schema::Table& table, const Managed& managed, std::vector<schema::ObjectId>& out) {
  for (const auto& constraint : table.constraints)
    if (!manages(managed, table, constraint)) out.push_back(schema::id_of(table, constraint));
  for (const auto& index : table.indexes)
    if (!manages(managed, table, index)) out.push_back(schema::id_of(table, index));
}

}  // namespace

std::vector<schema::ObjectId> unmanaged(const schema::Model& from, const Changes& changes,
                                        const Managed& managed, bool all) {
  Tables touched;
  for (const auto& change : changes) touched.insert(table_of(change.object));
  std::vector<schema::ObjectId> out;
  for (const auto& table : from.tables) {
    if (!all && !touched.contains(table.name)) continue;
    if (manages(managed, table))
      add_parts(table, managed, out);
    else
      out.push_back(schema::id_of(table));
  }
  for (const auto& object : from.objects)
    if (!manages(managed, object) && (all || touches(from, object, touched) ||
                                      (is_not_modelled(object, managed) && object.table.name.empty())))
      out.push_back(schema::id_of(object));
  std::sort(out.begin(), out.end());
  return out;
}

std::vector<schema::ObjectId> unmanaged_wanted(const schema::Model& from, const schema::Model& to,
                                               const Managed& managed) {
  std::vector<schema::ObjectId> out;
  for (const auto& object : to.objects) {
    const auto id = schema::id_of(object);
    const auto* before = from.find_object(id);
    const bool is_same = before && before->properties == object.properties;
    if (!is_same && is_not_modelled(object, managed)) out.push_back(id);
  }
  return out;
}

}  // namespace plumb::diff
