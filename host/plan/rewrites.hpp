#pragma once
// What writes or reads a large table takes long, and a transaction keeps every lock until its end: so others
// wait for it on each table that the transaction locks as well.
#include <optional>

#include "plan/draft.hpp"

namespace plumb::plan {

/// Gives the rewrite of a large table a transaction of its own where tables are in use (PlanOptions::online),
/// others are locked by the plan, and nothing has to happen together with it.
void keep_rewrites_apart(const Draft& draft, Steps& steps);

/// `steps` with those that change column types of one table as one statement: the table is written once. What
/// needs consent keeps a statement of its own, but on tables with options for long values. Absent when there
/// is nothing to share. What comes between two of them may not let them come together: then there is no order
/// (Ordering).
std::optional<Steps> share_rewrites(const Draft& draft, const Steps& steps);

/// Says of each step, in its order, that those who use its table wait for a later step of the same
/// transaction that takes long on another.
void note_waiting(const Draft& draft, Steps& steps);

}  // namespace plumb::plan
