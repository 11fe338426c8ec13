#pragma once
// The datasource and generator blocks of a schema.
#include <optional>
#include <string>
#include <string_view>
#include <vector>

#include "prisma/problems.hpp"
#include "prisma/syntax.hpp"

namespace plumb::prisma {

/// An extension the datasource asks for.
struct Extension {
  std::string name;    ///< as the server knows it
  std::string schema;  ///< empty = the default one
};

/// What the configuration says about the database.
struct Config {
  std::string datasource;  ///< its name, the prefix of native types
  std::string default_schema;
  std::vector<std::string> schemas;  ///< empty when the datasource names none
  std::vector<Extension> extensions;
  bool is_of_another_database = false;  ///< the provider is not PostgreSQL
  bool has_foreign_keys = true;         ///< false with relationMode = "prisma"
  bool has_views = false;               ///< preview feature "views"
  bool has_partial_indexes = false;     ///< preview feature "partialIndexes"

  /// The schema in which the types and classes of an extension live.
  std::string_view schema_of(std::string_view extension) const;
};

/// Reads the configuration; notes what is wrong with it. A schema without a datasource is a problem too.
Config read_config(const std::vector<syntax::Block>& blocks, std::string default_schema, Problems& problems);

}  // namespace plumb::prisma
