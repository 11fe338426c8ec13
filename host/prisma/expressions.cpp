#include "base/text.hpp"
#include "prisma/tokens.hpp"

namespace plumb::prisma {
namespace {

using syntax::Argument;
using syntax::Expression;

/// Values nest in real schemas three deep; the limit keeps the reader and its destructors off the stack's
/// end.
constexpr int k_deepest_expression = 32;

void append_utf8(std::string& out, char32_t code) {
  const auto put = [&](char32_t bits) { out += static_cast<char>(bits); };
  if (code < 0x80) return put(code);
  if (code < 0x800) return put(0xC0 | code >> 6), put(0x80 | (code & 0x3F));
  if (code < 0x10000)
    return put(0xE0 | code >> 12), put(0x80 | (code >> 6 & 0x3F)), put(0x80 | (code & 0x3F));
  put(0xF0 | code >> 18), put(0x80 | (code >> 12 & 0x3F)), put(0x80 | (code >> 6 & 0x3F)),
      put(0x80 | (code & 0x3F));
}

std::optional<char32_t> four_hex(std::string_view text) {
  if (text.size() < 4) return {};
  char32_t code = 0;
  for (const char c : text.substr(0, 4)) {
    const auto digit = std::string_view("0123456789abcdef").find(static_cast<char>(c | 0x20));
    if (digit == std::string_view::npos || (c < '0')) return {};
    code = code * 16 + static_cast<char32_t>(digit);
  }
  return code;
}

/// Reads \uXXXX at the front of `rest` (behind the u), a surrogate pair with its second half.
std::optional<char32_t> unicode_escape(std::string_view& rest) {
  auto code = four_hex(rest);
  if (!code || (*code >= 0xDC00 && *code <= 0xDFFF)) return {};
  rest.remove_prefix(4);
  if (*code < 0xD800 || *code > 0xDBFF) return code;
  if (!rest.starts_with("\\u")) return {};
  const auto low = four_hex(rest.substr(2));
  if (!low || *low < 0xDC00 || *low > 0xDFFF) return {};
  rest.remove_prefix(6);
  return 0x10000 + ((*code - 0xD800) << 10) + (*low - 0xDC00);
}

/// Resolves the escape at the front of `rest` (behind the backslash); false when it is none that exists.
bool append_escape(std::string& out, std::string_view& rest) {
  constexpr std::string_view k_letters = "\"\\/bfnrt", k_values = "\"\\/\b\f\n\r\t";
  const char letter = rest.front();
  rest.remove_prefix(1);
  if (const auto at = k_letters.find(letter); at != std::string_view::npos) {
    out += k_values[at];
    return true;
  }
  const auto code = letter == 'u' ? unicode_escape(rest) : std::nullopt;
  if (!code || *code == 0) return false;
  append_utf8(out, *code);
  return true;
}

/// A word with dots: "db.VarChar".
std::optional<Token> read_path(Tokens& tokens, std::string_view what) {
  if (tokens.peek().kind != TokenKind::word) {
    tokens.unexpected(what);
    return {};
  }
  Token path = tokens.take();
  while (tokens.accept(".")) {
    if (tokens.peek().kind != TokenKind::word) {
      tokens.unexpected("a name after the dot");
      return {};
    }
    const auto part = tokens.take();
    path.text = std::string_view(path.text.data(), part.offset + part.text.size() - path.offset);
  }
  return path;
}

/// Behind a value: the comma before the next one, or nothing before `end`; false when something else stands.
bool read_separator(Tokens& tokens, std::string_view end, bool may_be_last = false) {
  tokens.refuse_newlines();
  const auto comma = tokens.peek();
  if (comma.is(end)) return true;
  if (!tokens.accept(",")) {
    tokens.unexpected("\",\" or \"" + std::string(end) + "\"");
    return false;
  }
  tokens.refuse_newlines();
  if (tokens.peek().is(end) && !may_be_last)
    tokens.problem(comma, "no value follows this comma", "leave the comma out");
  return true;
}

bool read_items(Tokens& tokens, Expression& list, int depth) {
  tokens.refuse_newlines();
  while (!tokens.accept("]")) {
    auto item = read_expression(tokens, depth + 1);
    if (!item) return false;
    list.items.push_back(std::move(*item));
    if (!read_separator(tokens, "]")) return false;
  }
  return true;
}

std::optional<Expression> read_word(Tokens& tokens, int depth) {
  const auto path = read_path(tokens, "a value");
  if (!path) return {};
  Expression word;
  word.text = path->text;
  if (tokens.peek().is("(")) {
    word.kind = Expression::Kind::call;
    if (!read_arguments(tokens, word.arguments, depth + 1)) return {};
  }
  word.place = tokens.place_from(*path);
  return word;
}

/// `name:` when a word and a colon stand next; the word alone is a value that begins with it.
std::optional<Argument> read_argument(Tokens& tokens, int depth) {
  Argument argument;
  const auto first = tokens.peek();
  auto value = read_expression(tokens, depth);
  if (!value) return {};
  if (value->kind == Expression::Kind::word && tokens.accept(":")) {
    argument.name = value->text;
    tokens.refuse_newlines();
    value = read_expression(tokens, depth);
    if (!value) return {};
  }
  argument.value = std::move(*value);
  argument.place = tokens.place_from(first);
  return argument;
}

/// The arguments up to `end`, which closes them.
bool read_arguments_until(Tokens& tokens, std::vector<Argument>& arguments, std::string_view end, int depth,
                          bool may_end_in_comma = false) {
  tokens.refuse_newlines();
  while (!tokens.accept(end)) {
    auto argument = read_argument(tokens, depth);
    if (!argument) return false;
    arguments.push_back(std::move(*argument));
    if (!read_separator(tokens, end, may_end_in_comma)) return false;
  }
  return true;
}

}  // namespace

std::optional<std::string> unescaped(Tokens& tokens, const Token& string) {
  std::string out;
  auto rest = string.text.substr(1, string.text.size() - 2);
  while (!rest.empty()) {
    const auto plain = std::min(rest.find('\\'), rest.size());
    out.append(rest.substr(0, plain));
    rest.remove_prefix(plain);
    if (rest.empty()) break;
    rest.remove_prefix(1);
    if (!rest.empty() && append_escape(out, rest)) continue;
    tokens.problem(string, "the string has an escape that does not exist",
                   "escapes are \\\" \\\\ \\/ \\b \\f \\n \\r \\t and \\u with four hexadecimal digits");
    return {};
  }
  return out;
}

std::optional<Expression> read_expression(Tokens& tokens, int depth) {
  const auto first = tokens.peek();
  if (depth > k_deepest_expression) {
    tokens.problem(first, "values are nested too deeply");
    return {};
  }
  if (first.kind == TokenKind::word) return read_word(tokens, depth);
  Expression value;
  if (first.kind == TokenKind::number) {
    value.kind = Expression::Kind::number;
  } else if (first.kind == TokenKind::string) {
    value.kind = Expression::Kind::string;
    auto text = unescaped(tokens, first);
    if (!text) return {};
    value.value = std::move(*text);
  } else if (first.is("[")) {
    value.kind = Expression::Kind::list;
  } else if (first.is("{")) {
    value.kind = Expression::Kind::object;
  } else {
    tokens.unexpected("a value");
    return {};
  }
  value.text = tokens.take().text;
  if (value.kind == Expression::Kind::list && !read_items(tokens, value, depth)) return {};
  if (value.kind == Expression::Kind::object &&
      !read_arguments_until(tokens, value.arguments, "}", depth + 1))
    return {};
  value.place = tokens.place_from(first);
  return value;
}

bool read_arguments(Tokens& tokens, std::vector<Argument>& arguments, int depth) {
  return !tokens.accept("(") || read_arguments_until(tokens, arguments, ")", depth);
}

std::optional<syntax::Attribute> read_attribute(Tokens& tokens, const Token& sign) {
  const auto path = read_path(tokens, "the name of an attribute");
  if (!path) return {};
  syntax::Attribute attribute;
  attribute.name = path->text;
  const bool is_native = path->text.find('.') != std::string_view::npos;  // Prisma reads past its last comma
  if (tokens.accept("(") && !read_arguments_until(tokens, attribute.arguments, ")", 0, is_native)) return {};
  attribute.place = tokens.place_from(sign);
  return attribute;
}

}  // namespace plumb::prisma
