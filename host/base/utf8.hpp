#pragma once
// One decoder of UTF-8 for the text helpers.
#include <string>
#include <string_view>

namespace plumb {

/// A character of a text and the bytes it takes; `length` is 1 and `is_valid` false where no character can be
/// read.
struct Character {
  char32_t code = 0;
  std::size_t length = 1;
  bool is_valid = false;
};

/// Decodes the character that starts at byte `at`; refuses overlong forms, surrogates and codes above
/// U+10FFFF.
Character decode_utf8(std::string_view text, std::size_t at);

}  // namespace plumb
