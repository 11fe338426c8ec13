#include "prisma/tokens.hpp"

#include "base/text.hpp"

namespace plumb::prisma {
namespace {

std::string named(const Token& token) {
  if (token.kind == TokenKind::end) return "the end of the file";
  if (token.kind == TokenKind::newline) return "the end of the line";
  return token.kind == TokenKind::string ? std::string(token.text) : "\"" + std::string(token.text) + "\"";
}

}  // namespace

Tokens::Tokens(const Source& source, std::uint32_t file, Problems& problems)
    : lexer_(source.text), file_(file), problems_(problems) {
  next_ = lexer_.next();
}

Token Tokens::take() {
  const Token taken = next_;
  taken_end_ = taken.offset + taken.text.size();
  next_ = lexer_.next();
  if (!lexer_.comment().empty()) refuse_comment(taken);
  return taken;
}

/// Comments stand before a line or at its end. One that opens a block has a line end behind it in any case.
void Tokens::refuse_comment(const Token& before) {
  const bool is_at_begin = before.kind == TokenKind::newline || before.is("{") || before.is("}");
  if (is_at_begin || next_.ends_line()) return;
  problem({TokenKind::unknown, lexer_.comment(), lexer_.comment_offset()},
          "a comment cannot stand within a line", "move it to the end of the line, or above");
}

bool Tokens::accept(std::string_view symbol) {
  if (!next_.is(symbol)) return false;
  take();
  return true;
}

bool Tokens::expect(std::string_view symbol, std::string_view what) {
  if (accept(symbol)) return true;
  unexpected(what);
  return false;
}

void Tokens::refuse_newlines() {
  if (next_.kind != TokenKind::newline) return;
  if (!is_value_broken_) problem(next_, "the line ends within a value", "write all of it on one line");
  is_value_broken_ = true;
  while (next_.kind == TokenKind::newline) take();
}

void Tokens::skip_newlines() {
  is_value_broken_ = false;
  while (next_.kind == TokenKind::newline) take();
}

void Tokens::skip_line() {
  while (!next_.ends_line() && !next_.is("}")) take();
}

Place Tokens::place_of(const Token& token) const {
  return {file_, static_cast<std::uint32_t>(token.offset), static_cast<std::uint32_t>(token.text.size())};
}

Place Tokens::place_from(const Token& first) const {
  const auto length = taken_end_ > first.offset ? taken_end_ - first.offset : first.text.size();
  return {file_, static_cast<std::uint32_t>(first.offset), static_cast<std::uint32_t>(length)};
}

void Tokens::problem(const Token& at, std::string message, std::string advice) {
  problems_.add(place_of(at), std::move(message), std::move(advice));
}

void Tokens::unexpected(std::string_view what) {
  if (next_.kind == TokenKind::open_string)
    return problem(next_, "the string is not closed on its line", "end it with \" on the same line");
  if (next_.kind == TokenKind::open_comment)
    return problem(next_, "the comment is not closed", "end it with */");
  problem(next_, "expected " + std::string(what) + ", found " + named(next_));
}

}  // namespace plumb::prisma
