#pragma once
// What CREATE or DROP INDEX CONCURRENTLY leaves behind when it fails or is killed: an index that is not
// valid.
#include <string>
#include <vector>

#include "pg/session.hpp"
#include "plan/plan.hpp"

namespace plumb::apply {

/// `model` as it was before the statement of `group` was interrupted: without the index that is half built,
/// or with the half dropped one whole.
schema::Model without_leftover(schema::Model model, const plan::Group& group);

/// Drops an index that an earlier attempt at `group` left half built, so that it can be built. Throws Error
/// with SQLSTATE 55P03 while another session may still be building it.
void remove_leftover(pg::Session& session, const plan::Group& group);

}  // namespace plumb::apply
