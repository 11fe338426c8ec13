#pragma once
// The one output gate: results to stdout, all else to stderr, everything redacted, and nothing of what others
// wrote reaches a terminal as a control character. Colour and progress only on a terminal, NO_COLOR
// respected.
#include <string>
#include <string_view>
#include <vector>

#include "base/colour.hpp"
#include "base/error.hpp"
#include "base/json.hpp"

namespace plumb::cli {

/// Where a line goes: to stdout when it is what was asked for, else to stderr.
enum class Stream { remarks, results };

/// True when stderr (or stdout) is a terminal that takes colour.
bool has_colour_on_errors();
bool has_colour_on_results();
/// True when stderr is a terminal, so that progress may be drawn over itself.
bool is_interactive();

/// `text` in a colour when the stream takes it.
std::string paint(Colour colour, std::string_view text, Stream stream = Stream::remarks);

/// Prints a result for people to stdout.
void print_result(std::string_view text);
/// Prints a result whose bytes count (SQL, JSON) to stdout: as it is, but escaped where a terminal would obey
/// it.
void print_exact(std::string_view text);
/// Prints a JSON document to stdout, indented.
void print_json(const Json& json);
/// Prints a line.
void print_line(std::string_view text, Stream stream = Stream::remarks);
/// Prints a line to stderr that the next print replaces (progress); nothing without a terminal.
void print_transient(std::string_view text);
/// Prints a failure: what, why, statement, next.
void print_error(const Error& error, Stream stream = Stream::remarks);

/// A table with aligned columns, two blanks apart; the first row is the header. A cell is one line, whatever
/// it holds.
std::string table(const std::vector<std::vector<std::string>>& rows);

}  // namespace plumb::cli
