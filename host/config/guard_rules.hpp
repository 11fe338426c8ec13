#pragma once
// The allow and block tables of guard as data. The first rule that fits decides.
#include <string>
#include <string_view>
#include <vector>

namespace plumb::config {

/// Where a command may run.
enum class Where { anywhere, unprotected, nowhere };

/// One line of a table. In `instead`, {env} stands for the environment.
struct Rule {
  std::string_view mode;     ///< of the project, empty = both
  std::string_view command;  ///< words a command begins with
  Where where;
  std::string_view reason;   ///< follows the command in a sentence
  std::string_view instead;  ///< the plumb command to use
  bool firm = false;         ///< [guard] allow does not change it on a protected database
};

/// The rule for a command's words in `mode`; the last one fits every command.
const Rule& rule_for(const std::vector<std::string>& words, const std::string& mode);

/// True when some rule is about `program`.
bool is_known_tool(std::string_view program);

/// True when `words` begin with those of `command`.
bool begins_with(const std::vector<std::string>& words, std::string_view command);

}  // namespace plumb::config
