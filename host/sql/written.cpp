#include "sql/written.hpp"

#include "base/text.hpp"
#include "sql/parser.hpp"

namespace plumb::sql {
namespace {

/// A token of a text: what it is, where it stands, and within how many parentheses.
struct Token {
  std::string_view word, text;
  int start = 0, end = 0, depth = 0;
};

/// Calls `visit` for each token until it returns false. A parenthesis has the depth that it leads out of or
/// into.
template <class Visit>
void each_token(const std::string& text, Visit visit) {
  const Tree scanned = scan(text);
  int depth = 0;
  for (const Node& node : Node(scanned.get()).children("tokens")) {
    const int start = node.number("start"), end = node.number("end");
    Token token{node.word("token"), std::string_view(text).substr(start, end - start), start, end, depth};
    if (token.text == "(") ++depth;
    if (token.text == ")") token.depth = --depth;
    if (!visit(token)) return;
  }
}

}  // namespace

std::string in_parentheses(const std::string& text, int offset, std::string_view keyword) {
  std::string found;
  bool is_after = false;
  int begin = -1, depth = 0;
  each_token(text, [&](const Token& token) {
    is_after = is_after || (token.start >= offset && token.word == keyword);
    if (!is_after) return true;
    if (begin < 0 && token.text == "(") begin = token.end, depth = token.depth;
    if (begin < 0 || token.text != ")" || token.depth != depth) return true;
    found = text.substr(begin, token.start - begin);
    return false;
  });
  return found;
}

std::vector<std::string> listed_in_parentheses(const std::string& text) {
  std::vector<std::string> items;
  int begin = -1;
  each_token(text, [&](const Token& token) {
    const bool is_end = token.text == ")" && token.depth == 0;
    const bool is_comma = token.text == "," && token.depth == 1;
    if (is_end || is_comma) items.push_back(std::string(trim(text.substr(begin, token.start - begin))));
    if (is_comma || (token.text == "(" && token.depth == 0)) begin = token.end;
    return !is_end;
  });
  return items;
}

std::string after_where(const std::string& text) {
  std::string found;
  each_token(text, [&](const Token& token) {
    if (token.word != "WHERE" || token.depth != 0) return true;
    found = text.substr(token.end);
    return false;
  });
  return found;
}

}  // namespace plumb::sql
