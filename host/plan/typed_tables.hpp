#pragma once
// Tables made of a composite type (CREATE TABLE … OF): the server changes neither them nor their type while
// they are tied to it.
#include "plan/draft.hpp"

namespace plumb::plan {

/// Takes tables off their type before that or their columns change, and makes them of the one they will have
/// when all have. ALTER TYPE … CASCADE would change the columns beside what is planned for them, and say
/// nothing of what stands on them. Throws Error (failed) where the columns would not get the order of the
/// type.
void retie_typed_tables(Draft& draft);

}  // namespace plumb::plan
