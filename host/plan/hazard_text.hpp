#pragma once
// Hazards as text for people.
#include <string>

#include "plan/plan.hpp"

namespace plumb::plan {

/// "12,345 rows", "about 12,345 rows"; empty when not measured.
std::string rows_text(const Hazard& hazard);

/// "1.2 MB"; empty when not measured.
std::string bytes_text(const Hazard& hazard);

}  // namespace plumb::plan
