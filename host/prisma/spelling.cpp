#include "prisma/spelling.hpp"

#include <algorithm>
#include <array>
#include <optional>
#include <vector>

#include "base/text.hpp"

namespace plumb::prisma {

std::string lower(std::string_view text) {
  std::string out(text);
  std::transform(out.begin(), out.end(), out.begin(),
                 [](char c) { return c >= 'A' && c <= 'Z' ? static_cast<char>(c + 32) : c; });
  return out;
}

namespace {

constexpr int k_deepest_spelling = 16;

/// A literal: its value, without casts and quotes.
struct Value {
  enum class Kind { number, text, boolean, null, moment, list };
  Kind kind = Kind::text;
  std::string text;
  std::vector<std::string> items;  ///< of a list, each an expression
};

/// The end of the quoted or bracketed part that begins at `at`, or npos when it is not closed.
std::size_t end_of_part(std::string_view text, std::size_t at) {
  if (text[at] == '\'' || text[at] == '"') {
    const char quote = text[at];
    for (++at; at < text.size(); ++at)
      if (text[at] == quote && (at + 1 == text.size() || text[at + 1] != quote))
        return at + 1;
      else if (text[at] == quote)
        ++at;
    return std::string_view::npos;
  }
  int depth = 0;
  while (at < text.size()) {
    const char c = text[at];
    if (c == '\'' || c == '"') {
      at = end_of_part(text, at);
      if (at == std::string_view::npos) return at;
      continue;
    }
    if (c == '(' || c == '[') ++depth;
    if ((c == ')' || c == ']') && --depth == 0) return at + 1;
    ++at;
  }
  return std::string_view::npos;
}

/// True for nothing, or casts only: `::character varying(30)[]`.
bool is_casts(std::string_view text) {
  if (text.empty()) return true;
  return text.starts_with("::") && std::all_of(text.begin(), text.end(), [](char c) {
           return std::string_view("'+-*/|=<>~").find(c) == std::string_view::npos;
         });
}

std::string without_doubled(std::string_view text, char quote) {
  std::string out;
  for (std::size_t i = 0; i < text.size(); ++i) {
    out += text[i];
    if (text[i] == quote) ++i;
  }
  return out;
}

/// Cuts at commas outside of quotes and brackets.
std::optional<std::vector<std::string>> split_items(std::string_view text) {
  std::vector<std::string> items;
  std::size_t start = 0, at = 0;
  while (at < text.size()) {
    if (std::string_view("'\"([").find(text[at]) != std::string_view::npos) {
      at = end_of_part(text, at);
      if (at == std::string_view::npos) return {};
      continue;
    }
    if (text[at] == ',') items.emplace_back(trim(text.substr(start, at - start))), start = at + 1;
    ++at;
  }
  if (!trim(text).empty()) items.emplace_back(trim(text.substr(start)));
  return items;
}

std::optional<Value> value_of(std::string_view text, int depth = 0);

std::optional<Value> quoted_value(std::string_view text) {
  const auto end = end_of_part(text, 0);
  if (end == std::string_view::npos || !is_casts(text.substr(end))) return {};
  return Value{Value::Kind::text, without_doubled(text.substr(1, end - 2), '\''), {}};
}

/// `(…)`, perhaps with casts behind it.
std::optional<Value> enclosed_value(std::string_view text, int depth) {
  const auto end = end_of_part(text, 0);
  if (end == std::string_view::npos || !is_casts(text.substr(end))) return {};
  return value_of(text.substr(1, end - 2), depth + 1);
}

std::optional<Value> list_value(std::string_view text) {
  const auto open = text.find('[');
  const auto end = end_of_part(text, open);
  if (end == std::string_view::npos || !is_casts(text.substr(end))) return {};
  auto items = split_items(text.substr(open + 1, end - open - 2));
  if (!items) return {};
  return Value{Value::Kind::list, "", std::move(*items)};
}

std::optional<Value> word_value(std::string_view text) {
  const auto word = lower(text.substr(0, std::min(text.find("::"), text.size())));
  if (!is_casts(text.substr(word.size()))) return {};
  if (word == "true" || word == "false") return Value{Value::Kind::boolean, word, {}};
  if (word == "null") return Value{Value::Kind::null, "", {}};
  constexpr std::array<std::string_view, 4> k_now = {"now()", "current_timestamp", "transaction_timestamp()",
                                                     "pg_catalog.now()"};
  if (std::find(k_now.begin(), k_now.end(), word) != k_now.end())
    return Value{Value::Kind::moment, "now", {}};
  if (!word.empty() && word.find_first_not_of("0123456789.-+") == std::string::npos)
    return Value{Value::Kind::number, word, {}};
  return {};
}

std::optional<Value> value_of(std::string_view text, int depth) {
  text = trim(text);
  if (text.empty()) return Value{Value::Kind::null, "", {}};
  if (depth > k_deepest_spelling) return {};
  if (text[0] == '\'') return quoted_value(text);
  if (text[0] == '(') return enclosed_value(text, depth);
  if (lower(text.substr(0, 6)) == "array[") return list_value(text);
  return word_value(text);
}

/// "-05.50" -> "-5.5"; nothing for what is no plain decimal number.
std::optional<std::string> plain_number(std::string_view text) {
  std::string sign = text.starts_with('-') ? "-" : "";
  if (text.starts_with('-') || text.starts_with('+')) text.remove_prefix(1);
  const bool is_decimal = !text.empty() && text.find_first_not_of("0123456789.") == std::string_view::npos &&
                          std::count(text.begin(), text.end(), '.') <= 1;
  if (!is_decimal) return {};
  while (text.size() > 1 && text[0] == '0' && text[1] != '.') text.remove_prefix(1);
  if (text.find('.') != std::string_view::npos)
    while (text.ends_with('0') || text.ends_with('.')) {
      const bool was_point = text.ends_with('.');
      text.remove_suffix(1);
      if (was_point) break;
    }
  if (text == "0" || text.empty()) return "0";
  return sign + std::string(text);
}

bool is_numeric_type(std::string_view type) {
  for (const auto name : {"smallint", "integer", "bigint", "numeric", "real", "double precision", "oid"})
    if (type.starts_with(name)) return true;
  return false;
}

/// '{}' and '{a,b}', the other way to write a list; nothing when elements are quoted.
std::optional<std::vector<std::string>> items_of(const Value& value, std::string_view type) {
  if (value.kind == Value::Kind::list) return value.items;
  const std::string_view text = value.text;
  const bool is_simple = value.kind == Value::Kind::text && type.ends_with("[]") && text.starts_with('{') &&
                         text.ends_with('}') && text.find_first_of("\"\\{", 1) == std::string_view::npos;
  if (!is_simple) return {};
  std::vector<std::string> items;
  for (const auto& item : split(text.substr(1, text.size() - 2), ',')) items.push_back("'" + item + "'");
  return items;
}

Likeness compare_lists(const Value& a, const Value& b, std::string_view type, bool is_enum) {
  const auto x = items_of(a, type), y = items_of(b, type);
  if (!x || !y) return Likeness::unknown;
  if (x->size() != y->size()) return Likeness::different;
  const auto element = type.substr(0, type.ends_with("[]") ? type.size() - 2 : type.size());
  auto all = Likeness::equal;
  for (std::size_t i = 0; i < x->size() && all == Likeness::equal; ++i)
    all = compare_defaults((*x)[i], (*y)[i], element, is_enum);
  return all;
}

Likeness compare_texts(const Value& a, const Value& b, std::string_view type, bool is_enum) {
  if (a.text == b.text) return Likeness::equal;
  if (type == "boolean") {
    const auto truth = [](const Value& value) {
      return value.text == "t" || value.text == "true" || value.text == "1";
    };
    return truth(a) == truth(b) ? Likeness::equal : Likeness::different;
  }
  const bool is_exact = is_enum || type == "text" || type.starts_with("character varying");
  return is_exact ? Likeness::different : Likeness::unknown;
}

}  // namespace

Likeness compare_defaults(std::string_view a, std::string_view b, std::string_view type, bool is_enum) {
  if (trim(a) == trim(b)) return Likeness::equal;
  const auto x = value_of(a), y = value_of(b);
  if (!x || !y)
    return (x && x->kind == Value::Kind::null) || (y && y->kind == Value::Kind::null) ? Likeness::different
                                                                                      : Likeness::unknown;
  const auto either = [&](Value::Kind kind) { return x->kind == kind || y->kind == kind; };
  if (either(Value::Kind::null) || either(Value::Kind::moment))
    return x->kind == y->kind ? Likeness::equal : Likeness::different;
  if (either(Value::Kind::list) || type.ends_with("[]")) return compare_lists(*x, *y, type, is_enum);
  if (is_numeric_type(type)) {
    const auto p = plain_number(x->text), q = plain_number(y->text);
    if (p && q) return *p == *q ? Likeness::equal : Likeness::different;
  }
  return compare_texts(*x, *y, type, is_enum);
}

bool is_same_type(std::string_view a, std::string_view b) {
  if (a == b) return true;
  const auto plain = [](std::string_view type) {
    // Quotes keep what they enclose: "public.x" is another type than public.x.
    const auto dot = type.find('"') == std::string_view::npos ? type.find('.') : std::string_view::npos;
    auto out = lower(dot == std::string_view::npos || dot > type.find('(') ? type : type.substr(dot + 1));
    for (const std::string_view implied : {"(6)", ",0)"}) {
      const auto at = out.find(implied);
      const bool is_time = out.starts_with("time");
      if (at != std::string::npos && is_time == (implied == "(6)"))
        out.replace(at, implied.size(), is_time ? "" : ")");
    }
    return out;
  };
  return plain(a) == plain(b);
}

}  // namespace plumb::prisma
