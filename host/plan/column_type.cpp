#include "plan/column_type.hpp"

#include <algorithm>
#include <array>
#include <cstdlib>
#include <optional>
#include <string_view>
#include <vector>

#include "base/text.hpp"

namespace plumb::plan {
namespace {

// A type as format_type() spells it, taken apart: "timestamp(3) without time zone[]".
struct Type {
  std::string base;  // "timestamp without time zone"
  std::vector<int> modifiers;
  bool array = false;
};

Type taken_apart(std::string text) {
  Type type;
  while (text.ends_with("[]")) type.array = true, text.resize(text.size() - 2);
  const auto open = text.find('(');
  if (open == std::string::npos || text.find('"') != std::string::npos) {
    type.base = std::move(text);
    return type;
  }
  const auto close = text.find(')', open);
  for (const auto& number : split(std::string_view(text).substr(open + 1, close - open - 1), ','))
    type.modifiers.push_back(std::atoi(number.c_str()));
  type.base = text.substr(0, open) + (close == std::string::npos ? "" : text.substr(close + 1));
  return type;
}

struct Cast {
  std::string_view from, to;
  bool may_fail;
  Values values;
  bool explicit_only = false;
};

using enum Values;

// The casts of pg_cast between everyday types that an assignment may use, and the explicit ones worth naming.
constexpr auto casts = std::to_array<Cast>({
    {"smallint", "integer", false, kept},
    {"smallint", "bigint", false, kept},
    {"integer", "bigint", false, kept},
    {"integer", "smallint", true, kept},
    {"bigint", "integer", true, kept},
    {"bigint", "smallint", true, kept},
    {"smallint", "numeric", false, kept},
    {"integer", "numeric", false, kept},
    {"bigint", "numeric", false, kept},
    {"smallint", "real", false, kept},
    {"smallint", "double precision", false, kept},
    {"integer", "real", false, lost},
    {"integer", "double precision", false, kept},
    {"bigint", "real", false, lost},
    {"bigint", "double precision", false, lost},
    {"numeric", "smallint", true, lost},
    {"numeric", "integer", true, lost},
    {"numeric", "bigint", true, lost},
    {"numeric", "real", true, lost},
    {"numeric", "double precision", true, lost},
    {"real", "double precision", false, kept},
    {"real", "numeric", true, lost},
    {"real", "smallint", true, lost},
    {"real", "integer", true, lost},
    {"real", "bigint", true, lost},
    {"double precision", "real", true, lost},
    {"double precision", "numeric", true, lost},
    {"double precision", "smallint", true, lost},
    {"double precision", "integer", true, lost},
    {"double precision", "bigint", true, lost},
    {"integer", "money", true, respelled},
    {"bigint", "money", true, respelled},
    {"numeric", "money", true, lost},
    {"money", "numeric", false, kept},
    {"date", "timestamp without time zone", true, kept},
    {"date", "timestamp with time zone", true, kept},
    {"timestamp without time zone", "timestamp with time zone", true, kept},
    {"timestamp with time zone", "timestamp without time zone", false, kept},
    {"timestamp without time zone", "date", false, lost},
    {"timestamp with time zone", "date", false, lost},
    {"timestamp without time zone", "time without time zone", false, lost},
    {"timestamp with time zone", "time without time zone", false, lost},
    {"timestamp with time zone", "time with time zone", false, lost},
    {"time without time zone", "interval", false, kept},
    {"time without time zone", "time with time zone", false, kept},
    {"time with time zone", "time without time zone", false, lost},
    {"interval", "time without time zone", false, lost},
    {"json", "jsonb", true, respelled},
    {"jsonb", "json", false, kept},
    {"cidr", "inet", false, kept},
    {"inet", "cidr", false, lost},
    {"text", "name", false, lost},
    {"character varying", "name", false, lost},
    {"character", "name", false, lost},
    {"bit", "bit varying", false, kept},
    {"boolean", "integer", false, kept, true},
    {"integer", "boolean", false, lost, true},
});

const Cast* find_cast(std::string_view from, std::string_view to) {
  for (const Cast& cast : casts)
    if (cast.from == from && cast.to == to) return &cast;
  return nullptr;
}

bool is_string(std::string_view base) {
  return base == "text" || base == "character varying" || base == "character";
}

// character(n) is padded with blanks; the others share one binary form.
bool is_plain_string(std::string_view base) { return base == "text" || base == "character varying"; }

std::optional<int> limit_of(const Type& type) {
  if (!is_string(type.base) || type.base == "text") return std::nullopt;
  if (type.modifiers.empty()) return type.base == "character" ? std::optional(1) : std::nullopt;
  return type.modifiers.front();
}

Conversion between_strings(const Type& from, const Type& to) {
  const auto had = limit_of(from), has = limit_of(to);
  const bool fits = !has || (had && *had <= *has);
  const bool plain = is_plain_string(from.base) && is_plain_string(to.base);
  // Of what is too long only blanks at the end are cut off without an error.
  return {"", !fits, !(fits && plain), plain ? kept : respelled};
}

int modifier(const Type& type, std::size_t index) {
  return index < type.modifiers.size() ? type.modifiers[index] : 0;
}

// numeric(10,2): precision and scale; without them, any.
Conversion between_numerics(const Type& from, const Type& to) {
  if (to.modifiers.empty()) return {"", false, false, kept};
  if (from.modifiers.empty()) return {"", true, true, lost};
  const int whole_digits_from = modifier(from, 0) - modifier(from, 1);
  const int whole_digits_to = modifier(to, 0) - modifier(to, 1);
  const bool fits = whole_digits_to >= whole_digits_from;
  const int more_digits = modifier(to, 1) - modifier(from, 1);
  return {"", !fits, !(fits && more_digits == 0), more_digits < 0 ? lost : kept};
}

// Fractions of a second are rounded, never refused; 6 digits are all there are.
Conversion between_times(const Type& from, const Type& to) {
  const int digits_from = from.modifiers.empty() ? 6 : from.modifiers.front();
  const int digits_to = to.modifiers.empty() ? 6 : to.modifiers.front();
  const bool fits = digits_to >= digits_from;
  return {"", false, !fits, fits ? kept : lost};
}

// The fields of an interval end with the smallest it keeps; seconds with a number of digits. Larger ones than
// it names stay.
std::optional<int> smallest_field(const Type& type) {
  static constexpr auto fields =
      std::to_array<std::string_view>({"year", "month", "day", "hour", "minute", "second"});
  if (type.base == "interval") return 5;
  if (!type.base.starts_with("interval ")) return std::nullopt;
  const auto last = std::string_view(type.base).substr(type.base.find_last_of(' ') + 1);
  return std::ranges::find(fields, last) - fields.begin();
}

Conversion between_intervals(const Type& from, const Type& to) {
  const auto had = *smallest_field(from), has = *smallest_field(to);
  const bool is_of_seconds = had == 5 && has == 5;
  const bool fits = is_of_seconds ? between_times(from, to).values == kept : has >= had;
  return {"", false, !fits, fits ? kept : lost};
}

// Bits beyond the limit are refused; without one there is nothing to look at. Other operators sort them.
Conversion to_varying_bits(const Type& from, const Type& to) {
  const bool is_limited = !to.modifiers.empty(), rewrites = is_limited || from.array;
  return {"", is_limited && modifier(from, 0) > to.modifiers.front(), rewrites, kept, !rewrites};
}

Conversion between_same(const Type& from, const Type& to) {
  if (from.modifiers == to.modifiers) return {"", false, false, kept};  // another collation
  if (is_string(to.base)) return between_strings(from, to);
  if (to.base == "numeric") return between_numerics(from, to);
  if (to.base.starts_with("time")) return between_times(from, to);
  return {"", true, true, respelled};
}

// Reading text rounds to what the type holds, and takes the day of a point in time.
bool cuts_text(const Type& type) {
  static constexpr auto rounding = std::to_array<std::string_view>({"date", "real", "double precision"});
  return !type.modifiers.empty() || std::ranges::find(rounding, type.base) != rounding.end();
}

Values through_cast(const Cast& cast, const Type& from, const Type& to) {
  if (cast.values != kept || to.modifiers.empty()) return cast.values;
  if (to.base == "numeric") return from.base == "money" ? lost : kept;
  return from.base == "date" ? kept : between_times(from, to).values;
}

bool is_timestamp(std::string_view base) { return base.starts_with("timestamp "); }
bool has_zone(std::string_view base) { return base.ends_with(" with time zone"); }

// Both count from the same moment, and a plan runs in UTC: what is stored stays as it is (found by asking
// PostgreSQL which file holds the table), as long as nothing is to be rounded.
Conversion between_timestamps(const Cast& cast, const Type& from, const Type& to) {
  const bool rewrites = from.array || (!to.modifiers.empty() && to.modifiers.front() < 6);
  return {"", cast.may_fail, rewrites, through_cast(cast, from, to), !rewrites, true};
}

}  // namespace

Conversion conversion_through_text(const std::string& column, const std::string& from,
                                   const std::string& to) {
  const std::string text = from.ends_with("[]") && to.ends_with("[]") ? "::text[]::" : "::text::";
  return {column + text + to, true, true, cuts_text(taken_apart(to)) ? lost : respelled};
}

namespace {

/// True for types of the server that cannot be read from the text of a list.
bool refuses_lists(const Type& type) {
  static constexpr auto refusing = std::to_array<std::string_view>(
      {"smallint", "integer", "bigint", "numeric", "real", "double precision", "boolean", "uuid", "date"});
  return type.base.starts_with("time") || std::ranges::find(refusing, type.base) != refusing.end();
}

/// A value becomes a list of one, and a list of one its value. Other lists are read as text, which most types
/// refuse.
Conversion between_value_and_list(const std::string& column, const Type& from, const std::string& to_text) {
  if (!from.array)
    return {"CASE WHEN " + column + " IS NOT NULL THEN ARRAY[" + column + "] END", false, true, kept};
  return {"CASE WHEN pg_catalog.array_dims(" + column + ") = '[1:1]' THEN " + column + "[1] ELSE " + column +
              "::text::" + to_text + " END",
          true, true, refuses_lists(from) ? kept : lost};
}

// A list reads no text but its own, and the text of a list is no number, time or the like. What JSON and
// types that are not the server's own read is theirs.
Conversion between_shapes(const std::string& column, const Type& from, const Type& to,
                          const std::string& to_text) {
  if (from.base == to.base && from.modifiers == to.modifiers && !is_string(to.base))
    return between_value_and_list(column, from, to_text);
  auto through_text = conversion_through_text(column, "", to_text);
  const auto reads_text = [](const Type& type) {
    return is_string(type.base) || type.base.starts_with("json") || type.base.find('.') != std::string::npos;
  };
  through_text.takes_nulls_only = !reads_text(from.array ? to : from);
  return through_text;
}

}  // namespace

Conversion conversion(const std::string& column, const std::string& from_text, const std::string& to_text) {
  const Type from = taken_apart(from_text), to = taken_apart(to_text);
  if (from.array != to.array && !(from.array && is_string(to.base)))
    return between_shapes(column, from, to, to_text);
  if (from.array && !to.array) return {"", limit_of(to).has_value(), true, respelled};
  if (smallest_field(from) && smallest_field(to)) return between_intervals(from, to);
  if (from.base == to.base) return between_same(from, to);
  if (is_string(from.base) && is_string(to.base)) return between_strings(from, to);
  if (is_string(to.base)) return {"", limit_of(to).has_value(), true, kept};
  const auto* cast = find_cast(from.base, to.base);
  if (!cast) return conversion_through_text(column, from_text, to_text);
  if (is_timestamp(from.base) && is_timestamp(to.base)) return between_timestamps(*cast, from, to);
  if (to.base == "bit varying") return to_varying_bits(from, to);
  // Times are rounded to their modifier; everything else that does not fit is refused.
  const bool limited = !to.modifiers.empty() && !to.base.starts_with("time");
  return {cast->explicit_only ? column + "::" + to_text : "",
          cast->may_fail || limited,
          true,
          through_cast(*cast, from, to),
          false,
          has_zone(from.base) != has_zone(to.base)};
}

std::string element_type(const std::string& type) { return taken_apart(type).base; }

}  // namespace plumb::plan
