#include "schema/settled.hpp"

#include <optional>
#include <string_view>

namespace plumb::schema {
namespace {

constexpr std::string_view k_list = "(ARRAY[";

/// The place after the literal or quoted name that begins at `at`.
std::size_t after_quoted(std::string_view text, std::size_t at) {
  const char quote = text[at];
  for (++at; at < text.size(); ++at) {
    if (text[at] != quote) continue;
    if (at + 1 == text.size() || text[at + 1] != quote) return at + 1;
    ++at;
  }
  return text.size();
}

/// A list of elements as it stands in an expression.
struct List {
  std::vector<std::string_view> elements;
  std::size_t end = 0;  ///< the place after its bracket
};

/// Reads the list whose first element begins at `start`; nullopt for one of lists, and for none that ends.
std::optional<List> read_list(std::string_view text, std::size_t start) {
  List list;
  int depth = 0;
  for (auto at = start; at < text.size();) {
    const char c = text[at];
    if (c == '\'' || c == '"') {
      at = after_quoted(text, at);
      continue;
    }
    const bool is_end = depth == 0 && c == ']';
    if (is_end || (depth == 0 && c == ',')) list.elements.push_back(text.substr(start, at - start));
    if (is_end) return list.end = at + 1, list;
    if (depth == 0 && c == ',') start = at + 2;
    if (c == '(' || c == '[') ++depth;
    if (c == ')' || c == ']') --depth;
    ++at;
  }
  return std::nullopt;
}

/// The name of a type that begins at `start` and ends in "[]", without that; empty when there is none.
std::string_view element_type_at(std::string_view text, std::size_t start) {
  auto at = start;
  while (at < text.size() && (text[at] == '"' || text[at] == '.' || text[at] == '_' || text[at] == ' ' ||
                              (text[at] >= 'a' && text[at] <= 'z') || (text[at] >= '0' && text[at] <= '9')))
    at = text[at] == '"' ? after_quoted(text, at) : at + 1;
  return text.substr(at, 2) == "[]" ? text.substr(start, at - start) : std::string_view();
}

std::string with_elements_cast(const List& list, std::string_view type) {
  std::string out;
  for (const auto element : list.elements)
    out.append(out.empty() ? "" : ", ").append("(").append(element).append(")::").append(type);
  return "ARRAY[" + out + "]";
}

/// Settles the list whose opening is found at `at`; returns the place from which to look for the next.
std::size_t settle_list(std::string& text, std::size_t at) {
  const auto list = read_list(text, at + k_list.size());
  constexpr std::string_view k_cast = ")::";
  if (!list || text.compare(list->end, k_cast.size(), k_cast) != 0) return at + 1;
  const auto start = list->end + k_cast.size();
  const auto type = element_type_at(text, start);
  if (type.empty()) return at + 1;
  const auto settled = with_elements_cast(*list, type);
  text.replace(at, start + type.size() + 2 - at, settled);
  return at + settled.size();
}

void settle_text(std::string& text) {
  if (text.find(k_list) == std::string::npos) return;
  for (std::size_t at = 0; at < text.size();) {
    if (text[at] == '\'' || text[at] == '"')
      at = after_quoted(text, at);
    else
      at = text.compare(at, k_list.size(), k_list) == 0 ? settle_list(text, at) : at + 1;
  }
}

/// True for an object whose texts are the server's spelling, not what somebody wrote.
bool is_spelled_by_server(const Object& object) {
  return object.kind != Kind::function && object.kind != Kind::procedure && object.kind != Kind::other;
}

void settle(Properties& properties) {
  const auto list = properties.list();
  for (const auto& [name, value] : list)
    if (!is_remark(name) && value.find(k_list) != std::string::npos) properties.set(name, settled(value));
}

void settle(Table& table) {
  for (auto& column : table.columns) {
    settle_text(column.default_sql);
    settle_text(column.generated);
  }
  for (auto& constraint : table.constraints) settle_text(constraint.definition);
  for (auto& index : table.indexes) {
    settle_text(index.predicate);
    for (auto& key : index.keys) settle_text(key.expression);
  }
}

}  // namespace

std::string settled(std::string expression) {
  settle_text(expression);
  return expression;
}

void settle(Model& model) {
  for (auto& table : model.tables) settle(table);
  for (auto& object : model.objects)
    if (is_spelled_by_server(object)) settle(object.properties);
}

}  // namespace plumb::schema
