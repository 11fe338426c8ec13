#include "plan/clauses.hpp"

#include "base/text.hpp"

namespace plumb::plan {

std::vector<std::string> clauses_of(const schema::Object& object, std::initializer_list<Clause> clauses) {
  std::vector<std::string> out;
  for (const auto& [word, attribute] : clauses)
    if (object.properties.has(attribute))
      out.push_back(std::string(word) + " = " + object.properties[attribute]);
  return out;
}

std::string in_parentheses(const std::vector<std::string>& clauses) {
  return "(" + join(clauses, ", ") + ")";
}

// A quote within quotes is doubled, so that it ends and begins them at once.
std::vector<std::string> list_items(std::string_view list) {
  std::vector<std::string> out;
  char quote = 0;
  int depth = 0;
  std::size_t start = 0;
  const auto end_item = [&](std::size_t end) {
    if (const auto item = trim(list.substr(start, end - start)); !item.empty()) out.emplace_back(item);
    start = end + 1;
  };
  for (std::size_t i = 0; i < list.size(); ++i) {
    const char c = list[i];
    if (quote == 0 && (c == '(' || c == ')')) depth += c == '(' ? 1 : -1;
    if (quote == 0 && depth == 0 && c == ',') end_item(i);
    if (quote == 0 && (c == '\'' || c == '"'))
      quote = c;
    else if (c == quote)
      quote = 0;
  }
  if (start < list.size()) end_item(list.size());
  return out;
}

std::vector<schema::Property> attributes_named(const schema::Object& object, std::string_view prefix) {
  std::vector<schema::Property> out;
  for (const auto& [name, value] : object.properties.list())
    if (name.starts_with(prefix)) out.push_back({name.substr(prefix.size()), value});
  return out;
}

}  // namespace plumb::plan
