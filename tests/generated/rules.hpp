#pragma once
// Which parts may use which, so that every sketch is one that a server accepts.
#include "generated/sketch.hpp"
#include "generated/types.hpp"

namespace plumb::test::generated {

/// A column that a relation shows to those who select from it.
struct Output {
  int id = 0;  ///< the column of a table that it comes from
  std::string name;
  Type type;
};
std::vector<Output> outputs_of(const Sketch& sketch, const Part& relation);
/// The output that comes from a column, null when there is none.
const Output* find_output(const std::vector<Output>& outputs, int column);

/// True when `part` may use `other` in a role. The home has to be there before the rest.
bool may_use(const Sketch& sketch, const Part& part, std::string_view role, const Part& other);

/// Takes away what has become impossible, until all that is left is sound.
void settle(Sketch& sketch);

}  // namespace plumb::test::generated
