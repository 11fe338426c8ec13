#pragma once
// Two loaded sources brought to one spelling, and what differs.
#include "engine/source.hpp"

namespace plumb::engine {

/// Both sides as they can be compared.
struct Comparison {
  schema::Model from, to;
  diff::Managed managed;
  diff::Changes changes;
  std::vector<std::string> notes;
};

Comparison compare_models(const LoadedSource& from, const LoadedSource& to, const SourceContext& context);

/// The major version of the server that a comparison is about; 0 = any.
int server_major_of(const LoadedSource& from, const LoadedSource& to);

}  // namespace plumb::engine
