#pragma once
// The report of a run, as Markdown.
#include "engine/context.hpp"

namespace plumb::engine {

/// The control call `report`: writes the report into the project's report folder and the run's own; returns
/// its path.
Json write_report(Context& context, const Json& arguments);

/// The Markdown of a report's arguments: a title, a table of fields, sections of lines.
std::string report_markdown(const Json& arguments);

}  // namespace plumb::engine
