#include "plan/target.hpp"

#include <algorithm>

#include "schema/identifier.hpp"

namespace plumb::plan {
namespace {

using schema::Kind;
using schema::ObjectId;

std::string upper(std::string_view words) {
  std::string out(words);
  std::transform(out.begin(), out.end(), out.begin(),
                 [](char c) { return c >= 'a' && c <= 'z' ? static_cast<char>(c - 'a' + 'A') : c; });
  return out;
}

bool is_constraint(Kind kind) {
  return kind == Kind::primary_key || kind == Kind::unique || kind == Kind::foreign_key ||
         kind == Kind::check || kind == Kind::exclusion;
}

/// Kinds that are named by themselves and the table they sit on.
bool sits_on_table(Kind kind) {
  return is_constraint(kind) || kind == Kind::rule || kind == Kind::trigger || kind == Kind::policy;
}

std::string qualified(const ObjectId& id) {
  return id.schema.empty() ? schema::quoted(id.name) : schema::quoted(id.schema, id.name);
}

}  // namespace

std::string kind_words(Kind kind) {
  switch (kind) {
    case Kind::enum_type:
    case Kind::composite_type:
    case Kind::range_type:
      return "TYPE";
    case Kind::foreign_server:
      return "SERVER";
    default:
      return is_constraint(kind) ? "CONSTRAINT" : upper(schema::to_string(kind));
  }
}

std::string named_target(const ObjectId& id) {
  if (sits_on_table(id.kind)) return schema::quoted(id.name) + " ON " + schema::quoted(id.schema, id.parent);
  switch (id.kind) {
    case Kind::column:
      return schema::quoted(id.schema, id.parent) + "." + schema::quoted(id.name);
    case Kind::function:
    case Kind::procedure:
      return qualified(id) + "(" + id.signature + ")";
    case Kind::aggregate:
      return qualified(id) + "(" + (id.signature.empty() ? "*" : id.signature) + ")";
    case Kind::operation:
      return schema::quoted(id.schema) + "." + id.name + " (" + id.signature + ")";
    case Kind::operator_class:
    case Kind::operator_family:
      return qualified(id) + " USING " + schema::quoted(id.signature);
    case Kind::cast:
      return "(" + id.signature + ")";
    case Kind::transform:
      return id.signature;
    case Kind::user_mapping:
      return "FOR " + (id.name == "public" ? "PUBLIC" : schema::quoted(id.name)) + " SERVER " +
             schema::quoted(id.signature);
    default:
      return qualified(id);
  }
}

std::string target_of(const ObjectId& id) { return kind_words(id.kind) + " " + named_target(id); }

bool has_owner(Kind kind) {
  switch (kind) {
    case Kind::extension:
    case Kind::access_method:
    case Kind::cast:
    case Kind::transform:
    case Kind::text_search_parser:
    case Kind::text_search_template:
    case Kind::user_mapping:
    case Kind::column:
    case Kind::index:
    case Kind::rule:
    case Kind::trigger:
    case Kind::policy:
    case Kind::default_privileges:
    case Kind::other:
      return false;
    default:
      return !is_constraint(kind);
  }
}

}  // namespace plumb::plan
