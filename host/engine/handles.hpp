#pragma once
// Handles: plain objects that stand for what the host keeps (docs/reference/calls.md).
#include <string>
#include <vector>

#include "base/error.hpp"
#include "config/project.hpp"
#include "diff/change.hpp"
#include "diff/rename_candidates.hpp"
#include "plan/plan.hpp"

namespace plumb::engine {

Json target_handle(const config::Environment& environment, const std::string& database);
Json source_handle(const std::string& source);
/// What may be renames: [{rename, from, to, text, score}], the score as per cent.
Json candidates_of(const std::vector<diff::RenameCandidate>& candidates);

Json plan_handle(const plan::Plan& plan, const std::vector<std::string>& notes);

/// The id in a handle of the given type; throws Error (usage) when it is something else.
std::string id_of(const Json& handle, const std::string& type);

/// True when `value` is a handle of that type.
bool is_handle(const Json& value, const std::string& type);

Json to_json(const diff::Managed& managed);
diff::Managed managed_from_json(const Json& json);

/// A phrase about a step's result: "3 statements, 1 hazard", "142 tables, 1.2 MB, verified"; empty when there
/// is none.
std::string describe(const Json& value);

/// `value` without any known secret in its texts. Handles are the host's own and stay as they are.
Json redacted(Json value);
Error redacted(Error error);

}  // namespace plumb::engine
