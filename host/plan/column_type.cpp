#include "plan/column_type.hpp"

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
  bool keeps_values;
  bool explicit_only = false;
};

// The casts of pg_cast between everyday types that an assignment may use, and the explicit ones worth naming.
constexpr auto casts = std::to_array<Cast>({
    {"smallint", "integer", false, true},
    {"smallint", "bigint", false, true},
    {"integer", "bigint", false, true},
    {"integer", "smallint", true, true},
    {"bigint", "integer", true, true},
    {"bigint", "smallint", true, true},
    {"smallint", "numeric", false, true},
    {"integer", "numeric", false, true},
    {"bigint", "numeric", false, true},
    {"smallint", "real", false, true},
    {"smallint", "double precision", false, true},
    {"integer", "real", false, false},
    {"integer", "double precision", false, true},
    {"bigint", "real", false, false},
    {"bigint", "double precision", false, false},
    {"numeric", "smallint", true, false},
    {"numeric", "integer", true, false},
    {"numeric", "bigint", true, false},
    {"numeric", "real", true, false},
    {"numeric", "double precision", true, false},
    {"real", "double precision", false, true},
    {"real", "numeric", true, false},
    {"real", "smallint", true, false},
    {"real", "integer", true, false},
    {"real", "bigint", true, false},
    {"double precision", "real", true, false},
    {"double precision", "numeric", true, false},
    {"double precision", "smallint", true, false},
    {"double precision", "integer", true, false},
    {"double precision", "bigint", true, false},
    {"integer", "money", true, false},
    {"bigint", "money", true, false},
    {"numeric", "money", true, false},
    {"money", "numeric", false, true},
    {"date", "timestamp without time zone", true, true},
    {"date", "timestamp with time zone", true, true},
    {"timestamp without time zone", "timestamp with time zone", true, true},
    {"timestamp with time zone", "timestamp without time zone", false, true},
    {"timestamp without time zone", "date", false, false},
    {"timestamp with time zone", "date", false, false},
    {"timestamp without time zone", "time without time zone", false, false},
    {"timestamp with time zone", "time without time zone", false, false},
    {"timestamp with time zone", "time with time zone", false, false},
    {"time without time zone", "interval", false, true},
    {"time without time zone", "time with time zone", false, true},
    {"time with time zone", "time without time zone", false, false},
    {"interval", "time without time zone", false, false},
    {"json", "jsonb", true, false},
    {"jsonb", "json", false, true},
    {"cidr", "inet", false, true},
    {"inet", "cidr", false, false},
    {"boolean", "integer", false, true, true},
    {"integer", "boolean", false, false, true},
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
  return {"", !fits, !(fits && plain), fits && plain};
}

int modifier(const Type& type, std::size_t index) {
  return index < type.modifiers.size() ? type.modifiers[index] : 0;
}

// numeric(10,2): precision and scale; without them, any.
Conversion between_numerics(const Type& from, const Type& to) {
  if (to.modifiers.empty()) return {"", false, false, true};
  if (from.modifiers.empty()) return {"", true, true, false};
  const int whole_digits_from = modifier(from, 0) - modifier(from, 1);
  const int whole_digits_to = modifier(to, 0) - modifier(to, 1);
  const bool fits = whole_digits_to >= whole_digits_from && modifier(to, 1) >= modifier(from, 1);
  return {"", whole_digits_to < whole_digits_from, !(fits && modifier(to, 1) == modifier(from, 1)), fits};
}

// Fractions of a second are rounded, never refused; 6 digits are all there are.
Conversion between_times(const Type& from, const Type& to) {
  const int digits_from = from.modifiers.empty() ? 6 : from.modifiers.front();
  const int digits_to = to.modifiers.empty() ? 6 : to.modifiers.front();
  const bool fits = digits_to >= digits_from;
  return {"", false, !fits, fits};
}

Conversion between_same(const Type& from, const Type& to) {
  if (from.modifiers == to.modifiers) return {"", false, false, true};  // another collation
  if (is_string(to.base)) return between_strings(from, to);
  if (to.base == "numeric") return between_numerics(from, to);
  if (to.base.starts_with("time") || to.base == "interval") return between_times(from, to);
  return {"", true, true, false};
}

}  // namespace

Conversion conversion_through_text(const std::string& column, const std::string& from,
                                   const std::string& to) {
  const std::string text = from.ends_with("[]") && to.ends_with("[]") ? "::text[]::" : "::text::";
  return {column + text + to, true, true, false};
}

Conversion conversion(const std::string& column, const std::string& from_text, const std::string& to_text) {
  const Type from = taken_apart(from_text), to = taken_apart(to_text);
  if (from.array != to.array && !(from.array && is_string(to.base)))
    return conversion_through_text(column, from_text, to_text);
  if (from.array && !to.array) return {"", limit_of(to).has_value(), true, false};
  if (from.base == to.base) return between_same(from, to);
  if (is_string(from.base) && is_string(to.base)) return between_strings(from, to);
  if (is_string(to.base)) return {"", limit_of(to).has_value(), true, !limit_of(to).has_value()};
  const auto* cast = find_cast(from.base, to.base);
  if (!cast) return conversion_through_text(column, from_text, to_text);
  // Times are rounded to their modifier; everything else that does not fit is refused.
  const bool limited = !to.modifiers.empty() && !to.base.starts_with("time");
  return {cast->explicit_only ? column + "::" + to_text : "", cast->may_fail || limited, true,
          cast->keeps_values && !limited};
}

std::string element_type(const std::string& type) { return taken_apart(type).base; }

}  // namespace plumb::plan
