#include "law/switches.hpp"

#include <sstream>

#include "base/error.hpp"

namespace plumb::test {

Switches parse_switches(const std::string& text) {
  Switches switches;
  std::istringstream words(text);
  for (std::string word; words >> word;) {
    if (word == "--privileges")
      switches.privileges = true;
    else if (word == "--owners")
      switches.owners = true;
    else if (word == "--online")
      switches.online = true;
    else if (word == "--rename" && words >> word)
      switches.renames.push_back(word);
    else
      throw Error::usage("a case knows no switch " + word);
  }
  return switches;
}

}  // namespace plumb::test
