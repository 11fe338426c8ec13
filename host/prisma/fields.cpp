#include <algorithm>
#include <set>

#include "base/text.hpp"
#include "prisma/arguments.hpp"
#include "prisma/attributes.hpp"
#include "prisma/extensions.hpp"
#include "prisma/resolve.hpp"
#include "schema/identifier.hpp"

namespace plumb::prisma {
namespace {

using syntax::Arity;
using syntax::Attribute;

class FieldResolver {
 public:
  FieldResolver(Resolution& resolution, ModelType& model)
      : resolution_(resolution), problems_(resolution.problems), model_(model) {}

  void resolve_type(Field& field);
  void resolve_attributes(std::size_t index);

 private:
  Resolution& resolution_;
  Problems& problems_;
  ModelType& model_;

  void refuse_unknown_type(const Field& field);
  void resolve_relation_attributes(Field& field, Attributes& attributes);
  void resolve_column_attributes(Field& field, Attributes& attributes);
  void resolve_native(Field& field, const Attribute* attribute);
  std::vector<std::int64_t> native_arguments(const NativeType& type, const Attribute& attribute);
  const NativeType* expect_native(const Field& field, const Attribute& attribute);
  void expect_updated_at(const Field& field, const Attribute& attribute);
};

void FieldResolver::refuse_unknown_type(const Field& field) {
  const std::string name(field.node->type);
  std::string advice;
  if (!problems_.is_full()) {
    auto names = scalar_names();
    for (const auto& [known, type] : resolution_.enums) names.emplace_back(known);
    for (const auto& [known, type] : resolution_.models) names.emplace_back(known);
    advice = suggestion(name, names);
  }
  problems_.add(field.node->type_place, "type \"" + name + "\" is not known", advice);
}

void FieldResolver::resolve_type(Field& field) {
  const auto& node = *field.node;
  if (!node.unsupported.empty()) {
    field.kind = FieldKind::unsupported;
    const auto& config = resolution_.config();
    field.type.full = field.type.cast =
        canonical_type(node.unsupported, config.schema_of(extension_of_type(node.unsupported)));
  } else if (const auto scalar = scalar_named(node.type)) {
    field.kind = FieldKind::scalar;
    field.scalar = *scalar;
  } else if (const auto found = resolution_.enums.find(node.type); found != resolution_.enums.end()) {
    field.kind = FieldKind::enumeration;
    field.enumeration = found->second;
    field.type.full = field.type.cast = found->second->name.sql();
  } else if (const auto related = resolution_.models.find(node.type); related != resolution_.models.end()) {
    field.kind = FieldKind::relation;
    field.related = related->second;
  } else if (!resolution_.composites.contains(node.type)) {
    refuse_unknown_type(field);
  }
}

void FieldResolver::resolve_attributes(std::size_t index) {
  auto& field = model_.fields[index];
  if (field.kind == FieldKind::unknown) return;
  Attributes attributes(field.node->attributes, "@", problems_);
  if (const auto* ignore = attributes.take("ignore")) {
    field.is_ignored = true;
    Arguments(ignore->arguments, ignore->place, "@ignore", problems_).finish();
    if (field.kind == FieldKind::unsupported)
      problems_.add(ignore->place, "a field of type Unsupported is ignored by itself", "leave @ignore out");
    if (model_.is_ignored && field.is_column())
      problems_.add(ignore->place, "the whole model is ignored", "leave @ignore out");
  }
  if (!field.is_column()) return resolve_relation_attributes(field, attributes), attributes.finish();
  const auto* id = attributes.take("id");
  const auto* unique = attributes.take("unique");
  resolve_column_attributes(field, attributes);
  attributes.finish();
  resolve_field_keys(resolution_, model_, index, id, unique);
}

void FieldResolver::resolve_relation_attributes(Field& field, Attributes& attributes) {
  field.relation = attributes.take("relation");
  for (const auto* name : {"id", "unique", "default", "map", "updatedAt"})
    if (const auto* attribute = attributes.take(name))
      problems_.add(attribute->place, "@" + std::string(name) + " cannot stand on a relation",
                    "put it on a field of \"fields\"");
}

void FieldResolver::resolve_column_attributes(Field& field, Attributes& attributes) {
  field.column = field.node->name;
  if (const auto* map = attributes.take("map"))
    if (auto name = mapped_name(*map, "@map", problems_); !name.empty()) field.column = std::move(name);
  field.column = schema::truncated(field.column);
  if (const auto* relation = attributes.take("relation"))
    problems_.add(relation->place, "@relation stands on fields whose type is a model");
  if (const auto* shard = attributes.take("shardKey"))
    problems_.add(shard->place, "shard keys do not exist on PostgreSQL");
  resolve_native(field, attributes.take_scoped());
  if (const auto* updated = attributes.take("updatedAt")) expect_updated_at(field, *updated);
  if (const auto* value = attributes.take("default")) resolve_default(field, *value, problems_);
}

void FieldResolver::expect_updated_at(const Field& field, const Attribute& attribute) {
  Arguments(attribute.arguments, attribute.place, "@updatedAt", problems_).finish();
  const bool is_time =
      field.kind == FieldKind::scalar && field.scalar == Scalar::date_time && !field.is_list();
  if (!is_time) problems_.add(attribute.place, "@updatedAt stands on fields of type DateTime");
}

/// The native type that was meant, of this scalar rather than of another.
std::string native_advice(const std::string& name, const Field& field) {
  if (auto advice = suggestion(name, native_names(field.scalar)); !advice.empty()) return advice;
  const auto near = nearest(name, native_names());
  return near ? *near + " stands on fields of type " + std::string(to_string(native_named(*near)->scalar))
              : "";
}

/// The native type an attribute such as @db.VarChar names, when it fits the field.
const NativeType* FieldResolver::expect_native(const Field& field, const Attribute& attribute) {
  const auto dot = attribute.name.find('.');
  const auto prefix = attribute.name.substr(0, dot);
  const std::string name(attribute.name.substr(dot + 1));
  const auto& datasource = resolution_.config().datasource;
  if (prefix != datasource && !datasource.empty()) {
    problems_.add(attribute.place, "\"" + std::string(prefix) + "\" is not the name of the datasource",
                  "write @" + datasource + "." + name);
    return nullptr;
  }
  if (field.kind != FieldKind::scalar) {
    problems_.add(attribute.place, "a native type stands on fields of a scalar type");
    return nullptr;
  }
  const auto* type = native_named(name);
  if (type && type->scalar == field.scalar) return type;
  const auto scalar = std::string(to_string(field.scalar));
  if (type)
    problems_.add(attribute.place, name + " does not fit type " + scalar,
                  "it stands on fields of type " + std::string(to_string(type->scalar)));
  else
    problems_.add(attribute.place, "native type \"" + name + "\" is not known", native_advice(name, field));
  return nullptr;
}

/// The arguments of a native type, none when they are not right.
std::vector<std::int64_t> FieldResolver::native_arguments(const NativeType& type,
                                                          const Attribute& attribute) {
  const std::string name(type.name);
  const auto count = attribute.arguments.size();
  std::vector<std::int64_t> numbers;
  for (const auto& argument : attribute.arguments) {
    const auto number = integer_of(argument.value, problems_);
    if (!number) return {};
    numbers.push_back(*number);
  }
  if (count != 0 && count != static_cast<std::size_t>(type.most_arguments)) {
    problems_.add(attribute.place, name + " takes " +
                                       (type.most_arguments == 0 ? "no arguments"
                                                                 : "either no argument or " +
                                                                       std::to_string(type.most_arguments)));
    return {};
  }
  const bool is_outside = count > 0 && (numbers[0] < type.least || numbers[0] > type.most);
  if (is_outside || (count == 2 && (numbers[1] < 0 || numbers[1] > numbers[0]))) {
    problems_.add(attribute.place, "the arguments of " + name + " are out of range",
                  "the first is " + std::to_string(type.least) + " to " + std::to_string(type.most) +
                      (count == 2 ? ", the second 0 up to the first" : ""));
    return {};
  }
  return numbers;
}

void FieldResolver::resolve_native(Field& field, const Attribute* attribute) {
  const auto* type = attribute ? expect_native(field, *attribute) : nullptr;
  if (field.kind != FieldKind::scalar) return;
  const auto written = type ? native_arguments(*type, *attribute) : std::vector<std::int64_t>();
  field.has_native = type != nullptr;
  const auto arguments = type ? std::span(written) : default_arguments(field.scalar);
  if (!type) type = &native_of(field.scalar);
  field.native = type->name;
  field.type = spelled(*type, arguments, resolution_.config().schema_of("citext"));
}

}  // namespace

void resolve_fields(Resolution& resolution, ModelType& model) {
  auto& problems = resolution.problems;
  model.fields.reserve(model.block->fields.size());
  model.by_name.reserve(model.block->fields.size());
  for (const auto& node : model.block->fields) {
    if (!model.by_name.emplace(node.name, model.fields.size()).second) {
      problems.add(
          node.place,
          "\"" + std::string(model.name()) + "\" has another field \"" + std::string(node.name) + "\"",
          "remove one of them, or give it another name");
      continue;
    }
    model.fields.emplace_back().node = &node;
  }
  FieldResolver resolver(resolution, model);
  for (auto& field : model.fields) resolver.resolve_type(field);
  for (std::size_t i = 0; i < model.fields.size(); ++i) resolver.resolve_attributes(i);
}

}  // namespace plumb::prisma
