#pragma once
// What functions are for, and how they are named and called.
#include "generated/sketch.hpp"

namespace plumb::test::generated {

enum class Shape { value, rows, count, trigger, event };
Shape shape_of(const Part& function);

/// `schema.name(types)`.
std::string signature_of(const Sketch& sketch, const Part& routine);
std::vector<std::string> argument_types(const Sketch& sketch, const Part& routine);
/// A call with constants.
std::string call(const Sketch& sketch, const Part& function);

}  // namespace plumb::test::generated
