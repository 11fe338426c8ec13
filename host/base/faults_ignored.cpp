#include "base/fault.hpp"

namespace plumb {

void fault_point(std::string_view) {}

}  // namespace plumb
