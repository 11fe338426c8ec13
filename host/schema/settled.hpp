#pragma once
// The spelling of expressions that a server does not change any more when it reads it again.
#include <string>

#include "schema/model.hpp"

namespace plumb::schema {

/// A list that is cast as a whole, "(ARRAY['a'::x, 'b'::x])::text[]", comes back from the server with its
/// elements cast, "ARRAY[('a'::x)::text, ('b'::x)::text]": of all that it spells, the one thing it would
/// spell otherwise after reading its own spelling. Both mean the same; this is the second.
std::string settled(std::string expression);

/// Settles all expressions of a model.
void settle(Model& model);

}  // namespace plumb::schema
