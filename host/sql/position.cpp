#include "sql/position.hpp"

#include "base/text.hpp"

namespace plumb::sql {
namespace {

bool starts_character(char c) { return (static_cast<unsigned char>(c) & 0xC0) != 0x80; }

}  // namespace

Position PositionReader::at(std::size_t offset) {
  for (; offset_ < offset && offset_ < text_.size(); ++offset_) {
    if (text_[offset_] == '\n') {
      position_ = {position_.line + 1, 1};
    } else if (starts_character(text_[offset_])) {
      ++position_.column;
    }
  }
  return position_;
}

Position position_of(std::string_view text, std::size_t offset) { return PositionReader(text).at(offset); }

Position position_of_character(std::string_view text, std::size_t character) {
  if (character == 0) return {};
  std::size_t offset = 0;
  for (std::size_t seen = 0; offset < text.size(); ++offset)
    if (starts_character(text[offset]) && ++seen == character) break;
  return position_of(text, offset);
}

std::string in_source(std::string_view source, const Position& position) {
  std::string out = display(source);
  if (position.line > 0) out += ":" + std::to_string(position.line) + ":" + std::to_string(position.column);
  return out + ": ";
}

}  // namespace plumb::sql
