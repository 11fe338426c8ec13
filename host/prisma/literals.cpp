#include "prisma/literals.hpp"

#include <algorithm>
#include <cstdlib>
#include <limits>

#include "prisma/arguments.hpp"
#include "schema/identifier.hpp"

namespace plumb::prisma {
namespace {

/// A number and the type the server's parser gives it.
struct Number {
  std::string digits;
  std::string_view type;  ///< integer, bigint or numeric
  bool is_plain = false;  ///< printed bare; else quoted with its type
};

std::string without_leading_zeros(std::string_view digits) {
  const bool is_negative = digits.starts_with('-');
  if (is_negative) digits.remove_prefix(1);
  while (digits.size() > 1 && digits[0] == '0' && digits[1] != '.') digits.remove_prefix(1);
  const bool is_zero = digits.find_first_not_of("0.") == std::string_view::npos;
  return (is_negative && !is_zero ? "-" : "") + std::string(digits);
}

Number number_of(std::string_view text) {
  Number number{without_leading_zeros(text), "numeric", false};
  const bool is_negative = number.digits.starts_with('-');
  if (number.digits.find_first_of(".eE") != std::string::npos) {
    number.is_plain = !is_negative;
  } else if (const auto value = integer_in(number.digits)) {
    using Small = std::numeric_limits<std::int32_t>;
    const bool is_small = *value >= Small::min() && *value <= Small::max();
    number.type = is_small ? "integer" : "bigint";
    number.is_plain = is_small && !is_negative;
  }
  return number;
}

std::string number_sql(const Number& number) {
  return number.is_plain ? number.digits : "'" + number.digits + "'::" + std::string(number.type);
}

/// A number within ARRAY[…]::type[]: each element is cast by itself.
std::string element_sql(const Number& number, const SqlType& type) {
  if (type.full == number.type) return number_sql(number);
  const bool is_numeric = type.cast == "numeric" && number.type == "numeric";
  if (is_numeric && number.is_plain) return number.digits + "::" + type.full;
  if (is_numeric) return "'" + number.digits + "'::" + type.full;
  return "(" + number_sql(number) + ")::" + type.full;
}

std::string element_sql(const Literal& value, const SqlType& type) {
  if (value.kind == Literal::Kind::boolean) return value.text;
  if (value.kind == Literal::Kind::number) return element_sql(number_of(value.text), type);
  return schema::literal(value.text) + "::" + type.full;
}

/// Digits, and how many of them stand behind the point.
struct Mantissa {
  std::string digits;
  std::int64_t scale = 0;
};

/// "1_000.5", "5.", ".5": what Prisma takes.
std::optional<Mantissa> digits_of(std::string_view text) {
  Mantissa out;
  bool has_point = false;
  if (text.starts_with('_')) return {};
  for (const char c : text) {
    if (c == '_') continue;
    if (c == '.' && has_point) return {};
    if (c != '.' && (c < '0' || c > '9')) return {};
    has_point = has_point || c == '.';
    if (c == '.') continue;
    out.digits += c;
    out.scale += has_point ? 1 : 0;
  }
  return out.digits.empty() ? std::nullopt : std::optional(std::move(out));
}

std::optional<std::int64_t> exponent_in(std::string_view text) {
  if (text.starts_with('+')) text.remove_prefix(1);
  return integer_in(text);
}

/// The digits with their point moved by `exponent` to the right, and zeros where it moves beyond them.
std::string with_point(const Mantissa& mantissa, std::int64_t exponent) {
  auto digits = mantissa.digits;
  const auto scale = mantissa.scale - exponent;
  if (scale <= 0) return digits + std::string(static_cast<std::size_t>(-scale), '0');
  const auto behind = static_cast<std::size_t>(scale);
  if (digits.size() <= behind) digits.insert(0, behind + 1 - digits.size(), '0');
  return digits.insert(digits.size() - behind, ".");
}

constexpr std::string_view k_base64 = "ABCDEFGHIJKLMNOPQRSTUVWXYZabcdefghijklmnopqrstuvwxyz0123456789+/";

}  // namespace

std::string scalar_sql(const Literal& value, const SqlType& type) {
  if (value.kind == Literal::Kind::boolean) return value.text;
  if (value.kind == Literal::Kind::number) return number_sql(number_of(value.text));
  return schema::literal(value.text) + "::" + type.cast;
}

std::string list_sql(const std::vector<Literal>& values, const SqlType& type) {
  if (values.empty()) {
    const bool has_modifier = type.full.find('(') != std::string::npos;
    const auto empty = "ARRAY[]::" + type.cast + "[]";
    return has_modifier ? "(" + empty + ")::" + type.full + "[]" : empty;
  }
  std::string elements;
  for (const auto& value : values) elements += (elements.empty() ? "" : ", ") + element_sql(value, type);
  return "ARRAY[" + elements + "]";
}

std::optional<std::string> bytes_text(std::string_view base64) {
  constexpr std::string_view k_hex = "0123456789abcdef";
  std::string out = "\\x";
  unsigned bits = 0, count = 0;
  if (base64.size() % 4 != 0) return {};
  while (base64.ends_with('=')) base64.remove_suffix(1);
  for (const char c : base64) {
    const auto value = k_base64.find(c);
    if (value == std::string_view::npos) return {};
    bits = bits << 6 | static_cast<unsigned>(value);
    count += 6;
    if (count < 8) continue;
    count -= 8;
    out += k_hex[bits >> (count + 4) & 15];
    out += k_hex[bits >> count & 15];
  }
  return out;
}

std::optional<std::string> decimal_text(std::string_view text) {
  constexpr std::int64_t k_most_digits = 1000;
  const bool is_negative = text.starts_with('-');
  if (is_negative || text.starts_with('+')) text.remove_prefix(1);
  const auto e = std::min(text.find_first_of("eE"), text.size());
  const auto mantissa = digits_of(text.substr(0, e));
  const auto exponent = e == text.size() ? std::optional<std::int64_t>(0) : exponent_in(text.substr(e + 1));
  if (!mantissa || !exponent) return {};
  const auto sign = std::string(is_negative ? "-" : "");
  if (std::abs(*exponent) > k_most_digits)
    return sign + with_point(*mantissa, 0) + "e" + std::to_string(*exponent);
  return sign + with_point(*mantissa, *exponent);
}

}  // namespace plumb::prisma
