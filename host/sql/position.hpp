#pragma once
// Lines and columns of bytes and characters in a text.
#include <string>
#include <string_view>

namespace plumb::sql {

/// A place in a text; the column counts characters. Line 0 = unknown.
struct Position {
  int line = 0;
  int column = 0;
};

/// Tells positions of growing offsets in one pass.
class PositionReader {
 public:
  explicit PositionReader(std::string_view text) : text_(text) {}
  /// The position of the byte at `offset`, which is not before the one asked last.
  Position at(std::size_t offset);

 private:
  std::string_view text_;
  std::size_t offset_ = 0;
  Position position_{1, 1};
};

/// The position of the byte at `offset`.
Position position_of(std::string_view text, std::size_t offset);

/// The position of the 1-based `character`; unknown for 0.
Position position_of_character(std::string_view text, std::size_t character);

/// "old.sql:3:12: ", or "old.sql: " when the position is unknown.
std::string in_source(std::string_view source, const Position& position);

}  // namespace plumb::sql
