#pragma once
// The commands of a line of shell, as package.json's scripts hold them; only what needs no shell to
// understand.
#include <algorithm>
#include <optional>
#include <string>
#include <string_view>
#include <vector>

namespace plumb::config {

/// The words of each command of `text`, in order, whatever joins them (&&, ||, ;, |). Redirections are left
/// out. nullopt when it needs a shell to tell (variables, substitutions, groups, patterns that are not
/// closed).
std::optional<std::vector<std::vector<std::string>>> shell_commands(std::string_view text);

/// True when `name` is one of `names`.
bool is_one_of(const auto& names, const std::string& name) {
  return std::find(std::begin(names), std::end(names), name) != std::end(names);
}

}  // namespace plumb::config
