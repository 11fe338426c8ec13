#include "plan/hazard_text.hpp"

#include "base/text.hpp"

namespace plumb::plan {

std::string rows_text(const Hazard& hazard) {
  if (!hazard.rows) return "";
  return (hazard.exact ? "" : "about ") + plural(*hazard.rows, "row");
}

std::string bytes_text(const Hazard& hazard) { return hazard.bytes ? human_bytes(*hazard.bytes) : ""; }

}  // namespace plumb::plan
