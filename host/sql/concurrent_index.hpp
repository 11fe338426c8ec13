#pragma once
// Indexes that are built or dropped outside of a transaction.
#include <optional>
#include <string>
#include <string_view>
#include <utility>

namespace plumb::sql {

/// The index of CREATE or DROP INDEX CONCURRENTLY. Its schema is empty where the statement leaves it out.
struct ConcurrentIndex {
  std::pair<std::string, std::string> name;  ///< schema, name
  bool is_dropped = false;
};

/// nullopt for any other statement, for an index that the server is to name, and for what does not parse.
std::optional<ConcurrentIndex> concurrent_index(std::string_view statement);

}  // namespace plumb::sql
