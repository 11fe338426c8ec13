#pragma once
// Names in SQL that the server wrote: always spelled the same way, so that they can be told without parsing.
#include <map>
#include <string>
#include <string_view>

namespace plumb::schema {

/// `sql` with other names for what `names` holds (as SQL spells them: public.mood). Literals and the bodies
/// of functions that are text stay as they are.
std::string with_names(std::string_view sql, const std::map<std::string, std::string>& names);

/// True when `sql` names `name` outside of literals.
bool mentions(std::string_view sql, const std::string& name);

/// True when `sql` has a value that it says is of a type, outside of literals.
bool mentions_value_of(std::string_view sql, const std::string& type);

}  // namespace plumb::schema
