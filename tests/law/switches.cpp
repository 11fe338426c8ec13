#include "law/switches.hpp"

#include <sstream>

#include "base/error.hpp"
#include "base/text.hpp"

namespace plumb::test {
namespace {

/// A rename may have a kind and spaces in it, so the rest of its line belongs to it.
std::string rest_of(std::istringstream& line) {
  std::string rest;
  std::getline(line, rest);
  return std::string(trim(rest));
}

void add_line(Switches& switches, const std::string& text) {
  std::istringstream line(text);
  for (std::string word; line >> word;) {
    if (word == "--privileges")
      switches.privileges = true;
    else if (word == "--owners")
      switches.owners = true;
    else if (word == "--online")
      switches.online = true;
    else if (word == "--rename")
      switches.renames.push_back(rest_of(line));
    else
      throw Error::usage("a case knows no switch " + word);
  }
}

}  // namespace

Switches parse_switches(const std::string& text) {
  Switches switches;
  for (const auto& line : split(text, '\n')) add_line(switches, line);
  return switches;
}

}  // namespace plumb::test
