#pragma once
// Stated renames: what a source is once they are carried out, spelled by a server.
#include "engine/source.hpp"
#include "inspect/inspect.hpp"

namespace plumb::engine {

/// A source under its new names.
struct Renaming {
  plan::StatedRenames renames;
  std::optional<LoadedSource> source;  ///< `from` with what the renames make of its model; empty without any
  std::vector<schema::ObjectId> touched;  ///< what differs by them, as it is called before or after
};

/// What `texts`, and the lines `-- plumb:rename OLD=NEW` of the files that `to` was read from, make of
/// `from`. Executes the renames on a scratch copy, so that every expression is spelled anew by a server; with
/// none to carry out, no server is started.
Renaming rename(const LoadedSource& from, const LoadedSource& to, const std::vector<std::string>& texts,
                const SourceContext& context);

/// The rows and bytes at risk, measured under the old names and told under the new ones.
inspect::Measured under_old_names(const inspect::Measured& measured, const plan::StatedRenames& renames);
plan::AtRiskTables under_new_names(const plan::AtRiskTables& risks, const plan::StatedRenames& renames);

}  // namespace plumb::engine
