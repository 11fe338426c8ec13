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

// The name of a function carries its argument types and is spelled by the server already:
// `area(public.shape)`.
bool is_spelled(const ObjectId& id) { return id.kind == Kind::other && id.name.ends_with(')'); }

}  // namespace

std::string_view to_string(Kind kind) { return word_of(kind); }

std::string_view noun(Kind kind) {
  static constexpr auto nouns = std::to_array<std::string_view>(
      {"Schema", "Extension", "Enum", "Sequence", "Table", "Column", "PrimaryKey", "Unique", "ForeignKey",
       "Check", "Exclusion", "Index", "View", "Object"});
  static_assert(nouns.size() == words(Kind{}).size());
  return nouns[static_cast<std::size_t>(kind)];
}

std::string to_string(const ObjectId& id) {
  std::string out = id.word.empty() ? std::string(to_string(id.kind)) : id.word;
  out += ' ';
  if (!id.schema.empty()) out += readable(id.schema) + '.';
  if (!id.parent.empty()) out += readable(id.parent) + '.';
  return out += is_spelled(id) ? id.name : readable(id.name);
}

std::string Name::sql() const {
  // Unqualified, std::quoted would be found as well.
  return schema.empty() ? plumb::schema::quoted(name) : plumb::schema::quoted(schema, name);
}

}  // namespace plumb::schema
