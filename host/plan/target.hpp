#pragma once
// How ALTER, DROP, COMMENT ON and GRANT name an object.
#include <string>

#include "schema/model.hpp"

namespace plumb::plan {

/// "FUNCTION public.area(integer)", "TRIGGER touch ON public.user", "COLUMN public.user.mail": what follows
/// DROP and COMMENT ON.
std::string target_of(const schema::ObjectId& id);

/// The object's name alone, as it stands behind its kind: "public.area(integer)", "touch ON public.user".
std::string named_target(const schema::ObjectId& id);

/// The words of its kind: "FUNCTION", "MATERIALIZED VIEW".
std::string kind_words(schema::Kind kind);

/// True for objects that have an owner of their own.
bool has_owner(schema::Kind kind);

}  // namespace plumb::plan
