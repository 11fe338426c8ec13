#include "base/colour.hpp"

#include <array>

namespace plumb {
namespace {

/// By Colour; none ends every other.
constexpr std::array<std::string_view, 8> k_codes{"\033[0m",  "\033[1m",  "\033[2m",  "\033[31m",
                                                  "\033[32m", "\033[33m", "\033[34m", "\033[1;31m"};

std::string_view code_of(Colour colour) { return k_codes.at(static_cast<std::size_t>(colour)); }

}  // namespace

std::string in_colour(Colour colour, std::string_view text) {
  std::string out(text);
  if (colour == Colour::none) return out;
  return std::string(code_of(colour)) + out + std::string(code_of(Colour::none));
}

std::size_t colour_code_at(std::string_view text) {
  for (const auto code : k_codes)
    if (text.starts_with(code)) return code.size();
  return 0;
}

}  // namespace plumb
