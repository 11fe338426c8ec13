#pragma once
// What any object can have: a comment, an owner, privileges. Each function appends steps.
#include "plan/draft.hpp"

namespace plumb::plan {

/// What an object is annotated with.
struct Annotations {
  std::string comment;
  schema::Rights rights;
};

/// The annotations of an object of a model; empty when it has none or is not there.
Annotations annotations_of(const schema::Model& model, const schema::ObjectId& id);

/// Leads from one to the other, as far as they are compared. Runs when the object `id` is there as the plan
/// leaves it.
void annotate(Draft& draft, const schema::ObjectId& id, const Annotations& from, const Annotations& to);

/// Annotates an object that the plan makes, with what `to` holds, or as it was before where that says nothing
/// of it. `is_remade` objects get their owner and privileges back, compared or not.
void annotate_new(Draft& draft, const schema::ObjectId& id, bool is_remade);

/// The statements that bring back the annotations of an object that is made again as it was: for inverses.
std::vector<std::string> annotation_statements(const schema::ObjectId& id, const Annotations& annotations);

}  // namespace plumb::plan
