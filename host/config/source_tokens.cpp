#include "config/source_tokens.hpp"

#include <cctype>

namespace plumb::config {
namespace {

bool is_word_character(char c) {
  return std::isalnum(static_cast<unsigned char>(c)) != 0 || c == '_' || c == '.' || c == '$';
}

/// Where what follows `start` ends: behind the next `end`, or at the end of the source.
std::size_t behind(std::string_view source, std::string_view end, std::size_t start) {
  const auto found = source.find(end, start);
  return found == std::string_view::npos ? source.size() : found + end.size();
}

Token take_text(std::string_view source, std::size_t& at) {
  const char quote = source[at++];
  Token token{Token::Kind::text, ""};
  while (at < source.size() && source[at] != quote) {
    if (source[at] == '\\' && at + 1 < source.size()) ++at;
    token.value += source[at++];
  }
  if (at < source.size()) ++at;
  if (quote == '`' && token.value.find("${") != std::string::npos) return {Token::Kind::mark, "`"};
  return token;
}

Token take_word(std::string_view source, std::size_t& at) {
  const auto start = at;
  while (at < source.size() && is_word_character(source[at])) ++at;
  return {Token::Kind::word, std::string(source.substr(start, at - start))};
}

}  // namespace

std::vector<Token> tokens_of(std::string_view source) {
  std::vector<Token> tokens;
  std::size_t at = 0;
  while (at < source.size()) {
    const char c = source[at];
    const auto rest = source.substr(at);
    if (rest.starts_with("//"))
      at = behind(source, "\n", at);
    else if (rest.starts_with("/*"))
      at = behind(source, "*/", at + 2);
    else if (c == '"' || c == '\'' || c == '`')
      tokens.push_back(take_text(source, at));
    else if (is_word_character(c))
      tokens.push_back(take_word(source, at));
    else if (++at; std::isspace(static_cast<unsigned char>(c)) == 0)
      tokens.push_back({Token::Kind::mark, std::string(1, c)});
  }
  return tokens;
}

}  // namespace plumb::config
