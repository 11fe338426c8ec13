#include "config/document.hpp"

#include <toml++/toml.h>

#include <algorithm>

#include "base/secret.hpp"
#include "base/text.hpp"

namespace plumb::config {
namespace {

Place place_of(const toml::source_region& source) {
  return {static_cast<int>(source.begin.line), static_cast<int>(source.begin.column)};
}

Value to_value(const toml::node& node);

void add_members(Value& value, const toml::table& table) {
  for (const auto& [key, node] : table)
    value.members.push_back({std::string(key.str()), place_of(key.source()), to_value(node)});
  // The library sorts by name; people expect the order they wrote.
  std::stable_sort(value.members.begin(), value.members.end(), [](const auto& a, const auto& b) {
    return std::pair(a.place.line, a.place.column) < std::pair(b.place.line, b.place.column);
  });
}

Value to_value(const toml::node& node) {
  Value value;
  value.place = place_of(node.source());
  if (const auto* table = node.as_table()) {
    value.kind = Value::Kind::table;
    add_members(value, *table);
  } else if (const auto* list = node.as_array()) {
    value.kind = Value::Kind::list;
    for (const auto& item : *list) value.items.push_back(to_value(item));
  } else if (const auto* text = node.as_string()) {
    value.kind = Value::Kind::text;
    value.text = text->get();
  } else if (const auto* number = node.as_integer()) {
    value.kind = Value::Kind::integer;
    value.integer = number->get();
  } else if (const auto* flag = node.as_boolean()) {
    value.kind = Value::Kind::boolean;
    value.boolean = flag->get();
  }
  return value;
}

}  // namespace

const Value* Value::find(const std::string& key) const {
  const auto found =
      std::find_if(members.begin(), members.end(), [&](const auto& m) { return m.key == key; });
  return found == members.end() ? nullptr : &found->value;
}

std::string kind_name(Value::Kind kind) {
  switch (kind) {
    case Value::Kind::text:
      return "text in quotes";
    case Value::Kind::integer:
      return "a whole number";
    case Value::Kind::boolean:
      return "true or false";
    case Value::Kind::list:
      return "a list";
    case Value::Kind::table:
      return "a table";
    case Value::Kind::other:
      break;
  }
  return "a fraction or a date";
}

Value parse_document(const std::string& text, const std::filesystem::path& file) {
  try {
    return to_value(toml::parse(text, file.string()));
  } catch (const toml::parse_error& e) {
    throw error_at(file, place_of(e.source()), redact(display(e.description())))
        .next("correct " + file.filename().string() + " there, then run `plumb doctor`");
  }
}

Value overlay(const Value& base, const Value& over) {
  if (base.kind != Value::Kind::table || over.kind != Value::Kind::table) return over;
  Value joined = base;
  for (const auto& member : over.members) {
    const auto same = [&](const auto& m) { return m.key == member.key; };
    const auto found = std::find_if(joined.members.begin(), joined.members.end(), same);
    if (found == joined.members.end())
      joined.members.push_back(member);
    else
      *found = {member.key, member.place, overlay(found->value, member.value)};
  }
  return joined;
}

Error error_at(const std::filesystem::path& file, Place place, const std::string& what) {
  return Error::usage(file.filename().string() + ":" + std::to_string(place.line) + ":" +
                      std::to_string(place.column) + ": " + what);
}

}  // namespace plumb::config
