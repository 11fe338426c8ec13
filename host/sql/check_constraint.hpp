#pragma once
// Check constraints as ALTER TABLE states them.
#include <optional>
#include <string>
#include <string_view>

namespace plumb::sql {

/// The condition of the check `constraint` that an ALTER TABLE adds, as it is written there. A check without
/// a name stands for any, when it is the only one. nullopt when the statement adds none, or does not parse.
std::optional<std::string> stated_check(std::string_view statement, std::string_view constraint);

}  // namespace plumb::sql
