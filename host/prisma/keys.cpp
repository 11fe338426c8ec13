#include <algorithm>
#include <cctype>
#include <set>

#include "base/text.hpp"
#include "prisma/arguments.hpp"
#include "prisma/constraint_names.hpp"
#include "prisma/extensions.hpp"
#include "prisma/resolve.hpp"

namespace plumb::prisma {
namespace {

using syntax::Attribute;
using syntax::Expression;

constexpr std::size_t k_longest_map = 63;
constexpr std::size_t k_most_columns = 32;  // the server's INDEX_MAX_KEYS

class KeyResolver {
 public:
  KeyResolver(Resolution& resolution, ModelType& model)
      : resolution_(resolution), problems_(resolution.problems), model_(model) {}

  void resolve_on_field(KeyKind kind, const Attribute& attribute, const Field& field);
  void resolve_in_block(KeyKind kind, const Attribute& attribute);

 private:
  Resolution& resolution_;
  Problems& problems_;
  ModelType& model_;
  std::set<std::string> client_names_;

  Key key_for(KeyKind kind, const Attribute& attribute, std::string_view sign);
  void read_names(Key& key, Arguments& arguments, bool is_block);
  void expect_client_name(const Key& key, const std::string& name);
  void refuse_xml(const Key& key);
  void read_where(Key& key, Arguments& arguments);
  void read_method(Key& key, Arguments& arguments);
  void read_fields(Key& key, const Expression& fields);
  void read_part(Key& key, const Expression& value);
  void read_part_arguments(const Key& key, KeyPart& part, Arguments& arguments);
  void read_sort(const Key& key, KeyPart& part, Arguments& arguments);
  void read_operator_class(const Key& key, KeyPart& part, const Expression& value);
  void read_named_class(const Key& key, KeyPart& part, const Expression& value);
  const Field* expect_field(const Key& key, const Expression& value);
  void refuse_relation(const Field& field, Place place);
  void refuse_settings(Arguments& arguments, bool is_part);
  void expect_id_parts(const Key& key);
  void add(Key key);
};

std::vector<const Field*> sorted_fields(const Key& key) {
  std::vector<const Field*> fields;
  for (const auto& part : key.parts) fields.push_back(part.field);
  std::sort(fields.begin(), fields.end());
  return fields;
}

std::string database_name(const ModelType& model, const Key& key) {
  if (!key.map.empty()) return key.map;
  if (key.kind == KeyKind::id) return made_up_name(model.table.name, {}, "pkey");
  std::vector<std::string_view> columns;
  columns.reserve(key.parts.size());
  for (const auto& part : key.parts) columns.push_back(part.field->column);
  return made_up_name(model.table.name, columns, key.kind == KeyKind::unique ? "key" : "idx");
}

Key KeyResolver::key_for(KeyKind kind, const Attribute& attribute, std::string_view sign) {
  Key key;
  key.kind = kind;
  key.place = attribute.place;
  key.attribute = std::string(sign) + std::string(attribute.name);
  return key;
}

/// Settings that other databases have.
void KeyResolver::refuse_settings(Arguments& arguments, bool is_part) {
  if (const auto* length = arguments.take("length"))
    problems_.add(length->place, "PostgreSQL indexes no first part of a text (length)", "leave length out");
  if (const auto* clustered = is_part ? nullptr : arguments.take("clustered"))
    problems_.add(clustered->place, "PostgreSQL has no clustered keys", "leave clustered out");
}

/// `map` is the name in the database, `name` the client's; of an @@index, `name` is the old word for `map`.
void KeyResolver::read_names(Key& key, Arguments& arguments, bool is_block) {
  const auto map = arguments.take_text("map");
  const auto name = is_block ? arguments.take_text("name") : std::nullopt;
  if (key.kind == KeyKind::index && map && name)
    problems_.add(key.place, "an index takes map or name, not both", "leave name out");
  if (name && key.kind != KeyKind::index) expect_client_name(key, *name);
  key.map = map.value_or(key.kind == KeyKind::index ? name.value_or("") : "");
  if (key.map.size() > k_longest_map)
    problems_.add(key.place, "the name is longer than the 63 bytes PostgreSQL allows");
}

/// The client has the key as one more field of the model.
void KeyResolver::expect_client_name(const Key& key, const std::string& name) {
  const auto refuse = [&](const std::string& what) {
    problems_.add(key.place, "the name \"" + name + "\" " + what, "map is the name in the database");
  };
  const auto is_plain = [](unsigned char c) { return c == '_' || (c < 0x80 && std::isalnum(c) != 0); };
  if (!std::all_of(name.begin(), name.end(), is_plain)) return refuse("may hold letters, digits and _ only");
  if (model_.find(name)) return refuse("is that of a field");
  if (!client_names_.insert(name).second) refuse("is that of another key");
}

void KeyResolver::read_where(Key& key, Arguments& arguments) {
  if (key.kind == KeyKind::id) return;
  key.where = arguments.take("where");
  if (key.where && !resolution_.config().has_partial_indexes)
    problems_.add(key.where->place, "partial indexes need the preview feature partialIndexes",
                  "add previewFeatures = [\"partialIndexes\"] to the generator");
}

void KeyResolver::read_method(Key& key, Arguments& arguments) {
  if (key.kind != KeyKind::index) return;
  const auto* value = arguments.take("type");
  const auto word = value ? word_of(*value, problems_) : std::nullopt;
  if (!word) return;
  if (const auto method = method_named(*word)) {
    key.method = *method;
    return;
  }
  problems_.add(value->place, "index type \"" + std::string(*word) + "\" is not known",
                suggestion(*word, method_names()));
}

void KeyResolver::refuse_relation(const Field& field, Place place) {
  std::string columns;
  for (const auto& argument : field.relation ? field.relation->arguments : std::vector<syntax::Argument>())
    if (argument.name == "fields")
      for (const auto& item : argument.value.items)
        columns += (columns.empty() ? "" : ", ") + std::string(item.text);
  problems_.add(place, "\"" + std::string(field.name()) + "\" is a relation, and a key is made of columns",
                columns.empty() ? "" : "write " + columns);
}

const Field* KeyResolver::expect_field(const Key& key, const Expression& value) {
  if (value.kind != Expression::Kind::word && value.kind != Expression::Kind::call) {
    problems_.add(value.place, "expected the name of a field, found " + described(value),
                  value.kind == Expression::Kind::string ? "leave the quotes out" : "");
    return nullptr;
  }
  const auto* field = model_.find(value.text);
  if (!field) {
    std::vector<std::string> names;
    if (!problems_.is_full())
      for (const auto& known : model_.fields) names.emplace_back(known.name());
    problems_.add(value.place,
                  "\"" + std::string(model_.name()) + "\" has no field \"" + std::string(value.text) + "\"",
                  suggestion(value.text, names));
    return nullptr;
  }
  if (field->kind == FieldKind::relation) refuse_relation(*field, value.place);
  const bool is_twice =
      std::any_of(key.parts.begin(), key.parts.end(), [&](const auto& part) { return part.field == field; });
  if (is_twice) problems_.add(value.place, "field \"" + std::string(value.text) + "\" is named twice");
  return field->is_column() && !is_twice ? field : nullptr;
}

void KeyResolver::read_sort(const Key& key, KeyPart& part, Arguments& arguments) {
  const auto* value = arguments.take("sort");
  const auto sort = value ? word_of(*value, problems_) : std::nullopt;
  if (!sort) return;
  if (*sort != "Asc" && *sort != "Desc")
    return problems_.add(value->place, "sort is Asc or Desc, not " + std::string(*sort));
  if (key.kind == KeyKind::id)
    return problems_.add(value->place, "a primary key has no sort order on PostgreSQL", "leave sort out");
  if (key.method != Method::btree)
    return problems_.add(value->place, "only BTree indexes have a sort order", "leave sort out");
  part.is_descending = *sort == "Desc";
}

void KeyResolver::read_named_class(const Key& key, KeyPart& part, const Expression& value) {
  const std::string name(value.text), method(to_string(key.method));
  const auto found = operator_class_named(name, key.method);
  if (!found) {
    const bool is_known = is_operator_class(name);
    return problems_.add(value.place,
                         "operator class \"" + name + "\" " +
                             (is_known ? "does not work with type " + method : "is not known"),
                         is_known ? "" : "name one that plumb does not know as raw(\"…\")");
  }
  const bool fits = found->natives.empty()
                        ? part.field->is_list()
                        : !part.field->is_list() && std::find(found->natives.begin(), found->natives.end(),
                                                              part.field->native) != found->natives.end();
  if (!fits) {
    const auto* advice = found->natives.empty()   ? "it is made for lists"
                         : part.field->has_native ? ""
                                                  : "give the field its native type";
    problems_.add(
        value.place,
        "operator class " + name + " does not fit field \"" + std::string(part.field->name()) + "\"", advice);
  }
  part.operator_class = found->is_default ? "" : "pg_catalog." + found->sql;
}

void KeyResolver::read_operator_class(const Key& key, KeyPart& part, const Expression& value) {
  if (value.kind == Expression::Kind::word) return read_named_class(key, part, value);
  if (value.kind != Expression::Kind::call || value.text != "raw")
    return problems_.add(value.place, "expected an operator class, found " + described(value),
                         "write ops: raw(\"name_of_class\")");
  if (value.arguments.size() != 1)
    return problems_.add(value.place, "raw() takes one text", "write ops: raw(\"name_of_class\")");
  const auto text = text_of(value.arguments[0].value, problems_);
  if (!text) return;
  const auto home = resolution_.config().schema_of(extension_of_class(*text));
  part.operator_class = qualified_class(*text, key.method, home);
}

void KeyResolver::read_part_arguments(const Key& key, KeyPart& part, Arguments& arguments) {
  read_sort(key, part, arguments);
  refuse_settings(arguments, true);
  const auto* ops = arguments.take("ops");
  if (ops && key.kind == KeyKind::index) read_operator_class(key, part, *ops);
  if (ops && key.kind == KeyKind::unique)
    problems_.add(ops->place, "operator classes stand in an @@index only", "leave ops out");
}

void KeyResolver::read_part(Key& key, const Expression& value) {
  KeyPart part;
  part.field = expect_field(key, value);
  if (!part.field) return;
  if (value.kind == Expression::Kind::call) {
    Arguments arguments(value.arguments, value.place, "field " + std::string(value.text), problems_);
    read_part_arguments(key, part, arguments);  // Prisma reads past any other
  }
  key.parts.push_back(std::move(part));
}

void KeyResolver::read_fields(Key& key, const Expression& fields) {
  if (fields.kind != Expression::Kind::list) return read_part(key, fields);
  if (fields.items.empty()) problems_.add(fields.place, "the list of fields is empty");
  if (fields.items.size() > k_most_columns)
    return problems_.add(fields.place, "PostgreSQL takes at most 32 columns in a key or index");
  for (const auto& item : fields.items) read_part(key, item);
}

void KeyResolver::expect_id_parts(const Key& key) {
  for (const auto& part : key.parts)
    if (!part.field->is_required())
      problems_.add(key.place, "field \"" + std::string(part.field->name()) +
                                   "\" is part of the id and must be required");
  if (model_.id_at)
    return problems_.add(key.place, "model \"" + std::string(model_.name()) + "\" has another id",
                         "a model has one @id or one @@id([…])");
}

/// The server neither orders nor compares XML.
void KeyResolver::refuse_xml(const Key& key) {
  for (const auto& part : key.parts)
    if (part.field->native == "Xml")
      problems_.add(key.place, "field \"" + std::string(part.field->name()) +
                                   "\" is of type Xml, which no key or index can hold");
}

void KeyResolver::add(Key key) {
  const bool has_id = model_.id_at.has_value();
  if (key.kind == KeyKind::id) expect_id_parts(key);
  if (key.parts.empty() || (key.kind == KeyKind::id && has_id)) return;
  refuse_xml(key);
  if (key.kind == KeyKind::index) check_index(key, problems_);
  key.name = database_name(model_, key);
  if (key.kind == KeyKind::id) model_.id_at = model_.keys.size();
  if (key.kind != KeyKind::index) model_.identifying[sorted_fields(key)] |= key.where == nullptr;
  model_.keys.push_back(std::move(key));
}

void KeyResolver::resolve_on_field(KeyKind kind, const Attribute& attribute, const Field& field) {
  auto key = key_for(kind, attribute, "@");
  Arguments arguments(attribute.arguments, attribute.place, key.attribute, problems_);
  KeyPart part;
  part.field = &field;
  read_names(key, arguments, false);
  read_where(key, arguments);
  read_sort(key, part, arguments);
  refuse_settings(arguments, false);
  arguments.finish();
  key.parts.push_back(std::move(part));
  add(std::move(key));
}

void KeyResolver::resolve_in_block(KeyKind kind, const Attribute& attribute) {
  auto key = key_for(kind, attribute, "@@");
  Arguments arguments(attribute.arguments, attribute.place, key.attribute, problems_);
  const auto* fields = arguments.require_first("fields");
  read_names(key, arguments, true);
  read_where(key, arguments);
  read_method(key, arguments);
  refuse_settings(arguments, false);
  arguments.finish();
  if (fields) read_fields(key, *fields);
  add(std::move(key));
}

}  // namespace

void resolve_field_keys(Resolution& resolution, ModelType& model, std::size_t field, const Attribute* id,
                        const Attribute* unique) {
  KeyResolver resolver(resolution, model);
  if (id) resolver.resolve_on_field(KeyKind::id, *id, model.fields[field]);
  if (unique) resolver.resolve_on_field(KeyKind::unique, *unique, model.fields[field]);
}

void resolve_block_keys(Resolution& resolution, ModelType& model, const std::vector<const Attribute*>& ids,
                        const std::vector<const Attribute*>& uniques,
                        const std::vector<const Attribute*>& indexes) {
  KeyResolver resolver(resolution, model);
  for (const auto* id : ids) resolver.resolve_in_block(KeyKind::id, *id);
  for (const auto* unique : uniques) resolver.resolve_in_block(KeyKind::unique, *unique);
  for (const auto* index : indexes) resolver.resolve_in_block(KeyKind::index, *index);
}

}  // namespace plumb::prisma
