#pragma once
// The functions behind primitives(), one file a subject, and what they share.
#include "engine/primitive.hpp"

namespace plumb::engine {

// primitives_schema.cpp
Json plan_schema(RunContext& context, const Json& arguments);
Json compare_schema(RunContext& context, const Json& arguments);
Json plan_texts(RunContext& context, const Json& arguments);

// primitives_plan.cpp
Json invert_plan(RunContext& context, const Json& arguments);
Json load_plan(RunContext& context, const Json& arguments);

// primitives_target.cpp
Json query_target(RunContext& context, const Json& arguments);
Json identify_target(RunContext& context, const Json& arguments);
Json apply_plan(RunContext& context, const Json& arguments);

// primitives_environment.cpp
Json find_environment(RunContext& context, const Json& arguments);
Json align_environment(RunContext& context, const Json& arguments);

// primitives_snapshot.cpp
Json find_snapshot(RunContext& context, const Json& arguments);
Json create_snapshot(RunContext& context, const Json& arguments);
Json renew_snapshot(RunContext& context, const Json& arguments);
Json restore_snapshot(RunContext& context, const Json& arguments);

// primitives_git.cpp
Json read_git_status(RunContext& context, const Json& arguments);
Json read_git_log(RunContext& context, const Json& arguments);

// primitives_project.cpp
Json describe_project(RunContext& context, const Json& arguments);
Json read_clock(RunContext& context, const Json& arguments);
Json export_plan(RunContext& context, const Json& arguments);
Json remove_export(RunContext& context, const Json& arguments);
Json run_tool(RunContext& context, const Json& arguments);
Json load_run(RunContext& context, const Json& arguments);

/// The argument `key` as text; throws Error (usage) when it is absent or something else.
std::string required_text(const Json& arguments, const std::string& key);

/// What sources are read with: in a dry run the run's own environment is its scratch copy.
SourceContext sources_of(RunContext& context);

/// The run's target as a source.
SourceSpec target_source(RunContext& context);

/// Planning as a run does it: proved, with the statements that create schema plumb when the target has none
/// yet. Adds a note to `notes` when the role may not create it.
PlanningOptions planning_for(const LoadedSource& from, std::vector<std::string>& notes);

/// Plans statements for the run's target, as it is now.
Planned plan_on_target(RunContext& context, const std::vector<std::string>& statements);

/// Tells the person that an effect is left out of a dry run.
void note_skipped(RunContext& context, const std::string& what);

/// Warns the person who watches the run.
void warn(RunContext& context, const std::string& text);

/// Shows progress to whoever watches the run.
OnProgress progress_of(RunContext& context);

/// True for a file that plumb wrote into the project folder: an exported plan.
bool is_export(const std::filesystem::path& file);

/// A plain file name in the project folder; throws Error (usage) for anything that leads elsewhere.
std::string plain_name(const std::string& name);

}  // namespace plumb::engine
