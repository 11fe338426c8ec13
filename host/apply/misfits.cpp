#include "apply/misfits.hpp"

#include <array>
#include <string_view>

#include "base/text.hpp"

namespace plumb::apply {
namespace {

struct Integer {
  std::string_view name, shown, least, beyond;  ///< from `least` to before `beyond`
};

constexpr auto k_integers = std::to_array<Integer>({
    {"int2", "smallint", "-32768", "32768"},
    {"int4", "integer", "-2147483648", "2147483648"},
    {"int8", "bigint", "-9223372036854775808", "9223372036854775808"},
});

const Integer* find_integer(const std::string& type) {
  for (const auto& integer : k_integers)
    if (integer.name == type) return &integer;
  return nullptr;
}

bool is_floating(const std::string& type) { return type == "float4" || type == "float8"; }

/// The value as the cast to a whole number rounds it; empty for what is no number.
std::string rounded(const std::string& column, const std::string& from) {
  if (find_integer(from) != nullptr) return column;
  if (from == "numeric") return "pg_catalog.round(" + column + ")";
  return is_floating(from) ? "pg_catalog.round(" + column + "::pg_catalog.float8)" : "";
}

std::string beyond_integer(const std::string& column, const std::string& from, const Integer& to) {
  const auto value = rounded(column, from);
  if (value.empty()) return "";
  return "NOT (" + value + " >= " + std::string(to.least) + " AND " + value + " < " + std::string(to.beyond) +
         ")";
}

/// NaN is larger than every number, and fits every numeric.
std::string beyond_numeric(const std::string& column, const std::string& from,
                           const std::vector<int>& modifiers) {
  if (rounded(column, from).empty() || modifiers.empty()) return "";
  const int scale = modifiers.size() > 1 ? modifiers[1] : 0;
  const auto value = column + "::pg_catalog.numeric";
  return "(" + value + " <> 'NaN' AND pg_catalog.abs(pg_catalog.round(" + value + ", " +
         std::to_string(scale) + ")) >= 1e" + std::to_string(modifiers[0] - scale) + ")";
}

/// Blanks at the end are cut off without an error.
std::string too_long(const std::string& column, const std::vector<int>& modifiers) {
  if (modifiers.empty()) return "";
  return "pg_catalog.length(pg_catalog.rtrim(" + column + "::pg_catalog.text)) > " +
         std::to_string(modifiers.front());
}

}  // namespace

bool is_limited_string(const std::string& type) { return type == "varchar" || type == "bpchar"; }

std::string misfit_condition(const std::string& column, const std::string& from, const std::string& to,
                             const std::vector<int>& modifiers) {
  if (is_limited_string(to)) return too_long(column, modifiers);
  if (to == "numeric") return beyond_numeric(column, from, modifiers);
  const auto* integer = find_integer(to);
  return integer == nullptr || from == to ? "" : beyond_integer(column, from, *integer);
}

std::string type_text(const std::string& type, const std::vector<int>& modifiers) {
  const auto* integer = find_integer(type);
  std::string text = integer != nullptr ? std::string(integer->shown) : type == "bpchar" ? "char" : type;
  std::vector<std::string> numbers;
  for (const int modifier : modifiers) numbers.push_back(std::to_string(modifier));
  return numbers.empty() ? text : text + "(" + join(numbers, ",") + ")";
}

}  // namespace plumb::apply
