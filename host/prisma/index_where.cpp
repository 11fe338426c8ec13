#include "prisma/index_where.hpp"

#include "base/text.hpp"
#include "prisma/arguments.hpp"
#include "schema/identifier.hpp"

namespace plumb::prisma {
namespace {

using syntax::Argument;
using syntax::Expression;

constexpr const char* k_forms = "write where: raw(\"active\") or where: { active: true }";

/// Reads an object of conditions.
class ConditionReader {
 public:
  ConditionReader(const ModelType& model, Problems& problems) : model_(model), problems_(problems) {}

  std::string read(const Expression& object) {
    std::vector<std::string> conditions;
    for (const auto& argument : object.arguments) conditions.push_back(condition(argument));
    if (conditions.empty()) problems_.add(object.place, "where is an empty object", k_forms);
    return join(conditions, " AND ");
  }

 private:
  std::string condition(const Argument& argument) {
    const auto* field = model_.find(argument.name);
    if (!field || !field->is_column()) {
      problems_.add(argument.place, "\"" + std::string(model_.name()) + "\" has no field \"" +
                                        std::string(argument.name) + "\" to compare");
      return "";
    }
    const auto column = schema::quoted(field->column);
    if (argument.value.kind != Expression::Kind::object)
      return column + compared(*field, argument.value, "=", "IS");
    const auto& inner = argument.value.arguments;
    if (inner.size() == 1 && inner.front().name == "not")
      return column + compared(*field, inner.front().value, "!=", "IS NOT");
    problems_.add(argument.value.place, "a condition is a value or { not: value }");
    return "";
  }

  std::string compared(const Field& field, const Expression& value, const char* sign, const char* null_sign) {
    if (value.kind == Expression::Kind::word && value.text == "null")
      return std::string(" ") + null_sign + " NULL";
    if (field.kind == FieldKind::unsupported || field.scalar == Scalar::bytes || field.scalar == Scalar::json)
      problems_.add(value.place, "field \"" + std::string(field.name()) + "\" is compared with null only",
                    "write where: raw(\"…\")");
    return std::string(" ") + sign + " " + literal(field, value);
  }

  /// The kind of value has to fit the field; whether it is one of the type's is the server's to say.
  std::string literal(const Field& field, const Expression& value) {
    const auto& type = field.node->type;
    const bool is_truth =
        value.kind == Expression::Kind::word && (value.text == "true" || value.text == "false");
    const bool is_number = value.kind == Expression::Kind::number;
    const bool is_text = value.kind == Expression::Kind::string;
    const bool wants_number = type == "Int" || type == "BigInt" || type == "Float" || type == "Decimal";
    const bool fits = is_truth    ? type == "Boolean"
                      : is_number ? wants_number
                                  : type != "Boolean" && !wants_number;
    if ((is_truth || is_number || is_text) && fits)
      return is_text ? schema::literal(value.value) : std::string(value.text);
    problems_.add(value.place, described(value) + " does not fit field \"" + std::string(field.name()) + "\"",
                  "a condition compares with true, false, null, a number or a text");
    return "";
  }

  const ModelType& model_;
  Problems& problems_;
};

std::string raw_text(const Expression& call, Problems& problems) {
  if (call.arguments.empty()) problems.add(call.place, "raw() needs the condition as text", k_forms);
  if (call.arguments.empty()) return "";
  const auto& text = call.arguments.front().value;  // Prisma reads past any other
  const auto sql = text_of(text, problems);
  if (sql && trim(*sql).empty()) problems.add(text.place, "the condition is empty", k_forms);
  return sql.value_or("");
}

}  // namespace

std::string predicate_of(const Expression& where, const ModelType& model, Problems& problems) {
  if (where.kind == Expression::Kind::object) return ConditionReader(model, problems).read(where);
  if (where.kind == Expression::Kind::call && where.text == "raw") return raw_text(where, problems);
  problems.add(where.place, "expected a condition, found " + described(where), k_forms);
  return "";
}

}  // namespace plumb::prisma
