#include "plan/asides.hpp"

#include "base/digest.hpp"
#include "schema/identifier.hpp"
#include "schema/mentions.hpp"

namespace plumb::plan {
namespace {

using schema::Kind;
using schema::Name;
using schema::Object;
using schema::ObjectId;

Name name_aside(const Name& name) {
  const std::string suffix = "_plumb_old";
  const auto aside = name.name + suffix;
  if (schema::truncated(aside) == aside) return {name.schema, aside};
  return {name.schema, sha256(name.name).substr(0, 32) + suffix};
}

/// The next part of a name as SQL spells it, which is taken off it.
std::string take_part(std::string_view& sql) {
  std::string out;
  bool is_quoted = false;
  std::size_t at = 0;
  for (; at < sql.size() && (is_quoted || sql[at] != '.'); ++at) {
    if (sql[at] != '"') {
      out += sql[at];
      continue;
    }
    if (is_quoted && sql.substr(at + 1, 1) == "\"")
      out += sql[at++];
    else
      is_quoted = !is_quoted;
  }
  sql.remove_prefix(std::min(sql.size(), at + 1));
  return out;
}

}  // namespace

Name multirange_name(const Object& range) {
  std::string_view sql = range.properties["multirange_type_name"];
  Name out;
  out.schema = take_part(sql);
  out.name = take_part(sql);
  return out;
}

bool can_stand_aside(Kind kind) {
  switch (kind) {
    case Kind::enum_type:
    case Kind::domain:
    case Kind::composite_type:
    case Kind::range_type:
    case Kind::collation:
    case Kind::function:
    case Kind::procedure:
      return true;
    default:
      return false;
  }
}

Asides::Asides(const schema::Model& from, const std::set<ObjectId>& replaced) : replaced_(replaced) {
  const auto put_aside = [&](const Name& name) { names_[name.sql()] = name_aside(name).sql(); };
  for (const auto& id : replaced) {
    put_aside({id.schema, id.name});
    if (id.kind != Kind::range_type) continue;
    const auto multirange = multirange_name(*from.find_object(id));
    if (!multirange.name.empty()) put_aside(multirange);
  }
}

std::string Asides::spelled(std::string_view sql) const { return schema::with_names(sql, names_); }

ObjectId Asides::aside(ObjectId id) const {
  id.name = name_aside({id.schema, id.name}).name;
  id.signature = spelled(id.signature);
  return id;
}

Object Asides::aside(Object object) const {
  object.name = name_aside(object.name);
  object.signature = spelled(object.signature);
  const auto before = object.properties;
  for (const auto& [name, value] : before.list()) object.properties.set(name, spelled(value));
  return object;
}

std::vector<ObjectId> Asides::among(const std::vector<ObjectId>& ids) const {
  std::vector<ObjectId> out;
  for (const auto& id : ids)
    if (replaced_.contains(id)) out.push_back(id);
  return out;
}

}  // namespace plumb::plan
