#pragma once
// The server builds indexes of a column anew when its values are put in order another way.
#include "plan/draft.hpp"
#include "plan/statements.hpp"

namespace plumb::plan {

/// What is known of the indexes and keys that stay on a column while it changes.
struct KeptIndexes {
  bool any = false;
  bool unique = false;  ///< one of them is
};
KeptIndexes kept_indexes(const Draft& draft, const ColumnChange& change);

/// True when the column goes over to another collation.
bool changes_collation(const ColumnChange& change);

/// True when the collation it goes over to takes texts for the same that differ in their bytes.
bool becomes_nondeterministic(const Draft& draft, const ColumnChange& change);

}  // namespace plumb::plan
