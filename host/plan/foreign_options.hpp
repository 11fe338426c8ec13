#pragma once
// OPTIONS (…) of foreign data wrappers and all that belongs to them.
#include <string>
#include <vector>

#include "plan/plan.hpp"
#include "schema/properties.hpp"

namespace plumb::plan {

/// " OPTIONS (host 'x', port '1')"; empty when there are none.
std::string options_clause(const schema::Properties& attributes);

/// " OPTIONS (ADD host 'x', SET port '1', DROP dbname)"; empty when nothing differs.
std::string options_change(const schema::Properties& from, const schema::Properties& to);

/// What a person has to do about options that a statement sets and whose values plumb never reads.
std::vector<Hazard> secrets_to_give(const schema::Properties& from, const schema::Properties& to);

/// True for the attributes that the functions above are about.
bool is_option(const schema::Property& attribute);

}  // namespace plumb::plan
