#include "prisma/config.hpp"

#include <algorithm>
#include <map>
#include <set>

#include "prisma/arguments.hpp"
#include "prisma/preview_features.hpp"
#include "prisma/spelling.hpp"
#include "prisma/types.hpp"

namespace plumb::prisma {
namespace {

using syntax::Block;
using syntax::BlockKind;
using syntax::Expression;
using syntax::Property;

using Properties = std::map<std::string_view, const Property*>;

Properties properties_of(const Block& block, Problems& problems) {
  Properties properties;
  for (const auto& property : block.properties)
    if (!properties.emplace(property.name, &property).second)
      problems.add(property.place, "property \"" + std::string(property.name) + "\" is given twice");
  for (const auto& attribute : block.attributes)
    problems.add(attribute.place, "this block takes no attributes");
  return properties;
}

const Expression* value_of(const Properties& properties, std::string_view name) {
  const auto found = properties.find(name);
  return found == properties.end() ? nullptr : &found->second->value;
}

/// The items of a list; a single value counts as a list of one.
std::vector<const Expression*> items_of(const Expression& value) {
  if (value.kind != Expression::Kind::list) return {&value};
  std::vector<const Expression*> items;
  for (const auto& item : value.items) items.push_back(&item);
  return items;
}

class ConfigReader {
 public:
  ConfigReader(Config& config, Problems& problems) : config_(config), problems_(problems) {}

  void read_datasource(const Block& block);
  void read_generator(const Block& block);
  void expect_extensions_allowed();

 private:
  Config& config_;
  Problems& problems_;
  const Expression* extensions_ = nullptr;
  bool has_extensions_ = false;

