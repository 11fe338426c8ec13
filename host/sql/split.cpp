#include <algorithm>
#include <cctype>

#include "base/error.hpp"
#include "base/text.hpp"
#include "sql/parser.hpp"
#include "sql/position.hpp"
#include "sql/statement.hpp"

namespace plumb::sql {
namespace {

bool has_backslash_line(std::string_view script) {
  return script.starts_with('\\') || script.find("\n\\") != std::string_view::npos;
}

bool starts_line(std::string_view script, std::size_t offset) {
  return offset == 0 || script[offset - 1] == '\n';
}

Error refused_command(std::string_view line, const Position& at, std::string_view source) {
  auto error =
      Error::failed(in_source(source, at) + "a line for psql is not SQL: " + display(line.substr(0, 40)));
  return error.next("write SQL only; a dump is read as pg_dump --schema-only, or --inserts, writes it");
}

// pg_dump writes `\restrict KEY` and `\unrestrict KEY` for psql; blanks in their place keep all positions.
void blank_line(std::string& script, std::size_t offset, std::string_view source) {
  const auto end = std::min(script.find('\n', offset), script.size());
  const auto line = std::string_view(script).substr(offset, end - offset);
  const auto word = line.substr(0, line.find_first_of(" \t\r"));
  if (word != "\\restrict" && word != "\\unrestrict")
    throw refused_command(line, position_of(script, offset), source);
  std::fill(script.begin() + static_cast<std::ptrdiff_t>(offset),
            script.begin() + static_cast<std::ptrdiff_t>(end), ' ');
}

bool is_plain(std::string_view words) {
  return std::ranges::all_of(words, [](unsigned char c) { return std::isalnum(c) != 0 || c == ' '; });
}

// The key of pg_dump is random and may begin as a number that the scanner refuses, so that it is hidden.
// Words without any other sign can be: they end neither quotes nor comments, wherever they stand.
std::string without_plain_words(std::string script) {
  for (std::size_t at = script.find('\\'); at != std::string::npos; at = script.find('\\', at + 1)) {
    if (!starts_line(script, at)) continue;
    const auto end = std::min(script.find('\n', at), script.size());
    const auto words = trim(std::string_view(script).substr(at + 1, end - at - 1));
    if (is_plain(words)) std::fill_n(script.begin() + static_cast<std::ptrdiff_t>(at + 1), words.size(), ' ');
  }
  return script;
}

// A backslash that begins a line is psql's only where the scanner sees it as a token of its own: not within
// quotes.
std::string without_psql_lines(std::string_view given, std::string_view source) {
  std::string script(given);
  if (!has_backslash_line(given)) return script;
  const Tree tokens = scan(without_plain_words(script));
  for (const Node& token : Node(tokens.get()).children("tokens")) {
    const auto start = static_cast<std::size_t>(token.number("start"));
    if (script[start] == '\\' && starts_line(script, start)) blank_line(script, start, source);
  }
  return script;
}

// The parser counts the white space and comments before a statement as part of it.
std::size_t skip_comment(std::string_view text, std::size_t at) {
  if (text.substr(at, 2) == "--") return std::min(text.find('\n', at), text.size());
  if (text.substr(at, 2) != "/*") return at;
  int depth = 0;
  for (; at < text.size(); ++at) {
    if (text.substr(at, 2) == "/*")
      ++depth, ++at;
    else if (text.substr(at, 2) == "*/" && (++at, --depth == 0))
      return at + 1;
  }
  return at;
}

Piece trimmed(std::string_view script, Piece piece) {
  const auto text = script.substr(0, piece.offset + piece.length);
  for (auto before = std::string_view::npos; piece.offset != before;) {
    before = piece.offset;
    piece.offset = std::min(text.find_first_not_of(" \t\r\n\f\v", piece.offset), text.size());
    piece.offset = skip_comment(text, piece.offset);
  }
  piece.length = trim(text.substr(piece.offset)).size();
  return piece;
}

std::vector<ScriptStatement> statements_of(const std::string& script, std::string_view source) {
  std::vector<ScriptStatement> out;
  PositionReader reader(script);
  for (const Piece& whole : split_pieces(script)) {
    const Piece piece = trimmed(script, whole);
    if (piece.length == 0) continue;
    const Position at = reader.at(piece.offset);
    if (piece.length > longest_statement)
      throw Error::failed(in_source(source, at) + "a statement of more than 256 KiB is not read")
          .next("split it into several statements");
    out.push_back({script.substr(piece.offset, piece.length), at.line, at.column});
  }
  return out;
}

}  // namespace

std::vector<ScriptStatement> split(std::string_view script, std::string_view source) {
  if (!is_utf8(script))
    throw Error::failed(display(source) + " is not UTF-8 text").next("save it as UTF-8 without NUL bytes");
  std::vector<ScriptStatement> out;
  const auto read = [&] {
    std::string text(script);
    try {
      text = without_psql_lines(script, source);
      out = statements_of(text, source);
    } catch (const Complaint& complaint) {
      throw Error::failed(in_source(source, position_of_character(text, complaint.character)) +
                          display(complaint.message));
    }
  };
  on_deep_stack(read);
  return out;
}

}  // namespace plumb::sql
