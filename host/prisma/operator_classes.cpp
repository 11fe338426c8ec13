#include "prisma/operator_classes.hpp"

#include <algorithm>
#include <array>

#include "schema/identifier.hpp"

namespace plumb::prisma {
namespace {

constexpr std::array<std::string_view, 6> k_methods = {"BTree", "Hash", "Gin", "Gist", "SpGist", "Brin"};
constexpr std::array<std::string_view, 6> k_sql_methods = {"btree", "hash", "gin", "gist", "spgist", "brin"};

/// One type's classes of BRIN: minmax always, bloom and minmax-multi for most.
struct BrinFamily {
  std::string_view name, sql;
  std::array<std::string_view, 2> natives;
  bool has_bloom, has_multi;
};
constexpr std::array k_brin = {
    BrinFamily{"Bit", "bit", {"Bit"}, false, false},
    BrinFamily{"VarBit", "varbit", {"VarBit"}, false, false},
    BrinFamily{"Bpchar", "bpchar", {"Char"}, true, false},
    BrinFamily{"Bytea", "bytea", {"ByteA"}, true, false},
    BrinFamily{"Text", "text", {"Text", "VarChar"}, true, false},
    BrinFamily{"Date", "date", {"Date"}, true, true},
    BrinFamily{"Float4", "float4", {"Real"}, true, true},
    BrinFamily{"Float8", "float8", {"DoublePrecision"}, true, true},
    BrinFamily{"Inet", "inet", {"Inet"}, true, true},
    BrinFamily{"Int2", "int2", {"SmallInt"}, true, true},
    BrinFamily{"Int4", "int4", {"Integer"}, true, true},
    BrinFamily{"Int8", "int8", {"BigInt"}, true, true},
    BrinFamily{"Numeric", "numeric", {"Decimal"}, true, true},
    BrinFamily{"Oid", "oid", {"Oid"}, true, true},
    BrinFamily{"Timestamp", "timestamp", {"Timestamp"}, true, true},
    BrinFamily{"TimestampTz", "timestamptz", {"Timestamptz"}, true, true},
    BrinFamily{"Time", "time", {"Time"}, true, true},
    BrinFamily{"TimeTz", "timetz", {"Timetz"}, true, true},
    BrinFamily{"Uuid", "uuid", {"Uuid"}, true, true},
};

struct NamedClass {
  std::string_view name;
  Method method;
  std::string_view sql;
  std::array<std::string_view, 3> natives;
  bool is_default;
};
constexpr std::array k_named = {
    NamedClass{"JsonbOps", Method::gin, "jsonb_ops", {"JsonB"}, true},
    NamedClass{"JsonbPathOps", Method::gin, "jsonb_path_ops", {"JsonB"}, false},
    NamedClass{"ArrayOps", Method::gin, "array_ops", {}, true},
    NamedClass{"InetOps", Method::gist, "inet_ops", {"Inet"}, false},
    NamedClass{"InetOps", Method::spgist, "inet_ops", {"Inet"}, true},
    NamedClass{"TextOps", Method::spgist, "text_ops", {"Text", "VarChar"}, true},
    NamedClass{"InetInclusionOps", Method::brin, "inet_inclusion_ops", {"Inet"}, true},
};

/// Default classes of the server beyond those above, for raw(): by method, then by name.
constexpr std::array<std::string_view, 37> k_btree_defaults = {
    "array_ops",     "bit_ops",         "bool_ops",     "bpchar_ops",  "bytea_ops",    "char_ops",
    "date_ops",      "enum_ops",        "float4_ops",   "float8_ops",  "inet_ops",     "int2_ops",
    "int4_ops",      "int8_ops",        "interval_ops", "jsonb_ops",   "macaddr_ops",  "macaddr8_ops",
    "money_ops",     "multirange_ops",  "name_ops",     "numeric_ops", "oid_ops",      "oidvector_ops",
    "pg_lsn_ops",    "range_ops",       "record_ops",   "text_ops",    "tid_ops",      "time_ops",
    "timestamp_ops", "timestamptz_ops", "timetz_ops",   "tsquery_ops", "tsvector_ops", "uuid_ops",
    "varbit_ops"};
constexpr std::array<std::string_view, 12> k_search_defaults = {
    "box_ops",     "circle_ops",   "multirange_ops", "point_ops", "poly_ops",  "range_ops",
    "tsquery_ops", "tsvector_ops", "quad_point_ops", "jsonb_ops", "array_ops", "text_ops"};
constexpr std::array<std::string_view, 8> k_server_others = {
    "jsonb_path_ops", "text_pattern_ops", "varchar_pattern_ops", "bpchar_pattern_ops",
    "varchar_ops",    "cidr_ops",         "kd_point_ops",        "inet_ops"};

template <class Names>
bool holds(const Names& names, std::string_view name) {
  return std::find(names.begin(), names.end(), name) != names.end();
}

std::vector<std::string_view> filled(const auto& natives) {
  std::vector<std::string_view> out;
  std::copy_if(natives.begin(), natives.end(), std::back_inserter(out),
               [](auto native) { return !native.empty(); });
  return out;
}

std::optional<OperatorClass> brin_class(const BrinFamily& family, std::string_view kind) {
  const std::string sql(family.sql);
  const auto natives = filled(family.natives);
  if (kind == "MinMaxOps") return OperatorClass{sql + "_minmax_ops", natives, family.name != "Inet"};
  if (kind == "BloomOps" && family.has_bloom) return OperatorClass{sql + "_bloom_ops", natives, false};
  if (kind == "MinMaxMultiOps" && family.has_multi)
    return OperatorClass{sql + "_minmax_multi_ops", natives, false};
  return {};
}

std::optional<OperatorClass> brin_named(std::string_view name) {
  for (const auto& family : k_brin)
    if (name.starts_with(family.name))
      if (auto found = brin_class(family, name.substr(family.name.size()))) return found;
  return {};
}

bool is_brin_sql(std::string_view sql) {
  return std::any_of(k_brin.begin(), k_brin.end(), [&](const auto& family) {
    if (!sql.starts_with(family.sql)) return false;
    const auto kind = sql.substr(family.sql.size());
    return kind == "_minmax_ops" || kind == "_bloom_ops" || kind == "_minmax_multi_ops";
  });
}

bool is_default_class(std::string_view sql, Method method) {
  if (method == Method::btree || method == Method::hash) return holds(k_btree_defaults, sql);
  if (method != Method::brin)
    return holds(k_search_defaults, sql) || (method == Method::spgist && sql == "inet_ops");
  return sql == "inet_inclusion_ops" ||
         (is_brin_sql(sql) && sql.ends_with("_minmax_ops") && sql != "inet_minmax_ops");
}

}  // namespace

std::optional<Method> method_named(std::string_view name) {
  const auto found = std::find(k_methods.begin(), k_methods.end(), name);
  if (found == k_methods.end()) return {};
  return static_cast<Method>(found - k_methods.begin());
}

std::vector<std::string> method_names() { return {k_methods.begin(), k_methods.end()}; }
std::string_view to_string(Method method) { return k_methods[static_cast<std::size_t>(method)]; }
std::string_view sql_name(Method method) { return k_sql_methods[static_cast<std::size_t>(method)]; }

std::optional<OperatorClass> operator_class_named(std::string_view name, Method method) {
  for (const auto& named : k_named)
    if (named.name == name && named.method == method)
      return OperatorClass{std::string(named.sql), filled(named.natives), named.is_default};
  return method == Method::brin ? brin_named(name) : std::nullopt;
}

bool is_operator_class(std::string_view name) {
  return brin_named(name) ||
         std::any_of(k_named.begin(), k_named.end(), [&](const auto& named) { return named.name == name; });
}

bool has_default_class(Method method, std::string_view native, bool is_list) {
  switch (method) {
    case Method::btree:
    case Method::hash:
      return true;
    case Method::gin:
      return is_list || native == "JsonB";
    case Method::gist:
      return false;
    case Method::spgist:
      return !is_list && (native == "Text" || native == "VarChar" || native == "Inet");
    case Method::brin:
      return !is_list && std::any_of(k_brin.begin(), k_brin.end(),
                                     [&](const auto& family) { return holds(family.natives, native); });
  }
  return true;
}

std::string qualified_class(std::string_view sql, Method method, std::string_view extension_schema) {
  if (sql.find('.') != std::string_view::npos) return std::string(sql);
  if (sql.empty() || is_default_class(sql, method)) return "";
  if (holds(k_server_others, sql) || is_brin_sql(sql)) return "pg_catalog." + std::string(sql);
  return schema::quoted(extension_schema, sql);
}

}  // namespace plumb::prisma