  void expect_known(const Block& block);
  void expect_free_name(const Block& block, const char* advice);
  void read_provider(const Block& block, const Expression* provider);
  void expect_url(const Expression* url);
  void read_schemas(const Expression* schemas);
  void read_features(const Expression& features);
  void expect_text(const Expression* value);
  void read_relation_mode(const Expression* mode);
  void read_extension(const Expression& value);
};

const std::vector<std::string> k_datasource_properties = {
    "provider", "url",        "directUrl",    "shadowDatabaseUrl",
    "schemas",  "extensions", "relationMode", "referentialIntegrity"};

void ConfigReader::expect_known(const Block& block) {
  for (const auto& property : block.properties) {
    const std::string name(property.name);
    const auto& known = k_datasource_properties;
    if (std::find(known.begin(), known.end(), name) != known.end()) continue;
    problems_.add(property.place, "a datasource has no property \"" + name + "\"", suggestion(name, known));
  }
}

void ConfigReader::expect_free_name(const Block& block, const char* advice) {
  if (scalar_named(block.name))
    problems_.add(block.place, "\"" + std::string(block.name) + "\" is the name of a type", advice);
}

void ConfigReader::read_provider(const Block& block, const Expression* provider) {
  if (!provider)
    return problems_.add(block.place, "the datasource has no provider", "write provider = \"postgresql\"");
  if (provider->kind == Expression::Kind::call)
    return problems_.add(provider->place, "the provider cannot come from a variable",
                         "write provider = \"postgresql\"");
  const auto name = text_of(*provider, problems_);
  if (!name || *name == "postgresql" || *name == "postgres") return;
  config_.is_of_another_database = true;
  problems_.add(provider->place, "provider \"" + *name + "\" is not PostgreSQL",
                "plumb works with provider = \"postgresql\" only");
}

/// "text" or env("NAME"); its value is not needed to know the schema.
void ConfigReader::expect_url(const Expression* url) {
  if (!url || url->kind == Expression::Kind::string) return;
  if (url->kind != Expression::Kind::call || url->text != "env")
    return problems_.add(url->place, "expected text in quotes or env(\"NAME\"), found " + described(*url));
  const bool is_named = url->arguments.size() == 1 &&
                        url->arguments[0].value.kind == Expression::Kind::string &&
                        !url->arguments[0].value.value.empty();
  if (!is_named)
    problems_.add(url->place, "env() takes the name of one variable in quotes",
                  "write env(\"DATABASE_URL\")");
}

void ConfigReader::read_schemas(const Expression* schemas) {
  if (!schemas) return;
  if (schemas->kind == Expression::Kind::list && schemas->items.empty())
    return problems_.add(schemas->place, "the list of schemas is empty",
                         "leave the property out, or name a schema");
  std::set<std::string> seen;
  for (const auto* item : items_of(*schemas)) {
    auto name = text_of(*item, problems_);
    if (!name) continue;
    if (name->starts_with("pg_") || *name == "information_schema")
      problems_.add(item->place, "schema \"" + *name + "\" is the server's own, and no table is made in it");
    if (!seen.insert(*name).second) {
      problems_.add(item->place, "schema \"" + *name + "\" is named twice");
    } else {
      config_.schemas.push_back(std::move(*name));
    }
  }
}

void ConfigReader::read_relation_mode(const Expression* mode) {
  const auto name = mode ? text_of(*mode, problems_) : std::nullopt;
  if (!name) return;
  if (*name != "prisma" && *name != "foreignKeys")
    return problems_.add(mode->place, "relation mode \"" + *name + "\" does not exist",
                         "write relationMode = \"foreignKeys\" or \"prisma\"");
  config_.has_foreign_keys = *name == "foreignKeys";
}

void ConfigReader::read_extension(const Expression& value) {
  if (value.text.find('-') != std::string_view::npos &&
      (value.kind == Expression::Kind::word || value.kind == Expression::Kind::call))
    problems_.add(value.place, "the name of an extension cannot hold a \"-\" here",
                  "write a name of your own with map: \"…\"");
  if (value.kind == Expression::Kind::word) {
    config_.extensions.push_back({std::string(value.text), ""});
    return;
  }
  if (value.kind != Expression::Kind::call) {
    problems_.add(value.place, "expected the name of an extension, found " + described(value),
                  "write extensions = [pg_trgm, uuidOssp(map: \"uuid-ossp\")]");
    return;
  }
  Arguments arguments(value.arguments, value.place, "extension " + std::string(value.text), problems_);
  const auto map = arguments.take_text("map");
  const auto schema = arguments.take_text("schema");
  arguments.take_text("version");
  arguments.finish();
  config_.extensions.push_back({map.value_or(std::string(value.text)), schema.value_or("")});
}

void ConfigReader::read_datasource(const Block& block) {
  const auto properties = properties_of(block, problems_);
  expect_known(block);
  expect_free_name(block, "write datasource db {");
  config_.datasource = block.name;
  read_provider(block, value_of(properties, "provider"));
  for (const auto* name : {"url", "directUrl", "shadowDatabaseUrl"}) expect_url(value_of(properties, name));
  read_schemas(value_of(properties, "schemas"));
  const auto* mode = value_of(properties, "relationMode");
  const auto* old_mode = value_of(properties, "referentialIntegrity");
  if (mode && old_mode)
    problems_.add(old_mode->place, "referentialIntegrity is the old name of relationMode",
                  "remove one of them");
  read_relation_mode(mode ? mode : old_mode);
  extensions_ = value_of(properties, "extensions");
  if (!extensions_) return;
  for (const auto* item : items_of(*extensions_)) read_extension(*item);
}

void ConfigReader::read_generator(const Block& block) {
  const auto properties = properties_of(block, problems_);
  expect_free_name(block, "write generator client {");
  if (!value_of(properties, "provider")) problems_.add(block.place, "the generator has no provider");
  for (const auto* name : {"provider", "output", "engineType"}) expect_text(value_of(properties, name));
  if (const auto* targets = value_of(properties, "binaryTargets"))
    for (const auto* target : items_of(*targets)) expect_text(target);
  if (const auto* features = value_of(properties, "previewFeatures")) read_features(*features);
}

/// What Prisma's engine expects of a generator; other properties are the generator's own.
void ConfigReader::expect_text(const Expression* value) {
  if (value && value->kind != Expression::Kind::call) text_of(*value, problems_);
}

void ConfigReader::read_features(const Expression& features) {
  for (const auto* item : items_of(features)) {
    const auto written = text_of(*item, problems_);
    if (!written) continue;
    const auto name = lower(*written);
    if (!is_preview_feature(name))
      problems_.add(item->place, "preview feature \"" + *written + "\" is not known",
                    suggestion(*written, current_preview_features()));
    if (name == "views") config_.has_views = true;
    if (name == "partialindexes") config_.has_partial_indexes = true;
    if (name == "postgresqlextensions") has_extensions_ = true;
  }
}

void ConfigReader::expect_extensions_allowed() {
  if (extensions_ && !has_extensions_)
    problems_.add(extensions_->place, "extensions need the preview feature postgresqlExtensions",
                  "add previewFeatures = [\"postgresqlExtensions\"] to the generator");
}

void expect_one_each(const std::vector<Block>& blocks, Problems& problems) {
  const Block* datasource = nullptr;
  std::set<std::string_view> generators;
  for (const auto& block : blocks) {
    if (block.kind == BlockKind::datasource && datasource)
      problems.add(block.place, "there is a second datasource", "a schema has one datasource");
    if (block.kind == BlockKind::datasource) datasource = &block;
    if (block.kind == BlockKind::generator && !generators.insert(block.name).second)
      problems.add(block.place, "there is another generator \"" + std::string(block.name) + "\"");
  }
  if (!datasource)
    problems.add({}, "the schema has no datasource",
                 "add datasource db { provider = \"postgresql\" }, each part on its own line");
}

}  // namespace

std::string_view Config::schema_of(std::string_view extension) const {
  for (const auto& known : extensions)
    if (known.name == extension && !known.schema.empty()) return known.schema;
  return default_schema;
}

Config read_config(const std::vector<Block>& blocks, std::string default_schema, Problems& problems) {
  Config config;
  config.default_schema = std::move(default_schema);
  expect_one_each(blocks, problems);
  ConfigReader reader(config, problems);
  for (const auto& block : blocks) {
    if (block.kind == BlockKind::datasource) reader.read_datasource(block);
    if (block.kind == BlockKind::generator) reader.read_generator(block);
  }
  reader.expect_extensions_allowed();
  return config;
}

}  // namespace plumb::prisma
