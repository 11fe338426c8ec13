#include "base/clock.hpp"

#include <array>
#include <charconv>
#include <cstdio>
#include <ctime>
#include <limits>

#include "base/error.hpp"

namespace plumb {
namespace {

struct Unit {
  char letter;
  const char* name;
  Seconds seconds;
};
constexpr std::array<Unit, 4> k_units{{{'d', "d", 86400}, {'h', "h", 3600}, {'m', "min", 60}, {'s', "s", 1}}};

Error not_a_duration(std::string_view text) {
  return Error::usage("\"" + std::string(text) + "\" is not a duration")
      .next("write it as 90s, 5m, 24h or 7d");
}

/// The number that fills [start, start + length) of `text`; -1 when other characters stand there.
int digits(std::string_view text, std::size_t start, std::size_t length) {
  int value = -1;
  const char* const end = text.data() + start + length;
  const auto [stopped, error] = std::from_chars(text.data() + start, end, value);
  return error == std::errc{} && stopped == end ? value : -1;
}

}  // namespace

Seconds SystemClock::now() const { return static_cast<Seconds>(std::time(nullptr)); }

std::string utc_text(Seconds time) {
  const auto moment = static_cast<std::time_t>(time);
  std::tm parts{};
  gmtime_r(&moment, &parts);
  std::array<char, 40> buffer{};
  std::strftime(buffer.data(), buffer.size(), "%Y-%m-%dT%H:%M:%SZ", &parts);
  return buffer.data();
}

Seconds parse_utc(std::string_view text) {
  const auto refused = [&] {
    return Error::failed("\"" + std::string(text) + "\" is not a time like 2026-11-21T02:00:52Z");
  };
  if (text.size() != 20) throw refused();
  std::tm parts{};
  parts.tm_year = digits(text, 0, 4) - 1900;
  parts.tm_mon = digits(text, 5, 2) - 1;
  parts.tm_mday = digits(text, 8, 2);
  parts.tm_hour = digits(text, 11, 2);
  parts.tm_min = digits(text, 14, 2);
  parts.tm_sec = digits(text, 17, 2);
  const auto time = static_cast<Seconds>(timegm(&parts));
  if (utc_text(time) != text) throw refused();  // also finds the 31st of February
  return time;
}

Seconds parse_duration(std::string_view text) {
  Seconds amount = 0;
  const auto [stopped, error] = std::from_chars(text.data(), text.data() + text.size(), amount);
  if (error != std::errc{} || amount < 0 || stopped + 1 != text.data() + text.size())
    throw not_a_duration(text);
  for (const auto& unit : k_units)
    if (unit.letter == *stopped && amount <= std::numeric_limits<int>::max()) return amount * unit.seconds;
  throw not_a_duration(text);
}

std::string human_duration(Seconds duration) {
  if (duration < 0) return "-" + human_duration(-duration);
  for (std::size_t i = 0; i + 1 < k_units.size(); ++i) {
    const auto count = duration / k_units[i].seconds;
    if (count == 0) continue;
    const auto rest = duration % k_units[i].seconds / k_units[i + 1].seconds;
    const auto large = std::to_string(count) + " " + k_units[i].name;
    return rest == 0 ? large : large + " " + std::to_string(rest) + " " + k_units[i + 1].name;
  }
  return std::to_string(duration) + " s";
}

}  // namespace plumb
