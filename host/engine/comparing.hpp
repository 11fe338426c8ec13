#pragma once
// Two loaded sources brought to one spelling, and what differs.
#include <optional>

#include "engine/source.hpp"

namespace plumb::engine {

/// Both sides as they can be compared. Speaks of the sources it was made from, which have to outlive it.
struct Comparison {
  const schema::Model& from() const { return settled_from ? *settled_from : given_from; }
  const schema::Model& to() const { return settled_to ? *settled_to : given_to; }

  const schema::Model &given_from, &given_to;
  std::optional<schema::Model> settled_from, settled_to;  ///< a schema.prisma in the other side's spelling
  diff::Managed managed;
  diff::Changes changes;
  std::vector<std::string> notes;
};

Comparison compare_models(const LoadedSource& from, const LoadedSource& to, const SourceContext& context);

/// The major version of the server that a comparison is about; 0 = any.
int server_major_of(const LoadedSource& from, const LoadedSource& to);

}  // namespace plumb::engine
