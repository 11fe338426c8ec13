#pragma once
// Values that do not fit another type of their column.
#include <string>
#include <vector>

namespace plumb::apply {

/// The condition under which a value of `column` (as SQL spells it) of type `from` is refused by an
/// assignment to `to` with those modifiers; both as pg_type names them ("int4", "numeric", "varchar"). Empty
/// where every value fits, or where it is not known. NULL fits everything.
std::string misfit_condition(const std::string& column, const std::string& from, const std::string& to,
                             const std::vector<int>& modifiers);

/// True for types that refuse what is too long for them, and not what is too large.
bool is_limited_string(const std::string& type);

/// "numeric(5,2)", for people.
std::string type_text(const std::string& type, const std::vector<int>& modifiers);

}  // namespace plumb::apply
