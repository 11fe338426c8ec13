#include "prisma/prisma.hpp"

#include <algorithm>

#include "prisma/config.hpp"
#include "prisma/lower.hpp"
#include "prisma/parser.hpp"
#include "prisma/problems.hpp"
#include "prisma/resolve.hpp"
#include "prisma/source.hpp"
#include "schema/identifier.hpp"

namespace plumb::prisma {
namespace {

std::vector<syntax::Block> parse_all(const std::vector<Source>& sources, Problems& problems) {
  std::vector<syntax::Block> blocks;
  for (std::size_t i = 0; i < sources.size(); ++i) {
    auto parsed = parse(sources[i], static_cast<std::uint32_t>(i), problems);
    std::move(parsed.begin(), parsed.end(), std::back_inserter(blocks));
  }
  return blocks;
}

}  // namespace

Desired read(const std::filesystem::path& path, const ReadOptions& options) {
  const auto sources = load_sources(path);
  Problems problems(sources);
  const auto blocks = parse_all(sources, problems);
  problems.throw_if_any();  // what was skipped would be reported again as missing
  auto config = read_config(blocks, options.default_schema, problems);
  if (config.is_of_another_database) problems.throw_if_any();  // its types and attributes would be unknown
  const auto datamodel = resolve(blocks, std::move(config), problems);
  problems.throw_if_any();

  auto lowered = lower(datamodel, options.join_key != JoinKey::unique_index);
  Desired desired;
  desired.schemas = lowered.model.names_of(schema::Kind::schema);
  desired.extensions = lowered.model.names_of(schema::Kind::extension);
  desired.model = std::move(lowered.model);
  desired.database_defaults = std::move(lowered.database_defaults);
  desired.optional_serials = std::move(lowered.optional_serials);
  desired.join_tables = std::move(lowered.join_tables);
  desired.join_key = options.join_key;
  desired.partial_indexes = std::move(lowered.partial_indexes);
  for (const auto& source : sources) desired.files.push_back(source.path);
  desired.digest = digest_of(sources);
  return desired;
}

JoinKey join_key_named(std::string_view name) {
  if (name == "unique-index") return JoinKey::unique_index;
  return name == "as-existing" ? JoinKey::as_existing : JoinKey::primary;
}

std::string search_path_of(const Desired& desired, const schema::Model& live) {
  auto schemas = desired.schemas;
  const auto add = [&](const std::string& name) {
    if (!name.empty() && std::find(schemas.begin(), schemas.end(), name) == schemas.end())
      schemas.push_back(name);
  };
  for (const auto* model : {&desired.model, &live})
    for (const auto& object : model->objects)
      if (object.kind == schema::Kind::extension) add(object.properties["schema"]);
  std::string path = "pg_catalog";
  for (const auto& schema : schemas) path += ", " + schema::quoted(schema);
  return path;
}

}  // namespace plumb::prisma
