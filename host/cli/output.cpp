#include "cli/output.hpp"

#include <unistd.h>

#include <algorithm>
#include <cstdio>
#include <cstdlib>

#include "base/secret.hpp"
#include "base/text.hpp"

namespace plumb::cli {
namespace {

bool takes_colour(int descriptor) {
  if (getenv("NO_COLOR") != nullptr || !isatty(descriptor)) return false;
  const char* terminal = getenv("TERM");
  return terminal != nullptr && std::string_view(terminal) != "dumb";
}

/// True while the last line on the terminal is one that may be replaced.
bool g_transient = false;

/// `text` without what a terminal would obey, but for lines and, where it takes them, our own colours.
std::string harmless(std::string_view text, bool has_colour) {
  std::string out;
  while (!text.empty()) {
    const auto escape = text.find('\033');
    out += display(text.substr(0, escape), true);
    text.remove_prefix(std::min(escape, text.size()));
    if (text.empty()) break;
    const auto code = has_colour ? colour_code_at(text) : 0;
    out += code > 0 ? std::string(text.substr(0, code)) : display(text.substr(0, 1));
    text.remove_prefix(std::max<std::size_t>(code, 1));
  }
  return out;
}

bool has_colour_on(std::FILE* stream) {
  return stream == stdout ? has_colour_on_results() : has_colour_on_errors();
}

/// True when everything was written.
bool write_all(std::FILE* stream, std::string_view text, bool exact = false) {
  const auto known = redact(text);
  const std::string safe = exact ? known : harmless(known, has_colour_on(stream));
  const bool is_whole = std::fwrite(safe.data(), 1, safe.size(), stream) == safe.size();
  return std::fflush(stream) == 0 && is_whole;
}

void clear_transient() {
  if (g_transient) std::fputs("\r\033[K", stderr);
  g_transient = false;
}

void print_block(Colour colour, std::string_view label, std::string_view body, Stream stream) {
  if (body.empty()) return;
  bool is_first = true;
  for (const auto& line : split(body, '\n')) {
    print_line("  " + paint(colour, pad(is_first ? label : "", 10), stream) + line, stream);
    is_first = false;
  }
}

}  // namespace

bool has_colour_on_errors() {
  static const bool takes = takes_colour(STDERR_FILENO);
  return takes;
}

bool has_colour_on_results() {
  static const bool takes = takes_colour(STDOUT_FILENO);
  return takes;
}

bool is_interactive() { return isatty(STDERR_FILENO); }

std::string paint(Colour colour, std::string_view text, Stream stream) {
  const bool takes = stream == Stream::results ? has_colour_on_results() : has_colour_on_errors();
  return in_colour(takes ? colour : Colour::none, text);
}

void print_result(std::string_view text) {
  clear_transient();
  if (!write_all(stdout, text)) throw Error::failed("the result could not be written to standard output");
}

void print_exact(std::string_view text) {
  clear_transient();
  if (!write_all(stdout, text, !isatty(STDOUT_FILENO)))
    throw Error::failed("the result could not be written to standard output");
}

void print_json(const Json& json) {
  print_exact(json.dump(2, ' ', false, Json::error_handler_t::replace) + "\n");
}

void print_line(std::string_view text, Stream stream) {
  if (stream == Stream::results) return print_result(std::string(text) + "\n");
  clear_transient();
  write_all(stderr, std::string(text) + "\n");
}

void print_transient(std::string_view text) {
  if (!is_interactive()) return;
  clear_transient();
  write_all(stderr, text);
  g_transient = true;
}

void print_error(const Error& error, Stream stream) {
  const std::string state = error.sqlstate.empty() ? "" : " (SQLSTATE " + error.sqlstate + ")";
  print_line(paint(Colour::red, "plumb: ", stream) + display(error.message) + state, stream);
  print_block(Colour::dim, "why", display(error.detail, true), stream);
  print_block(Colour::dim, "statement", display(error.statement, true), stream);
  print_block(Colour::bold, "next", display(error.hint, true), stream);
}

std::string table(const std::vector<std::vector<std::string>>& given) {
  auto rows = given;
  for (auto& row : rows)
    for (auto& cell : row) cell = display(cell);
  std::vector<std::size_t> widths;
  for (const auto& row : rows) {
    widths.resize(std::max(widths.size(), row.size()));
    for (std::size_t i = 0; i < row.size(); ++i) widths[i] = std::max(widths[i], width(row[i]));
  }
  std::string out;
  for (const auto& row : rows) {
    std::string line;
    for (std::size_t i = 0; i < row.size(); ++i)
      line += i + 1 < row.size() ? pad(row[i], widths[i] + 2) : row[i];
    out += line.substr(0, line.find_last_not_of(' ') + 1) + "\n";
  }
  return out;
}

}  // namespace plumb::cli
