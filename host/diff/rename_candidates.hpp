#pragma once
// What is dropped and added again may only have another name.
#include <string>
#include <vector>

#include "diff/change.hpp"

namespace plumb::diff {

/// A drop and an addition that may be one rename. It is never carried out unless a person states it: the same
/// shape proves nothing about the rows.
struct RenameCandidate {
  std::string from, to;              ///< as they are stated: public.user.mail, email
  std::vector<std::string> reasons;  ///< "same type", "same place" …
  double score = 0;                  ///< from 0 to 1
  std::string rename() const { return from + "=" + to; }
};

/// Candidates among tables, columns and enum values, which are the objects that hold what a drop would lose;
/// the best partner of each, best first.
std::vector<RenameCandidate> rename_candidates(const Changes& changes, const schema::Model& from,
                                               const schema::Model& to);

/// "public.user.mail may have become email (same type, same place)".
std::string to_line(const RenameCandidate& candidate);

}  // namespace plumb::diff
