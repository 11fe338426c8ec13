#include "prisma/resolve.hpp"

#include <algorithm>
#include <array>
#include <set>

#include "prisma/arguments.hpp"
#include "prisma/attributes.hpp"
#include "prisma/index_where.hpp"
#include "schema/identifier.hpp"

namespace plumb::prisma {
namespace {

using syntax::Block;
using syntax::BlockKind;

/// Names Prisma's client cannot give to a class.
constexpr std::array<std::string_view, 46> k_reserved = {
    "PrismaClient", "async",      "await",     "break",  "case",     "catch", "class",      "const",
    "continue",     "debugger",   "default",   "delete", "do",       "else",  "enum",       "export",
    "extends",      "false",      "finally",   "for",    "function", "if",    "implements", "import",
    "in",           "instanceof", "interface", "let",    "new",      "null",  "package",    "private",
    "protected",    "public",     "return",    "super",  "switch",   "this",  "throw",      "true",
    "try",          "typeof",     "using",     "void",   "while",    "with"};

std::string_view word_for(BlockKind kind) {
  if (kind == BlockKind::enumeration) return "enum";
  return kind == BlockKind::view ? "view" : "model";
}

void expect_name(std::string_view name, Place place, std::string_view owner, Problems& problems) {
  const auto refuse = [&](const char* what) {
    problems.add(place, "the name of " + std::string(owner) + " cannot " + what);
  };
  if (name[0] >= '0' && name[0] <= '9') refuse("begin with a digit");
  if (name.find('-') != std::string_view::npos) refuse("hold a \"-\"");
}

class Resolver {
 public:
  Resolver(Datamodel& datamodel, Problems& problems)
      : out_{datamodel, problems, {}, {}, {}},
        problems_(problems),
        schemas_(datamodel.config.schemas.begin(), datamodel.config.schemas.end()) {}

  void declare(const std::vector<Block>& blocks);
  void resolve_enums();
  void resolve_models();
  Resolution& resolution() { return out_; }

 private:
  Resolution out_;
  Problems& problems_;
  std::unordered_map<std::string_view, const Block*> names_;
  std::unordered_set<std::string_view> schemas_;

