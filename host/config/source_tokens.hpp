#pragma once
// The words, texts and marks of a source file in a C-like language; enough to read a datasource in
// schema.prisma and a literal in prisma.config.ts, without comments being taken for either.
#include <string>
#include <string_view>
#include <vector>

namespace plumb::config {

/// One token. A word may hold dots ("process.env.URL"); a text is without its quotes.
struct Token {
  enum class Kind { word, text, mark };
  Kind kind = Kind::mark;
  std::string value;

  bool is_word(std::string_view word) const { return kind == Kind::word && value == word; }
  bool is_mark(char mark) const { return kind == Kind::mark && value.front() == mark; }
};

/// The tokens of `source`. A template text that holds `${` is a mark '`', since its value is not in the file.
std::vector<Token> tokens_of(std::string_view source);

}  // namespace plumb::config
