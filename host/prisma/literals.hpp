#pragma once
// Values of defaults, spelled as the server stores them: pg_get_expr() under an empty search_path.
#include <optional>
#include <string>
#include <string_view>
#include <vector>

#include "prisma/types.hpp"

namespace plumb::prisma {

/// A value of a default.
struct Literal {
  enum class Kind { text, number, boolean };
  Kind kind = Kind::text;
  std::string text;  ///< the text, the digits, or "true"
};

/// The value as the default of a column of that type.
std::string scalar_sql(const Literal& value, const SqlType& type);
/// The values as the default of a column of a list of that type.
std::string list_sql(const std::vector<Literal>& values, const SqlType& type);

/// "2018-01-27T08:00:00+02:00" as the server prints it in a column of that native type; nothing when it is no
/// date.
std::optional<std::string> date_time_text(std::string_view rfc3339, std::string_view native);
/// JSON as jsonb prints it (or as it is, for json); nothing when it is no JSON.
std::optional<std::string> json_text(const std::string& json, std::string_view native);
/// Base64 as bytea prints it; nothing when it is no base64.
std::optional<std::string> bytes_text(std::string_view base64);
/// A decimal as Prisma writes it: without exponent, underscores and a sign "+" ("1_0.5e1" -> "105"); nothing
/// when it is none. One with more than a thousand digits keeps its exponent.
std::optional<std::string> decimal_text(std::string_view text);

}  // namespace plumb::prisma
