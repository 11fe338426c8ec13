#include <chrono>
#include <cmath>
#include <cstdio>
#include <cstdlib>
#include <utility>

#include "prisma/arguments.hpp"
#include "prisma/literals.hpp"

namespace plumb::prisma {
namespace {

/// The parts of an RFC 3339 date with time.
struct DateTime {
  int year = 0, month = 0, day = 0, hour = 0, minute = 0, second = 0;
  std::string fraction;  ///< ".123456789"; rounded: ".123457", without zeros at its end
  int offset = 0;        ///< minutes east of UTC
};

/// Takes `count` digits from the front of `text`; -1 when there are none.
int take_digits(std::string_view& text, std::size_t count) {
  const auto digits = text.substr(0, count);
  if (digits.size() < count || digits.find_first_not_of("0123456789") != std::string_view::npos) return -1;
  text.remove_prefix(count);
  return static_cast<int>(*integer_in(digits));
}

bool take(std::string_view& text, std::string_view any_of) {
  if (text.empty() || any_of.find(text.front()) == std::string_view::npos) return false;
  text.remove_prefix(1);
  return true;
}

std::string take_fraction(std::string_view& text) {
  if (!take(text, ".")) return "";
  const auto count = std::min(text.find_first_not_of("0123456789"), text.size());
  std::string fraction = "." + std::string(text.substr(0, std::min<std::size_t>(count, 9)));  // Prisma's most
  text.remove_prefix(count);
  return fraction;
}

/// Z or ±HH:MM, in minutes.
std::optional<int> take_offset(std::string_view& text) {
  if (take(text, "Zz")) return 0;
  const bool is_west = text.starts_with('-');
  if (!take(text, "+-")) return {};
  const int hours = take_digits(text, 2);
  if (hours < 0 || !take(text, ":")) return {};
  const int minutes = take_digits(text, 2);
  if (minutes < 0 || minutes > 59 || hours > 23) return {};
  return (is_west ? -1 : 1) * (hours * 60 + minutes);
}

bool is_real(const DateTime& time) {
  const std::chrono::year_month_day date{std::chrono::year(time.year),
                                         std::chrono::month(static_cast<unsigned>(time.month)),
                                         std::chrono::day(static_cast<unsigned>(time.day))};
  return date.ok() && time.hour >= 0 && time.hour < 24 && time.minute >= 0 && time.minute < 60 &&
         time.second >= 0 && time.second <= 60;  // a leap second
}

std::optional<DateTime> parsed(std::string_view text) {
  DateTime time;
  time.year = take_digits(text, 4);
  if (!take(text, "-")) return {};
  time.month = take_digits(text, 2);
  if (!take(text, "-")) return {};
  time.day = take_digits(text, 2);
  if (!take(text, "Tt ")) return {};
  time.hour = take_digits(text, 2);
  if (!take(text, ":")) return {};
  time.minute = take_digits(text, 2);
  if (!take(text, ":")) return {};
  time.second = take_digits(text, 2);
  time.fraction = take_fraction(text);
  const auto offset = take_offset(text);
  if (!offset || !text.empty() || time.month < 0 || time.day < 0 || time.year < 0 || !is_real(time))
    return {};
  time.offset = *offset;
  return time;
}

std::string padded(int number, int digits) {
  char text[16];
  std::snprintf(text, sizeof text, "%0*d", digits, number);
  return text;
}

/// The clock rounded to microseconds, as the server rounds it; its hour may become 24.
DateTime rounded(DateTime time) {
  const auto microseconds =
      static_cast<int>(std::rint(std::strtod(("0" + time.fraction).c_str(), nullptr) * 1e6));
  time.fraction = "." + padded(microseconds % 1000000, 6);
  while (time.fraction.ends_with('0') || time.fraction == ".") time.fraction.pop_back();
  time.second += microseconds / 1000000;
  time.minute += time.second / 60;
  time.hour += time.minute / 60;
  time.second %= 60;
  time.minute %= 60;
  return time;
}

/// The same moment at offset zero.
DateTime in_utc(const DateTime& time) {
  using namespace std::chrono;
  const sys_days day{year(time.year) / month(static_cast<unsigned>(time.month)) /
                     std::chrono::day(static_cast<unsigned>(time.day))};
  const auto moment = day + hours(time.hour) + minutes(time.minute - time.offset) + seconds(time.second);
  const auto utc_day = floor<days>(moment);
  const year_month_day date(utc_day);
  const hh_mm_ss clock(moment - utc_day);
  return {static_cast<int>(date.year()),
          static_cast<int>(static_cast<unsigned>(date.month())),
          static_cast<int>(static_cast<unsigned>(date.day())),
          static_cast<int>(clock.hours().count()),
          static_cast<int>(clock.minutes().count()),
          static_cast<int>(clock.seconds().count()),
          time.fraction,
          0};
}

/// The same on the clock of its own place, where an hour 24 is the next day's 0.
DateTime normal(DateTime time) {
  const int offset = std::exchange(time.offset, 0);
  time = in_utc(time);
  time.offset = offset;
  return time;
}

std::string date_of(const DateTime& time) {
  return padded(time.year, 4) + "-" + padded(time.month, 2) + "-" + padded(time.day, 2);
}

std::string clock_of(const DateTime& time) {
  return padded(time.hour, 2) + ":" + padded(time.minute, 2) + ":" + padded(time.second, 2) + time.fraction;
}

std::string offset_of(const DateTime& time) {
  const int minutes = std::abs(time.offset);
  return (time.offset < 0 ? "-" : "+") + padded(minutes / 60, 2) +
         (minutes % 60 ? ":" + padded(minutes % 60, 2) : "");
}

}  // namespace

std::optional<std::string> date_time_text(std::string_view rfc3339, std::string_view native) {
  const auto written = parsed(rfc3339);
  if (!written) return {};
  if (native == "Date") return date_of(*written);
  const auto time = rounded(*written);
  if (native == "Time") return clock_of(time);
  if (native == "Timetz") return clock_of(time) + offset_of(time);
  const auto whole = normal(time);
  if (native != "Timestamptz") return date_of(whole) + " " + clock_of(whole);
  const auto utc = in_utc(whole);
  return date_of(utc) + " " + clock_of(utc) + "+00";
}

}  // namespace plumb::prisma
