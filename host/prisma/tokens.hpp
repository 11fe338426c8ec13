#pragma once
// A stream of tokens with one token of lookahead, and the values (expressions) that are read from it.
#include <optional>
#include <string>
#include <string_view>

#include "prisma/lexer.hpp"
#include "prisma/problems.hpp"
#include "prisma/syntax.hpp"

namespace plumb::prisma {

/// Tokens of one file; problems are noted with their places.
class Tokens {
 public:
  Tokens(const Source& source, std::uint32_t file, Problems& problems);

  const Token& peek() const { return next_; }
  Token take();
  /// Takes the symbol if it is next.
  bool accept(std::string_view symbol);
  /// Takes the symbol, or notes that `what` was expected.
  bool expect(std::string_view symbol, std::string_view what);
  void skip_newlines();
  /// The same within a value, which Prisma reads on one line only: that is noted, once a value.
  void refuse_newlines();
  /// Goes on to the end of the line; a closing brace stays, since it ends the block.
  void skip_line();

  Place place_of(const Token& token) const;
  /// From the beginning of `first` to the end of the token taken last.
  Place place_from(const Token& first) const;
  void problem(const Token& at, std::string message, std::string advice = "");
  /// Notes that `what` was expected where another token stands.
  void unexpected(std::string_view what);

 private:
  Lexer lexer_;
  std::uint32_t file_;
  Problems& problems_;
  Token next_;
  std::size_t taken_end_ = 0;
  bool is_value_broken_ = false;  ///< its lines were refused already

  void refuse_comment(const Token& before);
};

/// Reads a value; nothing, with a problem noted, where none stands.
std::optional<syntax::Expression> read_expression(Tokens& tokens, int depth = 0);

/// Reads the arguments in parentheses if the next token opens them; false when a problem was noted.
bool read_arguments(Tokens& tokens, std::vector<syntax::Argument>& arguments, int depth = 0);

/// Reads name and arguments of an attribute whose sign `sign` was taken.
std::optional<syntax::Attribute> read_attribute(Tokens& tokens, const Token& sign);

/// The text of a string literal, escapes resolved; nothing, with a problem noted, for an unknown escape.
std::optional<std::string> unescaped(Tokens& tokens, const Token& string);

}  // namespace plumb::prisma
