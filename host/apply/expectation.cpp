#include "apply/expectation.hpp"

#include <algorithm>
#include <set>
#include <string_view>

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

template <class T, class Condition>
std::vector<const T*> those(const std::vector<T>& objects, const Condition& condition) {
  std::vector<const T*> out;
  for (const auto& object : objects)
    if (condition(object)) out.push_back(&object);
  return out;
}

template <class T>
void add_if_there(std::vector<const T*>& to, const T* object) {
  if (object) to.push_back(object);
}

}  // namespace

// What is not managed may come and go without making a plan stale.
schema::Fingerprints managed_fingerprints(const schema::Model& model, const diff::Managed& managed) {
  const auto in_scope = [&](const auto& object) { return covers_schema(managed, object.name.schema); };
  return schema::fingerprints(schema::Part{
      those(model.enums, in_scope), those(model.sequences, in_scope),
      those(model.tables, [&](const schema::Table& table) { return covers(managed, table); }),
      those(model.objects, [&](const schema::Object& object) { return diff::manages(managed, object); })});
}

std::string managed_fingerprint(const schema::Model& model, const diff::Managed& managed) {
  return schema::fingerprint(managed_fingerprints(model, managed));
}

schema::Fingerprints touched_fingerprints(const schema::Model& model, const plan::Group& group) {
  schema::Part part;
  for (const auto& name : group.relations) {
    add_if_there(part.tables, model.find_table(name));
    add_if_there(part.sequences, model.find_sequence(name));
  }
  for (const auto& name : group.types) add_if_there(part.enums, model.find_enum(name));
  const std::set<std::string_view> listed(group.objects.begin(), group.objects.end());
  if (!listed.empty())
    part.objects = those(model.objects, [&](const schema::Object& object) {
      return listed.contains(schema::to_string(schema::id_of(object)));
    });
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
