#pragma once
// Range types whose canonical function takes the type itself: neither can be there without the other. The
// type is begun as a shell, of which the function is made; they go together.
#include "plan/draft.hpp"

namespace plumb::plan {

/// True for such a type, and for such a function, by the circles of a model.
bool is_canonical_range(const Circles& circles, const schema::ObjectId& id);
bool is_canonical_function(const Circles& circles, const schema::ObjectId& id);

/// Makes the type; its function has a step of its own.
void add_canonical_range(Draft& draft, const schema::Object& range, const std::string& change);
/// Drops the type, which takes its function with it.
void drop_canonical_range(Draft& draft, const schema::Object& range, const std::string& change);
/// Throws Error (failed) for such a type: columns use it, and it would have to be made anew beside the old
/// one.
void refuse_to_put_aside(const Draft& draft, const schema::ObjectId& id);

}  // namespace plumb::plan
