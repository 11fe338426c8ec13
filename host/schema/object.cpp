#include "schema/object.hpp"

#include <algorithm>

#include "schema/identifier.hpp"
#include "schema/words.hpp"

namespace plumb::schema {
namespace {

bool is_ambiguous(char c) {
  const bool letter =
      (c >= 'a' && c <= 'z') || (c >= 'A' && c <= 'Z') || static_cast<unsigned char>(c) >= 0x80;
  return !letter && !(c >= '0' && c <= '9') && c != '_';
}

// Unlike quoted(): "Role" and "user" need no quotes to be read.
std::string readable(const std::string& name) {
  if (!name.empty() && std::none_of(name.begin(), name.end(), is_ambiguous)) return name;
  std::string out = "\"";
  for (const char c : name) out += c == '"' ? "\"\"" : std::string(1, c);
  return out += '"';
}

// Kinds whose change is not named after their word: "AddUnique", not "AddUniqueConstraint".
std::string_view short_noun(Kind kind) {
  switch (kind) {
    case Kind::unique:
      return "Unique";
    case Kind::check:
      return "Check";
    case Kind::exclusion:
      return "Exclusion";
    default:
      return "";
  }
}

// What tells objects of one name apart: the arguments of a function, the types of an operator.
std::string told_apart(const ObjectId& id) {
  return id.signature.empty() && !takes_arguments(id.kind) ? "" : '(' + id.signature + ')';
}

}  // namespace

std::string_view to_string(Kind kind) { return word_of(kind); }

std::string noun(Kind kind) {
  if (const auto name = short_noun(kind); !name.empty()) return std::string(name);
  std::string out;
  bool starts_word = true;
  for (const char c : word_of(kind)) {
    if (c != ' ') out += starts_word ? static_cast<char>(c - 'a' + 'A') : c;
    starts_word = c == ' ';
  }
  return out;
}

bool takes_arguments(Kind kind) {
  return kind == Kind::function || kind == Kind::procedure || kind == Kind::aggregate;
}

bool has_index(Kind kind) {
  return kind == Kind::primary_key || kind == Kind::unique || kind == Kind::exclusion || kind == Kind::index;
}

bool is_relation(Kind kind) {
  return kind == Kind::table || kind == Kind::sequence || kind == Kind::view ||
         kind == Kind::materialized_view;
}

Name table_of(const ObjectId& id) { return {id.schema, id.parent.empty() ? id.name : id.parent}; }

std::string to_string(const ObjectId& id) {
  std::string out(id.kind == Kind::other && !id.signature.empty() ? id.signature : to_string(id.kind));
  out += ' ';
  if (!id.schema.empty()) out += readable(id.schema) + '.';
  if (!id.parent.empty()) out += readable(id.parent) + '.';
  if (!id.name.empty()) out += id.kind == Kind::operation ? id.name : readable(id.name);
  return id.kind == Kind::other ? out : out + told_apart(id);
}

std::string Name::sql() const {
  // Unqualified, std::quoted would be found as well.
  return schema.empty() ? plumb::schema::quoted(name) : plumb::schema::quoted(schema, name);
}

}  // namespace plumb::schema
