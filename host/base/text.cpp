#include "base/text.hpp"

#include <algorithm>
#include <array>
#include <cctype>
#include <cmath>
#include <cstdio>
#include <utility>

#include "base/utf8.hpp"

namespace plumb {
namespace {

/// Characters that a terminal obeys or hides instead of showing: controls, bidirectional marks, zero-width
/// ones, tags.
bool is_treacherous(char32_t code) {
  static constexpr std::array<std::pair<char32_t, char32_t>, 12> k_ranges{{{0x00, 0x1F},
                                                                           {0x7F, 0x9F},
                                                                           {0xAD, 0xAD},
                                                                           {0x61C, 0x61C},
                                                                           {0x115F, 0x1160},
                                                                           {0x180E, 0x180E},
                                                                           {0x200B, 0x200F},
                                                                           {0x2028, 0x202E},
                                                                           {0x2060, 0x206F},
                                                                           {0xFEFF, 0xFEFF},
                                                                           {0xFFF9, 0xFFFB},
                                                                           {0xE0000, 0xE007F}}};
  return std::any_of(k_ranges.begin(), k_ranges.end(),
                     [&](const auto& range) { return code >= range.first && code <= range.second; });
}

std::string escaped(char32_t code) {
  if (code == '\n') return "\\n";
  if (code == '\t') return "\\t";
  std::array<char, 16> buffer{};
  std::snprintf(buffer.data(), buffer.size(), "\\u{%x}", static_cast<unsigned>(code));
  return buffer.data();
}

std::string lower(std::string_view text) {
  std::string out(text);
  for (char& c : out) c = static_cast<char>(std::tolower(static_cast<unsigned char>(c)));
  return out;
}

/// Edits (insert, delete, replace, swap of neighbours) that turn `a` into `b`.
std::size_t edit_distance(const std::string& a, const std::string& b) {
  std::vector<std::vector<std::size_t>> cost(a.size() + 1, std::vector<std::size_t>(b.size() + 1));
  for (std::size_t i = 0; i <= a.size(); ++i) cost[i][0] = i;
  for (std::size_t j = 0; j <= b.size(); ++j) cost[0][j] = j;
  for (std::size_t i = 1; i <= a.size(); ++i)
    for (std::size_t j = 1; j <= b.size(); ++j) {
      const std::size_t replace = cost[i - 1][j - 1] + (a[i - 1] == b[j - 1] ? 0 : 1);
      cost[i][j] = std::min({cost[i - 1][j] + 1, cost[i][j - 1] + 1, replace});
      const bool swapped = i > 1 && j > 1 && a[i - 1] == b[j - 2] && a[i - 2] == b[j - 1];
      if (swapped) cost[i][j] = std::min(cost[i][j], cost[i - 2][j - 2] + 1);
    }
  return cost[a.size()][b.size()];
}

std::string plural_of(std::string_view noun) {
  const std::string word(noun);
  const char last = noun.empty() ? ' ' : noun.back();
  const char before = noun.size() < 2 ? ' ' : noun[noun.size() - 2];
  const bool is_vowel = std::string_view("aeiou").find(before) != std::string_view::npos;
  if (last == 'y' && !is_vowel) return word.substr(0, word.size() - 1) + "ies";
  const bool hisses = last == 's' || last == 'x' || (last == 'h' && (before == 'c' || before == 's'));
  return word + (hisses ? "es" : "s");
}

}  // namespace

std::string display(std::string_view text, bool keep_lines) {
  std::string out;
  out.reserve(text.size());
  for (std::size_t at = 0; at < text.size();) {
    const auto character = decode_utf8(text, at);
    const bool is_layout = keep_lines && (character.code == '\n' || character.code == '\t');
    if (!character.is_valid)
      out += escaped(0xFFFD);
    else if (is_treacherous(character.code) && !is_layout)
      out += escaped(character.code);
    else
      out += text.substr(at, character.length);
    at += character.length;
  }
  return out;
}

bool is_utf8(std::string_view text) {
  for (std::size_t at = 0; at < text.size();) {
    const auto character = decode_utf8(text, at);
    if (!character.is_valid || character.code == 0) return false;
    at += character.length;
  }
  return true;
}

std::optional<std::string> nearest(std::string_view word, const std::vector<std::string>& candidates) {
  const std::string wanted = lower(word);
  std::size_t best = std::max<std::size_t>(1, word.size() / 3) + 1;
  std::optional<std::string> found;
  for (const auto& candidate : candidates) {
    const auto distance = edit_distance(wanted, lower(candidate));
    if (distance >= best || distance >= candidate.size()) continue;
    best = distance;
    found = candidate;
  }
  return found;
}

std::string join(const std::vector<std::string>& parts, std::string_view separator) {
  std::string out;
  for (std::size_t i = 0; i < parts.size(); ++i) {
    if (i > 0) out += separator;
    out += parts[i];
  }
  return out;
}

std::string listed(const std::vector<std::string>& parts) {
  constexpr std::ptrdiff_t k_most = 12;
  if (std::ssize(parts) <= k_most) return join(parts, ", ");
  return join({parts.begin(), parts.begin() + k_most}, ", ") + " and " +
         human_count(std::ssize(parts) - k_most) + " more";
}

std::vector<std::string> split(std::string_view text, char separator) {
  std::vector<std::string> parts;
  if (text.empty()) return parts;
  std::size_t start = 0;
  for (std::size_t end = 0; (end = text.find(separator, start)) != std::string_view::npos; start = end + 1)
    parts.emplace_back(text.substr(start, end - start));
  parts.emplace_back(text.substr(start));
  return parts;
}

std::string_view trim(std::string_view text) {
  constexpr std::string_view k_white = " \t\r\n\v\f";
  const auto first = text.find_first_not_of(k_white);
  if (first == std::string_view::npos) return {};
  return text.substr(first, text.find_last_not_of(k_white) - first + 1);
}

std::string human_bytes(std::int64_t bytes) {
  static constexpr std::array<const char*, 7> k_units{"B", "kB", "MB", "GB", "TB", "PB", "EB"};
  auto amount = static_cast<double>(bytes);
  std::size_t unit = 0;
  // 999.5 would be rounded to "1000", which is one of the next unit
  for (; std::abs(amount) >= (unit == 0 ? 1000 : 999.5); ++unit) amount /= 1000;
  std::array<char, 32> buffer{};
  const int decimals = unit > 0 && std::abs(amount) < 9.95 ? 1 : 0;
  std::snprintf(buffer.data(), buffer.size(), "%.*f %s", decimals, amount, k_units[unit]);
  return buffer.data();
}

std::string human_count(std::int64_t count) {
  std::string digits = std::to_string(count);
  const std::size_t first = count < 0 ? 1 : 0;
  for (std::size_t at = digits.size(); at > first + 3; at -= 3) digits.insert(at - 3, ",");
  return digits;
}

std::string plural(std::int64_t count, std::string_view noun) {
  return human_count(count) + " " + (count == 1 ? std::string(noun) : plural_of(noun));
}

std::size_t width(std::string_view text) {
  std::size_t columns = 0;
  for (std::size_t at = 0; at < text.size(); ++columns) at += decode_utf8(text, at).length;
  return columns;
}

std::string pad(std::string_view text, std::size_t columns) {
  const auto taken = width(text);
  return std::string(text) + std::string(taken < columns ? columns - taken : 0, ' ');
}

bool matches_glob(std::string_view pattern, std::string_view name) {
  std::size_t at = 0, p = 0, star = std::string_view::npos, resume = 0;
  while (at < name.size()) {
    if (p < pattern.size() && pattern[p] == '*') {
      star = p++;
      resume = at;
    } else if (p < pattern.size() && pattern[p] == name[at]) {
      ++p;
      ++at;
    } else if (star != std::string_view::npos) {
      p = star + 1;
      at = ++resume;
    } else {
      return false;
    }
  }
  return pattern.find_first_not_of('*', p) == std::string_view::npos;
}

}  // namespace plumb
