#pragma once
// Foreign keys as ALTER TABLE states them.
#include <optional>
#include <string>
#include <string_view>
#include <vector>

namespace plumb::sql {

/// What ADD CONSTRAINT … FOREIGN KEY says. Schemas are empty where the statement leaves them out.
struct StatedForeignKey {
  std::pair<std::string, std::string> table, referenced;  ///< schema, name
  std::vector<std::string> columns, referenced_columns;   ///< the latter empty = the primary key
};

/// The foreign key `constraint` that an ALTER TABLE adds; nullopt when the statement adds none of that name,
/// or does not parse.
std::optional<StatedForeignKey> stated_foreign_key(std::string_view statement, std::string_view constraint);

}  // namespace plumb::sql
