#include <algorithm>
#include <limits>

#include "base/text.hpp"
#include "prisma/arguments.hpp"
#include "prisma/literals.hpp"
#include "prisma/resolve.hpp"

namespace plumb::prisma {
namespace {

using syntax::Attribute;
using syntax::Expression;

const std::vector<std::string> k_functions = {"autoincrement", "cuid", "uuid",       "ulid",
                                              "nanoid",        "now",  "dbgenerated"};

class DefaultResolver {
 public:
  DefaultResolver(Field& field, Problems& problems) : field_(field), problems_(problems) {}
  void resolve(const Expression& value, bool has_map);

 private:
  Field& field_;
  Problems& problems_;

  void resolve_function(const Expression& call);
  void resolve_database(const Expression& call);
  void resolve_autoincrement(const Expression& call);
  void resolve_client(const Expression& call);
  void resolve_now(const Expression& call);
  void resolve_list(const Expression& value);
  void expect_no_arguments(const Expression& call);
  bool expect_scalar(const Expression& call, std::initializer_list<Scalar> scalars);
  std::optional<Literal> literal_of(const Expression& value);
  std::optional<Literal> enum_literal(const Expression& value);
  std::optional<Literal> integer_literal(const Expression& value);
  std::optional<Literal> decimal_literal(const Expression& value);
  std::optional<Literal> text_literal(const Expression& value);
  std::optional<Literal> unfit(const Expression& value, const std::string& expected, std::string advice = "");
  void set(std::string sql) {
    field_.default_kind = DefaultKind::expression, field_.default_sql = std::move(sql);
  }
};

std::string names_of(std::initializer_list<Scalar> scalars) {
  std::vector<std::string> names;
  for (const auto scalar : scalars) names.emplace_back(to_string(scalar));
  return join(names, " or ");
}

/// The value that was meant, or all of them when they are few.
std::string value_advice(const syntax::Block& type, std::string_view word) {
  constexpr std::size_t k_few = 8;
  std::vector<std::string> names;
  for (const auto& value : type.fields) names.emplace_back(value.name);
  const auto near = suggestion(word, names);
  return !near.empty() || names.empty() || names.size() > k_few ? near
                                                                : "its values are " + join(names, ", ");
}

std::string type_name(const Field& field) {
  return field.kind == FieldKind::unsupported ? "Unsupported" : std::string(field.node->type);
}

void DefaultResolver::expect_no_arguments(const Expression& call) {
  if (!call.arguments.empty()) problems_.add(call.place, std::string(call.text) + "() takes no arguments");
}

bool DefaultResolver::expect_scalar(const Expression& call, std::initializer_list<Scalar> scalars) {
  const bool fits = field_.kind == FieldKind::scalar && !field_.is_list() &&
                    std::find(scalars.begin(), scalars.end(), field_.scalar) != scalars.end();
  if (!fits)
    problems_.add(
        call.place,
        std::string(call.text) + "() does not fit type " + type_name(field_) + (field_.is_list() ? "[]" : ""),
        "it stands on fields of type " + names_of(scalars));
  return fits;
}

/// dbgenerated() keeps what the database has; dbgenerated("…") is SQL, taken as it is.
void DefaultResolver::resolve_database(const Expression& call) {
  field_.default_kind = DefaultKind::database;
  if (call.arguments.empty()) return;
  const auto sql = text_of(call.arguments[0].value, problems_);
  if (call.arguments.size() > 1) problems_.add(call.place, "dbgenerated() takes one text");
  if (!sql) return;
  if (sql->find_first_not_of(" \t\r\n") == std::string::npos)
    return problems_.add(call.place, "dbgenerated() cannot be given an empty text", "write dbgenerated()");
  set(*sql);
}

void DefaultResolver::resolve_autoincrement(const Expression& call) {
  expect_no_arguments(call);
  if (!expect_scalar(call, {Scalar::integer, Scalar::big_integer})) return;
  const bool has_sequence = field_.native != "Oid";  // Prisma makes none for it
  field_.default_kind = has_sequence ? DefaultKind::autoincrement : DefaultKind::database;
}

void DefaultResolver::resolve_now(const Expression& call) {
  expect_no_arguments(call);
  if (expect_scalar(call, {Scalar::date_time})) set("CURRENT_TIMESTAMP");
}

/// Values Prisma's client makes; the database has no default for them.
void DefaultResolver::resolve_client(const Expression& call) {
  const bool is_text = field_.kind == FieldKind::scalar && field_.scalar == Scalar::string;
  if (!is_text && !expect_scalar(call, {Scalar::string})) return;  // a list of texts will do
  field_.default_kind = DefaultKind::client;
  if (call.text == "ulid") return expect_no_arguments(call);
  if (call.arguments.empty()) return;
  const auto number = integer_of(call.arguments[0].value, problems_);
  if (!number) return;
  const bool fits = call.text == "cuid"   ? *number == 1 || *number == 2
                    : call.text == "uuid" ? *number == 4 || *number == 7
                                          : *number >= 2 && *number <= 255;
  if (fits && call.arguments.size() == 1) return;
  const auto* range = call.text == "cuid"   ? "1 or 2"
                      : call.text == "uuid" ? "4 or 7"
                                            : "a length from 2 to 255";
  problems_.add(call.place, std::string(call.text) + "() takes nothing, or " + range);
}

void DefaultResolver::resolve_function(const Expression& call) {
  const auto name = call.text;
  if (name == "dbgenerated") return resolve_database(call);
  if (field_.kind == FieldKind::unsupported)
    return problems_.add(call.place, "a field of type Unsupported takes dbgenerated() only");
  if (name == "autoincrement") return resolve_autoincrement(call);
  if (name == "now") return resolve_now(call);
  if (name == "cuid" || name == "uuid" || name == "ulid" || name == "nanoid") return resolve_client(call);
  if (name == "sequence" || name == "auto")
    return problems_.add(call.place, std::string(name) + "() does not exist on PostgreSQL",
                         "write autoincrement()");
  problems_.add(call.place, "function " + std::string(name) + "() is not known",
                suggestion(name, k_functions));
}

std::optional<Literal> DefaultResolver::unfit(const Expression& value, const std::string& expected,
                                              std::string advice) {
  problems_.add(value.place,
                "expected " + expected + " for type " + type_name(field_) + ", found " + described(value),
                std::move(advice));
  return {};
}

std::optional<Literal> DefaultResolver::enum_literal(const Expression& value) {
  const auto& type = *field_.enumeration;
  if (value.kind != Expression::Kind::word)
    return unfit(value, "a value of the enum",
                 value.kind == Expression::Kind::string ? "leave the quotes out" : "");
  if (const auto found = type.by_name.find(value.text); found != type.by_name.end())
    return Literal{Literal::Kind::text, type.values[found->second]};
  problems_.add(
      value.place,
      "enum \"" + std::string(type.block->name) + "\" has no value \"" + std::string(value.text) + "\"",
      problems_.is_full() ? "" : value_advice(*type.block, value.text));
  return {};
}

std::optional<Literal> DefaultResolver::integer_literal(const Expression& value) {
  const auto number = value.kind == Expression::Kind::number ? integer_in(value.text) : std::nullopt;
  const bool is_too_large =
      !number && value.kind == Expression::Kind::number && value.text.find('.') == std::string_view::npos;
  if (!number && !is_too_large) return unfit(value, "a whole number");
  const std::int64_t most = field_.native == "SmallInt"        ? std::numeric_limits<std::int16_t>::max()
                            : field_.native == "Oid"           ? std::numeric_limits<std::uint32_t>::max()
                            : field_.scalar == Scalar::integer ? std::numeric_limits<std::int32_t>::max()
                                                               : std::numeric_limits<std::int64_t>::max();
  const std::int64_t least =
      field_.native == "Oid" ? std::numeric_limits<std::int32_t>::min() : -most - 1;  // -1 is the largest oid
  if (is_too_large || *number < least || *number > most)
    return unfit(value, "a number from " + std::to_string(least) + " to " + std::to_string(most));
  return Literal{Literal::Kind::number, std::string(value.text)};
}

/// A decimal in quotes.
std::optional<Literal> DefaultResolver::decimal_literal(const Expression& value) {
  const auto text = value.kind == Expression::Kind::string ? decimal_text(value.value) : std::nullopt;
  if (!text) return unfit(value, "a number");
  return Literal{Literal::Kind::number, *text};
}

/// Scalars that are written as text.
std::optional<Literal> DefaultResolver::text_literal(const Expression& value) {
  if (value.kind != Expression::Kind::string) return unfit(value, "text in quotes");
  std::optional<std::string> text = value.value;
  if (field_.scalar == Scalar::date_time) text = date_time_text(value.value, field_.native);
  if (field_.scalar == Scalar::json) text = json_text(value.value, field_.native);
  if (field_.scalar == Scalar::bytes) text = bytes_text(value.value);
  if (text) return Literal{Literal::Kind::text, *text};
  if (field_.scalar == Scalar::date_time)
    return unfit(value, "a date with time", "write it as \"2018-01-27T08:00:00Z\"");
  return unfit(value, field_.scalar == Scalar::json ? "JSON" : "bytes in base64");
}

std::optional<Literal> DefaultResolver::literal_of(const Expression& value) {
  if (field_.kind == FieldKind::enumeration) return enum_literal(value);
  const bool is_number = value.kind == Expression::Kind::number;
  switch (field_.scalar) {
    case Scalar::integer:
    case Scalar::big_integer:
      return integer_literal(value);
    case Scalar::floating:
      if (is_number) return Literal{Literal::Kind::number, std::string(value.text)};
      return unfit(value, "a number");
    case Scalar::decimal:
      if (is_number) return Literal{Literal::Kind::number, std::string(value.text)};
      return decimal_literal(value);
    case Scalar::boolean:
      if (value.kind == Expression::Kind::word && (value.text == "true" || value.text == "false"))
        return Literal{Literal::Kind::boolean, std::string(value.text)};
      return unfit(value, "true or false");
    default:
      return text_literal(value);
  }
}

void DefaultResolver::resolve_list(const Expression& value) {
  if (value.kind != Expression::Kind::list) {
    problems_.add(value.place, "the default of a list is a list",
                  "write @default([" + std::string(value.text) + "])");
    return;
  }
  std::vector<Literal> literals;
  for (const auto& item : value.items) {
    auto literal = literal_of(item);
    if (!literal) return;
    literals.push_back(std::move(*literal));
  }
  set(list_sql(literals, field_.type));
}

void DefaultResolver::resolve(const Expression& value, bool has_map) {
  if (has_map)
    problems_.add(value.place, "the default's name (map) has no meaning on PostgreSQL", "leave map out");
  if (value.kind == Expression::Kind::call) return resolve_function(value);
  if (field_.kind == FieldKind::unsupported)
    return problems_.add(value.place, "a field of type Unsupported takes dbgenerated() only");
  if (field_.is_list()) return resolve_list(value);
  if (value.kind == Expression::Kind::list)
    return problems_.add(value.place, "the default of a field that is no list cannot be a list");
  if (const auto literal = literal_of(value)) set(scalar_sql(*literal, field_.type));
}

}  // namespace

void resolve_default(Field& field, const Attribute& attribute, Problems& problems) {
  Arguments arguments(attribute.arguments, attribute.place, "@default", problems);
  const auto* value = arguments.require_first("value");
  const bool has_map = arguments.take_text("map").has_value();
  arguments.finish();
  if (value) DefaultResolver(field, problems).resolve(*value, has_map);
}

}  // namespace plumb::prisma
