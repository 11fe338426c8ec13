#pragma once
#include "plan/worklist.hpp"

namespace plumb::plan {

/// Turns the drop and the add of a constraint or index that differ in nothing but the name into a rename.
void fold_renames(Worklist& work, const schema::Model& from, const schema::Model& to);

}  // namespace plumb::plan
