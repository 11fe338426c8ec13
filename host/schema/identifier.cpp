#include "schema/identifier.hpp"

#include <algorithm>

#include "schema/keywords.hpp"

namespace plumb::schema {
namespace {

constexpr std::size_t longest_name = 63;  // NAMEDATALEN - 1

static_assert(std::is_sorted(keywords.begin(), keywords.end()));

bool starts_word(char c) { return (c >= 'a' && c <= 'z') || c == '_'; }
bool is_word_character(char c) { return starts_word(c) || (c >= '0' && c <= '9'); }

bool is_plain_word(std::string_view name) {
  return !name.empty() && starts_word(name.front()) &&
         std::all_of(name.begin(), name.end(), is_word_character);
}

std::string enclosed(std::string_view text, char quote) {
  std::string out(1, quote);
  for (const char c : text) {
    if (c == quote) out += quote;
    out += c;
  }
  return out += quote;
}

bool is_continuation(char c) { return (static_cast<unsigned char>(c) & 0xC0) == 0x80; }

}  // namespace

bool is_keyword(std::string_view word) { return std::binary_search(keywords.begin(), keywords.end(), word); }

std::string quoted(std::string_view name) {
  return is_plain_word(name) && !is_keyword(name) ? std::string(name) : enclosed(name, '"');
}

std::string quoted(std::string_view schema, std::string_view name) {
  return quoted(schema) + '.' + quoted(name);
}

std::string literal(std::string_view text) { return enclosed(text, '\''); }

std::string truncated(std::string_view name) { return with_ending(name, {}); }

std::string with_ending(std::string_view name, std::string_view ending) {
  const auto room = longest_name - std::min(longest_name, ending.size());
  auto length = std::min(name.size(), room);
  while (length > 0 && length < name.size() && is_continuation(name[length])) --length;
  return std::string(name.substr(0, length)) + std::string(ending);
}

}  // namespace plumb::schema
