#include "base/utf8.hpp"

#include <array>
#include <cstdint>

namespace plumb {
namespace {

/// The bytes a character takes by its first byte, 0 when no character starts so.
std::size_t length_by_lead(std::uint8_t lead) {
  if (lead < 0x80) return 1;
  if (lead >= 0xC2 && lead <= 0xDF) return 2;
  if (lead >= 0xE0 && lead <= 0xEF) return 3;
  if (lead >= 0xF0 && lead <= 0xF4) return 4;
  return 0;
}

bool is_scalar(char32_t code, std::size_t length) {
  static constexpr std::array<char32_t, 5> k_least{0, 0, 0x80, 0x800, 0x10000};
  return code >= k_least[length] && code <= 0x10FFFF && (code < 0xD800 || code > 0xDFFF);
}

}  // namespace

Character decode_utf8(std::string_view text, std::size_t at) {
  const auto lead = static_cast<std::uint8_t>(text[at]);
  const auto length = length_by_lead(lead);
  if (length == 0 || at + length > text.size()) return {};
  if (length == 1) return {lead, 1, true};
  char32_t code = lead & (0x7Fu >> length);
  for (std::size_t i = 1; i < length; ++i) {
    const auto next = static_cast<std::uint8_t>(text[at + i]);
    if ((next & 0xC0) != 0x80) return {};
    code = code << 6 | (next & 0x3Fu);
  }
  if (!is_scalar(code, length)) return {};
  return {code, length, true};
}

}  // namespace plumb
