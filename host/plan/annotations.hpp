#pragma once
// What any object can have: remarks (comments, security labels), an owner, privileges. Each function appends
// steps.
#include "diff/change.hpp"
#include "plan/draft.hpp"

namespace plumb::plan {

/// What an object is annotated with.
struct Annotations {
  std::vector<schema::Property> remarks;  ///< on itself and its parts, by attribute
  schema::Rights rights;                  ///< of a part of a table with the owner of the table
};

/// The annotations of an object of a model; empty when it has none or is not there.
Annotations annotations_of(const schema::Model& model, const schema::ObjectId& id);

/// True for a change of nothing but remarks, owner and privileges.
bool only_annotates(const diff::Change& change);

/// Changes the annotations of what was there and stays; `is_made` tells what the plan makes.
void annotate_kept(Draft& draft, const diff::Changes& changes,
                   const std::function<bool(const schema::ObjectId&)>& is_made);

/// Annotates an object that the plan makes, with what `to` holds. What was there before and is made again
/// gets back what `to` says nothing of, and its owner and privileges where they are not compared.
void annotate_new(Draft& draft, const schema::ObjectId& id);

/// Takes default privileges back.
void drop_default_privileges(Draft& draft, const schema::ObjectId& id);

/// The statements that bring back the annotations of an object of `from` that is made again: for inverses.
std::vector<std::string> annotation_statements(const Draft& draft, const schema::ObjectId& id);
/// The same where it is made again under the name `as`.
std::vector<std::string> annotation_statements(const Draft& draft, const schema::ObjectId& id,
                                               const schema::ObjectId& as);

}  // namespace plumb::plan
