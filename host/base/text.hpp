#pragma once
// Small text helpers for messages and tables.
#include <cstdint>
#include <optional>
#include <string>
#include <string_view>
#include <vector>

namespace plumb {

/// `text` made safe to show on a terminal: control, bidirectional and zero-width characters and invalid UTF-8
/// appear as \u{…}, \n and \t. Newlines and tabs stay when `keep_lines`.
std::string display(std::string_view text, bool keep_lines = false);

/// True when `text` is valid UTF-8 without NUL.
bool is_utf8(std::string_view text);

/// The candidate most like `word` by edit distance, when one is near enough to be a slip of the finger.
std::optional<std::string> nearest(std::string_view word, const std::vector<std::string>& candidates);

/// The parts joined by `separator`.
std::string join(const std::vector<std::string>& parts, std::string_view separator);

/// "a, b", and of more than a dozen "a, b, … and 3 more": a longer list teaches no more than its beginning.
std::string listed(const std::vector<std::string>& parts);

/// `text` cut at every `separator`; an empty text has no parts.
std::vector<std::string> split(std::string_view text, char separator);

/// `text` without white space at both ends.
std::string_view trim(std::string_view text);

/// "1.2 MB"; SI units, one decimal below ten.
std::string human_bytes(std::int64_t bytes);

/// "12,345".
std::string human_count(std::int64_t count);

/// "1 row", "2 rows".
std::string plural(std::int64_t count, std::string_view noun);

/// Columns a terminal needs for `text` (UTF-8; one a character).
std::size_t width(std::string_view text);

/// `text` padded with blanks to `columns`.
std::string pad(std::string_view text, std::size_t columns);

/// True when `name` matches `pattern`, in which `*` stands for any run of characters.
bool matches_glob(std::string_view pattern, std::string_view name);

}  // namespace plumb
