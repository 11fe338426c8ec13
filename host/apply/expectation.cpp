#include "apply/expectation.hpp"

#include <algorithm>
#include <set>

#include "diff/managed.hpp"

namespace plumb::apply {
namespace {

bool covers_schema(const diff::Managed& managed, const std::string& schema) {
  const auto& schemas = managed.schemas;
  return schemas.empty() || std::ranges::find(schemas, schema) != schemas.end();
}

bool covers(const diff::Managed& managed, const schema::Table& table) {
  return table.kind != schema::TableKind::partition && managed.manages_table(table.name);
}

template <class T>
bool is_listed(const std::vector<T>& names, const T& name) {
  return std::ranges::find(names, name) != names.end();
}

}  // namespace

schema::Fingerprints managed_fingerprints(const schema::Model& model, const diff::Managed& managed) {
  schema::Model part = model;
  // What is not managed may come and go without making a plan stale.
  std::erase_if(part.objects, [&](const schema::Object& object) { return !diff::manages(managed, object); });
  std::erase_if(part.tables, [&](const schema::Table& table) { return !covers(managed, table); });
  std::erase_if(part.enums,
                [&](const schema::Enum& type) { return !covers_schema(managed, type.name.schema); });
  std::erase_if(part.sequences, [&](const schema::Sequence& sequence) {
    return !covers_schema(managed, sequence.name.schema);
  });
  return schema::fingerprints(part);
}

std::string managed_fingerprint(const schema::Model& model, const diff::Managed& managed) {
  return schema::fingerprint(managed_fingerprints(model, managed));
}

schema::Fingerprints touched_fingerprints(const schema::Model& model, const plan::Group& group) {
  schema::Model part;
  for (const auto& table : model.tables)
    if (is_listed(group.relations, table.name)) part.tables.push_back(table);
  for (const auto& sequence : model.sequences)
    if (is_listed(group.relations, sequence.name)) part.sequences.push_back(sequence);
  for (const auto& type : model.enums)
    if (is_listed(group.types, type.name)) part.enums.push_back(type);
  for (const auto& object : model.objects)
    if (is_listed(group.objects, schema::to_string(schema::id_of(object)))) part.objects.push_back(object);
  return schema::fingerprints(part);
}

// What an earlier group changes a later one expects as that leaves it, which says nothing of the start.
std::vector<std::string> moved_since(const plan::Plan& plan, const schema::Model& model) {
  schema::Fingerprints expected, seen, changed;
  for (const auto& group : plan.groups) {
    if (group.from.empty() && group.to.empty()) continue;
    for (const auto& [object, digest] : group.from)
      if (!changed.contains(object)) expected.emplace(object, digest);
    seen.merge(touched_fingerprints(model, group));
    changed.insert(group.to.begin(), group.to.end());
  }
  return differences(expected, seen);
}

std::vector<std::string> differences(const schema::Fingerprints& expected, const schema::Fingerprints& seen) {
  std::vector<std::string> found;
  for (const auto& [object, digest] : expected) {
    const auto there = seen.find(object);
    if (there == seen.end()) {
      found.push_back(object + " is missing");
    } else if (there->second != digest) {
      found.push_back(object + " changed");
    }
  }
  for (const auto& [object, digest] : seen)
    if (!expected.contains(object)) found.push_back(object + " is new");
  return found;
}

}  // namespace plumb::apply
