#pragma once
// Views that go in a circle with others: one reads a function that returns its rows. And range types whose
// canonical function takes the type itself (canonical_ranges.hpp).
#include <map>
#include <set>

#include "plan/step.hpp"
#include "schema/model.hpp"

namespace plumb::plan {

/// Each such view with what else goes in its circles.
using Circles = std::map<schema::ObjectId, std::set<schema::ObjectId>>;

Circles circles_of(const schema::Model& model);

/// A view of a circle is made before the others without what it reads, and dropped after them. Corrects what
/// the step of one of them needs and uses.
void part_circle(const Circles& circles, Step& step);

}  // namespace plumb::plan
