#include "prisma/types.hpp"

#include <algorithm>
#include <array>

#include "prisma/spelling.hpp"
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

struct Alias {
  std::string_view written, spelled;
};
/// Names that stand for another spelling.
constexpr std::array k_aliases = {
    Alias{"int2", "smallint"},
    Alias{"int4", "integer"},
    Alias{"int", "integer"},
    Alias{"int8", "bigint"},
    Alias{"float4", "real"},
    Alias{"float8", "double precision"},
    Alias{"float", "double precision"},
    Alias{"decimal", "numeric"},
    Alias{"bool", "boolean"},
    Alias{"varchar", "character varying"},
    Alias{"char", "character"},
    Alias{"varbit", "bit varying"},
    Alias{"timestamp", "timestamp without time zone"},
    Alias{"timestamptz", "timestamp with time zone"},
    Alias{"time", "time without time zone"},
    Alias{"timetz", "time with time zone"},
};

/// Types of the server itself that people reach through Unsupported(); all others belong to an extension or
/// to the user, and are spelled with their schema.
constexpr std::array<std::string_view, 61> k_server_types = {
    "smallint",
    "integer",
    "bigint",
    "real",
    "double precision",
    "numeric",
    "money",
    "boolean",
    "text",
    "character varying",
    "character",
    "bit",
    "bit varying",
    "uuid",
    "xml",
    "json",
    "jsonb",
    "jsonpath",
    "bytea",
    "oid",
    "name",
    "date",
    "interval",
    "inet",
    "cidr",
    "macaddr",
    "macaddr8",
    "point",
    "line",
    "lseg",
    "box",
    "path",
    "polygon",
    "circle",
    "tsvector",
    "tsquery",
    "int4range",
    "int8range",
    "numrange",
    "tsrange",
    "tstzrange",
    "daterange",
    "int4multirange",
    "int8multirange",
    "nummultirange",
    "tsmultirange",
    "tstzmultirange",
    "datemultirange",
    "pg_lsn",
    "pg_snapshot",
    "txid_snapshot",
    "xid",
    "xid8",
    "cid",
    "tid",
    "regclass",
    "regtype",
    "timestamp without time zone",
    "timestamp with time zone",
    "time without time zone",
    "time with time zone",
};

bool is_server_type(std::string_view name) {
  return std::find(k_server_types.begin(), k_server_types.end(), name) != k_server_types.end();
}

/// `text` with runs of blanks as one, none at the ends and none behind a comma or a parenthesis.
std::string tidied(std::string_view text) {
  std::string out;
  for (const char c : text) {
    const bool is_blank = c == ' ' || c == '\t' || c == '\n';
    if (is_blank && (out.empty() || std::string_view(" ,(").find(out.back()) != std::string_view::npos))
      continue;
    if ((c == ',' || c == ')' || c == '(') && !out.empty() && out.back() == ' ') out.pop_back();
    out += is_blank ? ' ' : c;
  }
  if (!out.empty() && out.back() == ' ') out.pop_back();
  return out;
}

std::string with_modifier(std::string_view base, const std::string& modifier) {
  for (const auto suffix : {k_no_zone, k_zone})
    if (base.ends_with(suffix))
      return std::string(base.substr(0, base.size() - suffix.size())) + modifier + std::string(suffix);
  return std::string(base) + modifier;
}

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

std::string canonical_type(std::string_view type, std::string_view default_schema) {
  auto text = tidied(type);
  std::string brackets;
  while (text.ends_with("[]")) text.resize(text.size() - 2), brackets += "[]";
  if (text.find_first_of("\".") != std::string::npos) return text + brackets;
  const auto open = std::min(text.find('('), text.size());
  const auto close = text.find(')', open);
  std::string modifier = close == std::string::npos ? "" : text.substr(open, close + 1 - open);
  auto base = lower(text.substr(0, open) + (close == std::string::npos ? "" : text.substr(close + 1)));
  for (const auto& alias : k_aliases)
    if (base == alias.written) base = alias.spelled;
  if (modifier.empty() && (base == "character" || base == "bit")) modifier = "(1)";
  if (!is_server_type(base)) base = schema::quoted(default_schema) + "." + base;
  return with_modifier(base, modifier) + brackets;
}

}  // namespace plumb::prisma
