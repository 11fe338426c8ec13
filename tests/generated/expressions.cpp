// Constants, conditions and expressions over a value, by the family of its type.
#include "generated/types.hpp"
#include "schema/identifier.hpp"

namespace plumb::test::generated {
namespace {

using schema::literal;

std::string digit(int k) { return std::to_string(k % 9 + 1); }

/// The text of a constant.
std::string text_of(const Type& type, int k) {
  using enum Family;
  switch (type.family) {
    case number:
      return digit(k);
    case text:
      return k % 4 == 3 ? "it's " + digit(k) : "v" + digit(k);
    case flag:
      return k % 2 == 0 ? "t" : "f";
    case day:
    case moment:
      return "2026-0" + digit(k) + "-01";
    case clock:
      return "0" + digit(k) + ":00";
    case span:
      return digit(k) + " days";
    case uuid:
      return "00000000-0000-0000-0000-00000000000" + digit(k);
    case document:
      return R"({"k": )" + digit(k) + "}";
    case bytes:
      return "\\x0" + digit(k);
    case address:
      return "10.0.0." + digit(k);
    case bits:
      return k % 2 == 0 ? "101" : "010";
    case words:
      return "cat";
    case range:
      return "empty";
    default:
      return type.sql == "json" ? "{}" : type.sql == "xml" ? "<a/>" : "(1,2)";
  }
}

std::string choice(const Sketch& sketch, const Type& type, int k) {
  const auto values = values_of(sketch, sketch.at(type.id));
  if (values.empty()) return "NULL";
  return literal(values[static_cast<std::size_t>(k) % values.size()]->name);
}

/// What a domain is over stands in for it.
Type base_of(const Sketch& sketch, const Type& type) {
  const auto* part = sketch.find(type.id);
  const bool is_domain = part != nullptr && part->kind == Kind::domain && !type.sql.ends_with("[]");
  return is_domain ? type_of(sketch, *part) : type;
}

/// A domain may refuse to be without a value, also within a list.
bool may_hold_nulls(const Sketch& sketch, const Type& list) {
  const auto* part = sketch.find(list.id);
  return part == nullptr || part->kind != Kind::domain;
}

/// No operator takes a domain for the enum that it is over.
bool is_over_choice(const Type& type, const Type& base) {
  return base.sql != type.sql && base.family == Family::choice;
}

Expression is_null(const std::string& value) { return {"(" + value + " IS NULL)", flag_type()}; }

}  // namespace

std::string sample(const Sketch& sketch, const Type& type, int k) {
  const auto base = base_of(sketch, type);
  if (base.sql != type.sql) return sample(sketch, base, k) + "::" + type.sql;
  if (type.family == Family::list && k % 2 == 1 && may_hold_nulls(sketch, type))
    return "ARRAY[NULL]::" + type.sql;
  if (type.family == Family::list) return "'{}'::" + type.sql;
  if (type.family == Family::record) return "NULL::" + type.sql;
  if (type.family == Family::choice) return choice(sketch, type, k) + "::" + type.sql;
  if (type.family == Family::number && k % 2 == 0) return text_of(type, k) + "::" + type.sql;
  return literal(text_of(type, k)) + "::" + type.sql;
}

std::string predicate(const Sketch& sketch, const Type& type, const std::string& value, int k) {
  using enum Family;
  const auto base = base_of(sketch, type);
  if (is_over_choice(type, base)) return value + " IS NOT NULL";
  if (base.sql != type.sql) return predicate(sketch, base, value, k);
  const bool is_plain = k % 5 == 0;
  if (is_plain || type.family == record || type.family == opaque || type.family == words)
    return value + " IS NOT NULL";
  const auto one = sample(sketch, type, k), other = sample(sketch, type, k + 1);
  if (type.family == flag) return k % 2 == 0 ? value : "NOT " + value;
  if (type.family == text && k % 5 == 1) return "length(" + value + ") < 10" + digit(k);
  if (type.family == text && k % 5 == 2) return value + " LIKE 'v%'";
  if (type.family == list) return "cardinality(" + value + ") >= 0";
  if (type.family == document && k % 5 == 1) return value + " ? 'k'";
  if (type.family == range) return "NOT isempty(" + value + ") OR " + value + " = " + one;
  if (k % 5 == 3) return value + " IN (" + one + ", " + other + ")";
  if (k % 5 == 4) return "(" + value + " > " + one + " OR " + value + " IS NULL)";
  return value + " <> " + one;
}

Expression derived(const Sketch& sketch, const Type& type, const std::string& value, int k) {
  using enum Family;
  const auto base = base_of(sketch, type);
  if (is_over_choice(type, base)) return is_null(value);
  if (base.sql != type.sql) return derived(sketch, base, value, k);
  switch (k % 4 == 3 ? opaque : type.family) {
    case number:
      return {"(" + value + " + 1)::integer", integer_type()};
    case text:
      return k % 2 == 0 ? Expression{"lower(" + value + ")", text_type()}
                        : Expression{"length(" + value + ")", integer_type()};
    case flag:
      return {"(NOT " + value + ")", flag_type()};
    case document:
      return {"(" + value + " ->> 'k')", text_type()};
    case bytes:
      return {"encode(" + value + ", 'hex')", text_type()};
    case address:
      return {"host(" + value + ")", text_type()};
    case bits:
    case words:
      return {"length(" + value + ")", integer_type()};
    case range:
      return {"isempty(" + value + ")", flag_type()};
    case list:
      return {"cardinality(" + value + ")", integer_type()};
    case choice:
      return {"(" + value + " = " + sample(sketch, type, k) + ")", flag_type()};
    default:
      return is_null(value);
  }
}

}  // namespace plumb::test::generated
