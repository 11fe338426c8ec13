#pragma once
// Columns and composite types change in place: when what uses them goes, and when it comes.
#include "plan/dependencies.hpp"
#include "plan/draft.hpp"

namespace plumb::plan {

/// True for a step that takes something away, also to make it anew.
inline bool is_drop(const Step& step) { return step.phase < Phase::create_schema; }

/// What stands on columns, or attributes of composite types, and is dropped goes before these change.
void leave_what_changes(const Draft& draft, const Dependencies& before, Step& step);

/// What reads composite types and is made comes after their attributes have changed: so it goes before that
/// on the way back.
void follow_what_changes(const Draft& draft, Step& step);

/// An object that changes in place lets go of a column before that changes its type.
void let_go_of_columns(const Dependencies& before, const Dependencies& after, Step& step);

}  // namespace plumb::plan
