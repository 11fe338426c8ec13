#pragma once
#include "schema/model.hpp"

namespace plumb::plan {

/// True when a column keeps values of the domain within others: in arrays, composite types or ranges. The
/// server does not look there, so it refuses to give such a domain a constraint that values have to pass
/// (found by asking PostgreSQL: 0A000, "cannot alter type … because column … uses it").
bool is_stored_within(const schema::Model& model, const schema::ObjectId& domain);

}  // namespace plumb::plan
