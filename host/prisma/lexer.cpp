#include "prisma/lexer.hpp"

#include <algorithm>

#include "base/utf8.hpp"

namespace plumb::prisma {
namespace {

bool is_digit(char c) { return c >= '0' && c <= '9'; }
bool is_letter(char c) { return (c >= 'a' && c <= 'z') || (c >= 'A' && c <= 'Z'); }
bool is_wide(char c) { return static_cast<unsigned char>(c) >= 0x80; }

/// The space characters beyond ASCII that editors and web pages leave in text.
bool is_wide_blank(char32_t code) {
  return code == 0xA0 || code == 0x1680 || (code >= 0x2000 && code <= 0x200A) || code == 0x202F ||
         code == 0x205F || code == 0x3000 || code == 0xFEFF;
}

}  // namespace

/// False when a block comment is never closed.
bool Lexer::skip_blanks() {
  while (at_ < text_.size()) {
    const char c = text_[at_];
    if (c == ' ' || c == '\t' || (c == '\r' && peek(1) == '\n')) {
      ++at_;
    } else if (c == '/' && peek(1) == '/') {
      const auto end = std::min(text_.find('\n', at_), text_.size());
      comment_ = text_.substr(at_, end - at_);
      at_ = end;
    } else if (c == '/' && peek(1) == '*') {
      const auto close = text_.find("*/", at_ + 2);
      if (close == std::string_view::npos) return false;
      comment_ = text_.substr(at_, close + 2 - at_);
      at_ = close + 2;
    } else if (is_wide(c)) {
      const auto character = decode_utf8(text_, at_);
      if (!is_wide_blank(character.code)) return true;
      at_ += character.length;
    } else {
      return true;
    }
  }
  return true;
}

Token Lexer::token(TokenKind kind, std::size_t length) {
  Token out{kind, text_.substr(at_, length), at_};
  at_ += out.text.size();
  return out;
}

Token Lexer::next() {
  comment_ = {};
  if (!skip_blanks()) {
    Token open{TokenKind::open_comment, text_.substr(at_, 2), at_};
    at_ = text_.size();
    return open;
  }
  if (at_ >= text_.size()) return token(TokenKind::end, 0);
  const char c = text_[at_];
  if (is_digit(c) || is_letter(c) || is_wide(c) || (c == '-' && is_digit(peek(1)))) return number_or_word();
  if (c == '\n' || c == '\r') return token(TokenKind::newline, 1);
  if (c == '"') return string_token();
  if (c == '@') return token(TokenKind::symbol, peek(1) == '@' ? 2 : 1);
  if (std::string_view("{}()[],:=.?!").find(c) != std::string_view::npos) return token(TokenKind::symbol, 1);
  return token(TokenKind::unknown, 1);
}

Token Lexer::string_token() {
  for (auto end = at_ + 1; end < text_.size() && static_cast<unsigned char>(text_[end]) >= 0x20; ++end) {
    if (text_[end] == '"') return token(TokenKind::string, end + 1 - at_);
    if (text_[end] == '\\' && end + 1 < text_.size() && static_cast<unsigned char>(text_[end + 1]) >= 0x20)
      ++end;
  }
  const auto end = std::min(text_.find_first_of("\r\n", at_), text_.size());
  return token(TokenKind::open_string, end - at_);
}

std::size_t Lexer::word_length(std::size_t from) const {
  auto end = from;
  while (end < text_.size()) {
    const char c = text_[end];
    if (is_wide(c)) {
      const auto character = decode_utf8(text_, end);
      if (is_wide_blank(character.code)) break;
      end += character.length;
    } else if (is_letter(c) || is_digit(c) || c == '_' || c == '-') {
      ++end;
    } else {
      break;
    }
  }
  return end - from;
}

Token Lexer::number_or_word() {
  auto end = at_ + (peek() == '-' ? 1 : 0);
  while (end < text_.size() && is_digit(text_[end])) ++end;
  const auto digits = end - at_;
  if (digits == 0) return token(TokenKind::word, word_length(at_));
  if (peek() != '-')
    if (const auto word = word_length(at_); word > digits) return token(TokenKind::word, word);
  if (end + 1 < text_.size() && text_[end] == '.' && is_digit(text_[end + 1])) {
    ++end;
    while (end < text_.size() && is_digit(text_[end])) ++end;
  }
  return token(TokenKind::number, end - at_);
}

}  // namespace plumb::prisma
