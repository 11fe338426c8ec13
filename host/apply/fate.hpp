#pragma once
// What became of a plan that stopped on its way, told to a person.
#include <string>

#include "apply/apply.hpp"

namespace plumb::apply {

/// "statement 2 of 3 in group 1 of 4".
std::string place_of(const plan::Plan& plan, std::size_t group, std::size_t statement);

/// Says which groups are applied when the first `applied` ones are, and how they are taken back.
void tell_fate(Error& error, const plan::Plan& plan, const ApplyRequest& request, std::size_t applied);

}  // namespace plumb::apply
