// Types that somebody wrote by hand (Unsupported), as the server spells them.
#include <algorithm>
#include <array>

#include "base/text.hpp"
#include "prisma/spelling.hpp"
#include "prisma/types.hpp"
#include "schema/identifier.hpp"

namespace plumb::prisma {
namespace {

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
    Alias{"dec", "numeric"},
    Alias{"bool", "boolean"},
    Alias{"varchar", "character varying"},
    Alias{"char varying", "character varying"},
    Alias{"nchar varying", "character varying"},
    Alias{"national char varying", "character varying"},
    Alias{"national character varying", "character varying"},
    Alias{"char", "character"},
    Alias{"nchar", "character"},
    Alias{"national char", "character"},
    Alias{"national character", "character"},
    Alias{"varbit", "bit varying"},
    Alias{"timestamp", "timestamp without time zone"},
    Alias{"timestamptz", "timestamp with time zone"},
    Alias{"time", "time without time zone"},
    Alias{"timetz", "time with time zone"},
};

/// Types of the server itself that people reach through Unsupported(); all others belong to an extension or
/// to the user, and are spelled with their schema.
constexpr std::string_view k_server_types[] = {
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
    "bpchar",
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
    "regcollation",
    "regconfig",
    "regdictionary",
    "regnamespace",
    "regoper",
    "regoperator",
    "regproc",
    "regprocedure",
    "regrole",
    "regtype",
    "aclitem",
    "refcursor",
    "int2vector",
    "oidvector",
    "timestamp without time zone",
    "timestamp with time zone",
    "time without time zone",
    "time with time zone",
};

bool is_server_type(std::string_view name) {
  return std::find(std::begin(k_server_types), std::end(k_server_types), name) != std::end(k_server_types);
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
  for (const std::string_view suffix : {" without time zone", " with time zone"})
    if (base.ends_with(suffix))
      return std::string(base.substr(0, base.size() - suffix.size())) + modifier + std::string(suffix);
  return std::string(base) + modifier;
}

/// Takes `[]`, `[3]`, ` array` and ` array[3]` off the end: the server keeps no number of dimensions.
bool take_dimensions(std::string& text) {
  const auto whole = text.size();
  while (text.ends_with(']') && text.find('[') != std::string::npos)
    text = trim(std::string_view(text).substr(0, text.rfind('[')));
  constexpr std::string_view k_word = " array";
  if (lower(text).ends_with(k_word)) text.resize(text.size() - k_word.size());
  return text.size() < whole;
}

/// The server's own name for what may be an alias.
std::string without_alias(std::string name) {
  for (const auto& alias : k_aliases)
    if (name == alias.written) return std::string(alias.spelled);
  return name;
}

/// The catalog's name of an array of one of the server's types: `_int4`.
bool is_array_name(const std::string& name) {
  return name.starts_with('_') && is_server_type(without_alias(name.substr(1)));
}

/// float(24) is the short one.
std::string_view float_type(std::string_view modifier) {
  return modifier.size() == 3 || modifier < "(25)" ? "real" : "double precision";
}

/// A name without quotes and dots, perhaps with a modifier.
std::string plain_type(const std::string& text, std::string_view default_schema) {
  const auto open = std::min(text.find('('), text.size());
  const auto close = text.find(')', open);
  std::string modifier = close == std::string::npos ? "" : text.substr(open, close + 1 - open);
  auto base = lower(text.substr(0, open) + (close == std::string::npos ? "" : text.substr(close + 1)));
  if (base == "float" && !modifier.empty()) return std::string(float_type(modifier));
  base = base == "bpchar" && !modifier.empty() ? "character" : without_alias(base);
  if (modifier.empty() && (base == "character" || base == "bit")) modifier = "(1)";
  if (base == "numeric" && !modifier.empty() && modifier.find(',') == std::string::npos)
    modifier.insert(modifier.size() - 1, ",0");
  if (!is_server_type(base)) base = schema::quoted(default_schema) + "." + base;
  return with_modifier(base, modifier);
}

}  // namespace

std::string canonical_type(std::string_view type, std::string_view default_schema) {
  constexpr std::string_view k_own = "pg_catalog.";
  auto text = tidied(type);
  bool is_array = take_dimensions(text);
  if (text.starts_with(k_own)) text.erase(0, k_own.size());
  if (is_array_name(lower(text))) text.erase(0, 1), is_array = true;
  const bool is_quoted = text.starts_with('"') && text.find('"', 1) + 1 == text.size();
  if (is_quoted && text != "\"char\"")
    text = schema::quoted(default_schema, text.substr(1, text.size() - 2));
  else if (text.find_first_of("\".") == std::string::npos)
    text = plain_type(text, default_schema);
  return text + (is_array ? "[]" : "");
}

}  // namespace plumb::prisma
