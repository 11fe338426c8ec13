#include "prisma/parser.hpp"

#include <array>
#include <optional>

#include "prisma/tokens.hpp"

namespace plumb::prisma {
namespace {

using syntax::Arity;
using syntax::Block;
using syntax::BlockKind;

struct Keyword {
  std::string_view word;
  BlockKind kind;
};
constexpr std::array k_keywords = {
    Keyword{"model", BlockKind::model},           Keyword{"view", BlockKind::view},
    Keyword{"enum", BlockKind::enumeration},      Keyword{"type", BlockKind::composite},
    Keyword{"datasource", BlockKind::datasource}, Keyword{"generator", BlockKind::generator},
};

class Parser {
 public:
  Parser(const Source& source, std::uint32_t file, Problems& problems) : tokens_(source, file, problems) {}

  std::vector<Block> blocks() {
    std::vector<Block> blocks;
    for (tokens_.skip_newlines(); tokens_.peek().kind != TokenKind::end; tokens_.skip_newlines())
      if (auto block = read_block()) blocks.push_back(std::move(*block));
    return blocks;
  }

 private:
  Tokens tokens_;

  std::optional<Block> read_block();
  bool read_head(Block& block);
  void read_body(Block& block);
  bool read_item(Block& block);
  bool read_field(Block& block);
  bool read_property(Block& block);
  bool read_type(syntax::Field& field);
  bool read_arity(syntax::Field& field);
  bool read_unsupported(syntax::Field& field);
  bool read_attributes(syntax::Field& field);
  bool end_line();
  void skip_block();
  void refuse_keyword(const Token& word);
};

std::optional<BlockKind> kind_of(std::string_view word) {
  for (const auto& keyword : k_keywords)
    if (keyword.word == word) return keyword.kind;
  return {};
}

void Parser::refuse_keyword(const Token& word) {
  if (word.kind != TokenKind::word) return tokens_.unexpected("a block such as \"model Name {\"");
  std::vector<std::string> words;
  for (const auto& keyword : k_keywords) words.emplace_back(keyword.word);
  tokens_.problem(word, "\"" + std::string(word.text) + "\" begins no block", suggestion(word.text, words));
}

std::optional<Block> Parser::read_block() {
  const auto word = tokens_.peek();
  const auto kind = word.kind == TokenKind::word ? kind_of(word.text) : std::nullopt;
  if (!kind) {
    refuse_keyword(word);
    skip_block();
    return {};
  }
  tokens_.take();
  Block block;
  block.kind = *kind;
  if (!read_head(block)) {
    skip_block();
    return {};
  }
  read_body(block);
  return block;
}

/// Behind the keyword: the name and the opening brace, which ends its line.
bool Parser::read_head(Block& block) {
  if (tokens_.peek().kind != TokenKind::word) {
    tokens_.unexpected("the name of the block");
    return false;
  }
  const auto name = tokens_.take();
  block.name = name.text;
  block.place = tokens_.place_of(name);
  if (block.kind == BlockKind::composite && tokens_.peek().is("=")) {
    tokens_.problem(name, "type aliases do not exist any more", "write the type where it is used");
    return false;
  }
  if (!tokens_.expect("{", "\"{\"")) return false;
  if (tokens_.peek().ends_line() || tokens_.peek().is("}")) return true;
  tokens_.problem(tokens_.peek(), "what follows \"{\" must stand on lines of its own");
  tokens_.skip_line();
  return true;
}

void Parser::read_body(Block& block) {
  for (tokens_.skip_newlines(); !tokens_.accept("}"); tokens_.skip_newlines()) {
    if (tokens_.peek().kind == TokenKind::end) {
      tokens_.unexpected("\"}\" at the end of block \"" + std::string(block.name) + "\"");
      return;
    }
    if (!read_item(block)) tokens_.skip_line();
  }
}

/// One line of a block.
bool Parser::read_item(Block& block) {
  const auto first = tokens_.peek();
  if (first.is("@@")) {
    tokens_.take();
    auto attribute = read_attribute(tokens_, first);
    if (!attribute) return false;
    block.attributes.push_back(std::move(*attribute));
    return end_line();
  }
  if (first.kind != TokenKind::word) {
    if (first.kind == TokenKind::end) return false;
    tokens_.unexpected("a field, an attribute or \"}\"");
    if (!first.is("}")) tokens_.take();
    return false;
  }
  const bool is_config = block.kind == BlockKind::datasource || block.kind == BlockKind::generator;
  return (is_config ? read_property(block) : read_field(block)) && end_line();
}

bool Parser::read_property(Block& block) {
  const auto name = tokens_.take();
  syntax::Property property;
  property.name = name.text;
  property.place = tokens_.place_of(name);
  if (!tokens_.expect("=", "\"=\"")) return false;
  if (tokens_.peek().ends_line()) {
    tokens_.problem(name, "property \"" + std::string(name.text) + "\" has no value");
    return false;
  }
  auto value = read_expression(tokens_);
  if (!value) return false;
  property.value = std::move(*value);
  block.properties.push_back(std::move(property));
  return true;
}

bool Parser::read_field(Block& block) {
  const auto name = tokens_.take();
  syntax::Field field;
  field.name = name.text;
  field.place = tokens_.place_of(name);
  if (block.kind != BlockKind::enumeration && !read_type(field)) return false;
  if (!read_attributes(field)) return false;
  block.fields.push_back(std::move(field));
  return true;
}

bool Parser::read_type(syntax::Field& field) {
  if (const auto colon = tokens_.peek(); tokens_.accept(":"))
    tokens_.problem(colon, "no colon stands between a field's name and its type", "write a blank");
  const auto first = tokens_.peek();
  if (first.is("[")) {
    tokens_.problem(first, "a list is written behind its type", "write Type[]");
    return false;
  }
  if (first.kind != TokenKind::word) {
    tokens_.problem(first.ends_line() ? Token{TokenKind::word, field.name, field.place.offset} : first,
                    "field \"" + std::string(field.name) + "\" has no type", "write a type behind its name");
    return false;
  }
  tokens_.take();
  field.type = first.text;
  if (first.text == "Unsupported" && !read_unsupported(field)) return false;
  field.type_place = tokens_.place_from(first);
  return read_arity(field);
}

bool Parser::read_unsupported(syntax::Field& field) {
  if (!tokens_.expect("(", "(\"a PostgreSQL type\")")) return false;
  const auto text = tokens_.peek();
  if (text.kind != TokenKind::string) {
    tokens_.unexpected("a PostgreSQL type in quotes");
    return false;
  }
  tokens_.take();
  auto type = unescaped(tokens_, text);
  if (!type || !tokens_.expect(")", "\")\"")) return false;
  if (type->empty()) {
    tokens_.problem(text, "Unsupported() needs the name of a PostgreSQL type");
    return false;
  }
  field.unsupported = std::move(*type);
  field.type = {};
  return true;
}

bool Parser::read_arity(syntax::Field& field) {
  const auto sign = tokens_.peek();
  if (tokens_.accept("?")) {
    field.arity = Arity::optional;
  } else if (tokens_.accept("!")) {
    tokens_.problem(sign, "a field is required unless it says otherwise", "leave the \"!\" out");
  } else if (tokens_.accept("[")) {
    const auto close = tokens_.peek();
    if (!tokens_.expect("]", "\"]\"")) return false;
    if (close.offset != sign.offset + 1)
      tokens_.problem(sign, "no blank stands between \"[\" and \"]\"", "write Type[]");
    field.arity = Arity::list;
    if (const auto mark = tokens_.peek(); tokens_.accept("?"))
      tokens_.problem(mark, "a list cannot be optional", "write Type[]; an absent list is an empty one");
  }
  return true;
}

bool Parser::read_attributes(syntax::Field& field) {
  for (auto sign = tokens_.peek(); tokens_.accept("@"); sign = tokens_.peek()) {
    auto attribute = read_attribute(tokens_, sign);
    if (!attribute) return false;
    field.attributes.push_back(std::move(*attribute));
  }
  return true;
}

bool Parser::end_line() {
  if (tokens_.peek().kind == TokenKind::newline) return true;
  tokens_.unexpected("the end of the line");
  if (tokens_.peek().is("}")) return true;
  return false;
}

/// After a head that could not be read: to the line that closes the block, or past this line when none was
/// opened.
void Parser::skip_block() {
  bool is_open = false;
  while (!tokens_.peek().ends_line()) is_open = tokens_.take().is("{") || is_open;
  while (is_open && tokens_.peek().kind != TokenKind::end) {
    tokens_.skip_newlines();
    if (tokens_.accept("}")) return;
    while (!tokens_.peek().ends_line()) tokens_.take();
  }
}

}  // namespace

std::vector<Block> parse(const Source& source, std::uint32_t file, Problems& problems) {
  return Parser(source, file, problems).blocks();
}

}  // namespace plumb::prisma
