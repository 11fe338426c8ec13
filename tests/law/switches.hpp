#pragma once
// The switches of `plumb diff` that a case is planned with.
#include <string>
#include <vector>

namespace plumb::test {

struct Switches {
  bool privileges = false, owners = false, online = false;
  std::vector<std::string> renames;  ///< OLD=NEW
};

/// Reads them as they stand on a command line, in one line or several: "--privileges --owners". A --rename
/// takes the rest of its line. Throws Error (usage) for another word.
Switches parse_switches(const std::string& text);

}  // namespace plumb::test
