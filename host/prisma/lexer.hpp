#pragma once
// Text of a schema -> tokens. Comments and blanks are skipped; the end of a line is a token, since it ends a
// field.
#include <cstddef>
#include <string_view>

namespace plumb::prisma {

enum class TokenKind { word, number, string, symbol, newline, end, open_string, open_comment, unknown };

/// A token; `text` is as written, a string's with its quotes.
struct Token {
  TokenKind kind = TokenKind::end;
  std::string_view text;
  std::size_t offset = 0;
  bool is(std::string_view symbol) const { return kind == TokenKind::symbol && text == symbol; }
  bool ends_line() const { return kind == TokenKind::newline || kind == TokenKind::end; }
};

/// Reads tokens one after the other, in one pass.
class Lexer {
 public:
  explicit Lexer(std::string_view text) : text_(text) {}
  Token next();
  /// The last comment that stood before the token read last, empty when none did.
  std::string_view comment() const { return comment_; }
  std::size_t comment_offset() const { return static_cast<std::size_t>(comment_.data() - text_.data()); }

 private:
  std::string_view text_;
  std::size_t at_ = 0;
  std::string_view comment_;

  bool skip_blanks();
  Token token(TokenKind kind, std::size_t length);
  Token string_token();
  Token number_or_word();
  std::size_t word_length(std::size_t from) const;
  char peek(std::size_t ahead = 0) const { return at_ + ahead < text_.size() ? text_[at_ + ahead] : '\0'; }
};

}  // namespace plumb::prisma