  bool expect_new_name(const Block& block);
  std::string schema_name(const Block& block, const syntax::Attribute* attribute);
  std::string database_name(const Block& block, const syntax::Attribute* attribute);
  void resolve_enum(EnumType& type);
  void resolve_value(EnumType& type, const syntax::Field& value);
  void resolve_model(ModelType& model);
  void expect_unique_criterion(const ModelType& model);
  void refuse_view_keys(const ModelType& model);
};

bool Resolver::expect_new_name(const Block& block) {
  const std::string name(block.name), owner = "a " + std::string(word_for(block.kind));
  expect_name(block.name, block.place, owner, problems_);
  if (scalar_named(block.name)) {
    problems_.add(block.place, "\"" + name + "\" is the name of a type",
                  "choose another name, and keep the table with @@map(\"" + name + "\")");
    return false;
  }
  if (std::find(k_reserved.begin(), k_reserved.end(), block.name) != k_reserved.end()) {
    problems_.add(block.place, "\"" + name + "\" is a reserved name",
                  "choose another name, and keep the table with @@map(\"" + name + "\")");
    return false;
  }
  const auto [known, is_new] = names_.emplace(block.name, &block);
  if (is_new) return true;
  const auto first = problems_.is_full() ? "" : problems_.line_of(known->second->place);
  problems_.add(block.place,
                "there is another " + std::string(word_for(known->second->kind)) + " \"" + name + "\"",
                "remove one of them, or give it another name; the first is at " + first);
  return false;
}

void Resolver::declare(const std::vector<Block>& blocks) {
  for (const auto& block : blocks) {
    if (block.kind == BlockKind::datasource || block.kind == BlockKind::generator) continue;
    if (block.kind == BlockKind::composite) {
      problems_.add(block.place, "composite types do not exist on PostgreSQL",
                    "write a model, or a field of type Json");
      out_.composites.insert(block.name);
      continue;
    }
    if (!expect_new_name(block)) continue;
    if (block.kind == BlockKind::enumeration) {
      out_.enums[block.name] = &out_.datamodel.enums.emplace_back(EnumType{&block, {}, {}, {}});
      continue;
    }
    auto& model = out_.datamodel.models.emplace_back();
    model.block = &block;
    model.is_view = block.kind == BlockKind::view;
    out_.models[block.name] = &model;
    if (model.is_view && !out_.config().has_views)
      problems_.add(block.place, "views need the preview feature views",
                    "add previewFeatures = [\"views\"] to the generator");
  }
}

std::string Resolver::schema_name(const Block& block, const syntax::Attribute* attribute) {
  const auto& known = out_.config().schemas;
  if (!attribute) {
    if (!known.empty())
      problems_.add(block.place, "\"" + std::string(block.name) + "\" does not say in which schema it is",
                    "add @@schema(\"" + known[0] + "\")");
    return out_.config().default_schema;
  }
  const auto name = mapped_name(*attribute, "@@schema", problems_, "map");
  if (name.empty() || schemas_.contains(name)) return name;
  problems_.add(
      attribute->place, "schema \"" + name + "\" is not among the datasource's schemas",
      known.empty() ? "add schemas = [\"" + name + "\"] to the datasource" : suggestion(name, known));
  return name;
}

std::string Resolver::database_name(const Block& block, const syntax::Attribute* attribute) {
  auto name = attribute ? mapped_name(*attribute, "@@map", problems_) : std::string(block.name);
  return schema::truncated(name.empty() ? block.name : std::string_view(name));
}

void Resolver::resolve_enums() {
  for (auto& type : out_.datamodel.enums) resolve_enum(type);
}

void Resolver::resolve_enum(EnumType& type) {
  const auto& block = *type.block;
  Attributes attributes(block.attributes, "@@", problems_);
  type.name.name = database_name(block, attributes.take("map"));
  type.name.schema = schema_name(block, attributes.take("schema"));
  attributes.finish();
  if (block.fields.empty())
    problems_.add(block.place, "enum \"" + std::string(block.name) + "\" has no values");
  for (const auto& value : block.fields) resolve_value(type, value);
  std::set<std::string_view> labels;
  for (std::size_t i = 0; i < type.values.size(); ++i)
    if (!labels.insert(type.values[i]).second && block.fields[i].attributes.size() > 0)
      problems_.add(block.fields[i].place,
                    "there is another value that is \"" + type.values[i] + "\" in the database");
}

void Resolver::resolve_value(EnumType& type, const syntax::Field& value) {
  expect_name(value.name, value.place, "an enum value", problems_);
  Attributes attributes(value.attributes, "@", problems_);
  std::string label(value.name);
  if (const auto* map = attributes.take("map"))
    label = single_text(*map, "@map", problems_);  // PostgreSQL has empty values
  attributes.finish();
  if (label.size() > 63)
    problems_.add(value.place, "the value is longer than the 63 bytes PostgreSQL allows");
  if (!type.by_name.emplace(value.name, type.values.size()).second)
    problems_.add(value.place,
                  "enum \"" + std::string(type.block->name) + "\" has another value \"" +
                      std::string(value.name) + "\"",
                  "remove one of them");
  type.values.push_back(std::move(label));
}

void Resolver::resolve_models() {
  for (auto& model : out_.datamodel.models) {
    Attributes names(model.block->attributes, "@@", problems_);
    model.table.name = database_name(*model.block, names.take("map"));
    model.table.schema = schema_name(*model.block, names.take("schema"));
    if (const auto* ignore = names.take("ignore")) {
      model.is_ignored = true;
      Arguments(ignore->arguments, ignore->place, "@@ignore", problems_).finish();
    }
  }
  for (auto& model : out_.datamodel.models) resolve_model(model);
}

void Resolver::resolve_model(ModelType& model) {
  for (const auto& field : model.block->fields) expect_name(field.name, field.place, "a field", problems_);
  resolve_fields(out_, model);
  Attributes attributes(model.block->attributes, "@@", problems_);
  for (const auto* known : {"map", "schema", "ignore"}) attributes.take_all(known);
  const auto ids = attributes.take_all("id"), uniques = attributes.take_all("unique"),
             indexes = attributes.take_all("index");
  for (const auto* fulltext : attributes.take_all("fulltext"))
    problems_.add(fulltext->place, "@@fulltext does not exist on PostgreSQL",
                  "write @@index([…], type: Gin) on a tsvector column");
  for (const auto* shard : attributes.take_all("shardKey"))
    problems_.add(shard->place, "shard keys do not exist on PostgreSQL");
  attributes.finish();
  resolve_block_keys(out_, model, ids, uniques, indexes);
  for (auto& key : model.keys)
    if (key.where) key.predicate = predicate_of(*key.where, model, problems_);
  model.is_view ? refuse_view_keys(model) : expect_unique_criterion(model);
}

void Resolver::expect_unique_criterion(const ModelType& model) {
  if (model.is_ignored) return;
  const auto identifies = [](const Key& key) {
    return key.kind != KeyKind::index &&
           std::all_of(key.parts.begin(), key.parts.end(), [&](const KeyPart& part) {
             if (part.field->kind == FieldKind::unsupported) return false;
             return key.kind == KeyKind::id || (part.field->is_required() && !part.field->is_ignored);
           });
  };
  if (std::any_of(model.keys.begin(), model.keys.end(), identifies)) return;
  problems_.add(model.block->place,
                "model \"" + std::string(model.name()) + "\" has nothing that tells its rows apart",
                std::string(model.id() ? "a key of type Unsupported is none to the client; " : "") +
                    "mark a required field with @id or @unique, or add @@id([…]), @@unique([…]) or @@ignore");
}

/// Nothing of a view is made in the database; its @unique only tells the client.
void Resolver::refuse_view_keys(const ModelType& model) {
  for (const auto& key : model.keys) {
    if (key.kind == KeyKind::id) problems_.add(key.place, "a view has no primary key", "write @unique");
    if (key.kind == KeyKind::index) problems_.add(key.place, "a view has no indexes");
    if (key.kind == KeyKind::unique && !key.map.empty())
      problems_.add(key.place, key.attribute + " of a view has no name in the database", "leave map out");
  }
}

}  // namespace

Datamodel resolve(const std::vector<Block>& blocks, Config config, Problems& problems) {
  Datamodel datamodel;
  datamodel.config = std::move(config);
  Resolver resolver(datamodel, problems);
  resolver.declare(blocks);
  resolver.resolve_enums();
  resolver.resolve_models();
  resolve_relations(resolver.resolution());
  check_unique_names(datamodel, problems);
  return datamodel;
}

}  // namespace plumb::prisma
