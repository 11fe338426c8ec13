#pragma once
// Where a project keeps its Prisma schema, and which variables its datasource reads. The language itself is
// the room prisma's; here only what names a database.
#include <filesystem>
#include <optional>
#include <string>
#include <string_view>
#include <vector>

namespace plumb::config {

/// How a file says a URL: by a variable, as it stands, or in a way that only running the file would tell.
struct UrlExpression {
  enum class Kind { absent, variable, literal, unreadable };
  Kind kind = Kind::absent;
  std::string text;  ///< the variable's name, or the URL
};

/// The `datasource` of a schema or of prisma.config.ts.
struct Datasource {
  UrlExpression url, direct_url;
  std::vector<std::string> dotenv_files;  ///< that prisma.config.ts loads by name
};

/// What a folder holds for Prisma; paths are absolute.
struct PrismaFiles {
  std::optional<std::filesystem::path> schema;  ///< a file, or a folder of several
  std::optional<std::filesystem::path> config;  ///< prisma.config.ts and its like
  bool has_unread_schema =
      false;  ///< the config names one that is not there, or that only running it would tell
};

/// Finds the schema as Prisma's command line does: prisma.config.*, package.json, prisma/schema.prisma,
/// schema.prisma; and a folder prisma/schema.
PrismaFiles find_prisma_files(const std::filesystem::path& folder);

/// The files of a schema: itself, or the *.prisma files below it, sorted.
std::vector<std::filesystem::path> schema_files(const std::filesystem::path& schema);

/// The datasource of a schema file or folder; all absent when it has none.
Datasource read_schema_datasource(const std::filesystem::path& schema);

/// The datasource of prisma.config.ts, as far as it is written in literals.
Datasource read_config_datasource(const std::filesystem::path& config);

/// The migrations folder of a schema, when it holds a migration.
std::optional<std::filesystem::path> find_migrations(const std::filesystem::path& schema);

}  // namespace plumb::config
