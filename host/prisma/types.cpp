#include "prisma/types.hpp"

#include <algorithm>
#include <array>

#include "schema/identifier.hpp"

namespace plumb::prisma {
namespace {

struct ScalarName {
  std::string_view name;
  Scalar scalar;
  std::string_view native;
};
constexpr std::array k_scalars = {
    ScalarName{"Int", Scalar::integer, "Integer"},
    ScalarName{"BigInt", Scalar::big_integer, "BigInt"},
    ScalarName{"Float", Scalar::floating, "DoublePrecision"},
    ScalarName{"Decimal", Scalar::decimal, "Decimal"},
    ScalarName{"Boolean", Scalar::boolean, "Boolean"},
    ScalarName{"String", Scalar::string, "Text"},
    ScalarName{"DateTime", Scalar::date_time, "Timestamp"},
    ScalarName{"Json", Scalar::json, "JsonB"},
    ScalarName{"Bytes", Scalar::bytes, "ByteA"},
};

constexpr std::int64_t k_longest_text = 10485760;  // the server's limit of varchar(n) and char(n)
constexpr std::int64_t k_longest_bits = 83886080;
constexpr std::string_view k_no_zone = " without time zone", k_zone = " with time zone";

constexpr std::array k_natives = {
    NativeType{"SmallInt", Scalar::integer, "smallint", "", "smallint", 0, 0, 0},
    NativeType{"Integer", Scalar::integer, "integer", "", "integer", 0, 0, 0},
    NativeType{"Oid", Scalar::integer, "oid", "", "oid", 0, 0, 0},
    NativeType{"BigInt", Scalar::big_integer, "bigint", "", "bigint", 0, 0, 0},
    NativeType{"Real", Scalar::floating, "real", "", "real", 0, 0, 0},
    NativeType{"DoublePrecision", Scalar::floating, "double precision", "", "double precision", 0, 0, 0},
    NativeType{"Decimal", Scalar::decimal, "numeric", "", "numeric", 2, 1, 1000},
    NativeType{"Money", Scalar::decimal, "money", "", "money", 0, 0, 0},
    NativeType{"Boolean", Scalar::boolean, "boolean", "", "boolean", 0, 0, 0},
    NativeType{"Text", Scalar::string, "text", "", "text", 0, 0, 0},
    NativeType{"VarChar", Scalar::string, "character varying", "", "character varying", 1, 1, k_longest_text},
    NativeType{"Char", Scalar::string, "character", "", "bpchar", 1, 1, k_longest_text},
    NativeType{"Citext", Scalar::string, "citext", "", "citext", 0, 0, 0},
    NativeType{"Uuid", Scalar::string, "uuid", "", "uuid", 0, 0, 0},
    NativeType{"Xml", Scalar::string, "xml", "", "xml", 0, 0, 0},
    NativeType{"Inet", Scalar::string, "inet", "", "inet", 0, 0, 0},
    NativeType{"Bit", Scalar::string, "bit", "", "\"bit\"", 1, 1, k_longest_bits},
    NativeType{"VarBit", Scalar::string, "bit varying", "", "bit varying", 1, 1, k_longest_bits},
    NativeType{"Timestamp", Scalar::date_time, "timestamp", k_no_zone, "timestamp without time zone", 1, 0,
               6},
    NativeType{"Timestamptz", Scalar::date_time, "timestamp", k_zone, "timestamp with time zone", 1, 0, 6},
    NativeType{"Time", Scalar::date_time, "time", k_no_zone, "time without time zone", 1, 0, 6},
    NativeType{"Timetz", Scalar::date_time, "time", k_zone, "time with time zone", 1, 0, 6},
    NativeType{"Date", Scalar::date_time, "date", "", "date", 0, 0, 0},
    NativeType{"Json", Scalar::json, "json", "", "json", 0, 0, 0},
    NativeType{"JsonB", Scalar::json, "jsonb", "", "jsonb", 0, 0, 0},
    NativeType{"ByteA", Scalar::bytes, "bytea", "", "bytea", 0, 0, 0},
};

}  // namespace

std::optional<Scalar> scalar_named(std::string_view name) {
  for (const auto& scalar : k_scalars)
    if (scalar.name == name) return scalar.scalar;
  return {};
}

std::string_view to_string(Scalar scalar) { return k_scalars[static_cast<std::size_t>(scalar)].name; }

std::vector<std::string> scalar_names() {
  std::vector<std::string> names;
  for (const auto& scalar : k_scalars) names.emplace_back(scalar.name);
  return names;
}

const NativeType* native_named(std::string_view name) {
  const auto found =
      std::find_if(k_natives.begin(), k_natives.end(), [&](const auto& type) { return type.name == name; });
  return found == k_natives.end() ? nullptr : &*found;
}

const NativeType& native_of(Scalar scalar) {
  return *native_named(k_scalars[static_cast<std::size_t>(scalar)].native);
}

std::span<const std::int64_t> default_arguments(Scalar scalar) {
  static constexpr std::array<std::int64_t, 2> k_decimal = {65, 30};
  static constexpr std::array<std::int64_t, 1> k_date_time = {3};
  if (scalar == Scalar::decimal) return k_decimal;
  if (scalar == Scalar::date_time) return k_date_time;
  return {};
}

std::vector<std::string> native_names(Scalar scalar) {
  std::vector<std::string> names;
  for (const auto& type : k_natives)
    if (type.scalar == scalar) names.emplace_back(type.name);
  return names;
}

std::vector<std::string> native_names() {
  std::vector<std::string> names;
  for (const auto& type : k_natives) names.emplace_back(type.name);
  return names;
}

SqlType spelled(const NativeType& type, std::span<const std::int64_t> arguments,
                std::string_view extension_schema) {
  if (type.name == "Citext") {
    const auto name = schema::quoted(extension_schema, type.base);
    return {name, name};
  }
  std::string full(type.base);
  const char* mark = "(";
  for (const auto argument : arguments) {
    full.append(mark).append(std::to_string(argument));
    mark = ",";
  }
  if (!arguments.empty()) full += ')';
  if (arguments.empty() && (type.name == "Char" || type.name == "Bit")) full += "(1)";
  return {full.append(type.suffix), std::string(type.cast)};
}

}  // namespace plumb::prisma
