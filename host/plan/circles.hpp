#pragma once
// What goes in a circle with others. Views: one reads a function that returns its rows. Range types whose
// canonical function takes the type itself (canonical_ranges.hpp). Defaults and checks: they call a function
// that reads their own table.
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

/// The columns with a default, and the checks, that call what needs them. They are given to their table when
/// it is there, and taken from it before it goes. Tables in `whole` come or go with all they have.
std::set<schema::ObjectId> belated_parts(const schema::Model& model, const std::set<schema::Name>& whole);

/// The table without its belated parts.
schema::Table without(const std::set<schema::ObjectId>& belated, schema::Table table);

}  // namespace plumb::plan
