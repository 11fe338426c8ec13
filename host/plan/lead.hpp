#pragma once
#include "plan/spelling.hpp"
#include "plan/statements.hpp"

namespace plumb::plan {

/// Who leads in what as a column changes: a parent's statement goes on to its heirs where all of them go the
/// same way.
struct Lead {
  Lead(const Draft& draft, const ColumnChange& change);

  /// True when the statement of a parent does it.
  bool type = false, default_sql = false, not_null = false, identity = false;
  /// How far own statements go.
  Reach default_reach = Reach::all, null_reach = Reach::all;
};

}  // namespace plumb::plan
