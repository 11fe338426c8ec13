#pragma once
// What a plan expects of objects, compared with what is there. Fingerprints only; no I/O.
#include <string>
#include <vector>

#include "diff/change.hpp"
#include "plan/plan.hpp"
#include "schema/fingerprint.hpp"

namespace plumb::apply {

/// Fingerprints of the objects of `model` that `managed` covers: what a plan's `from` and `to` stand for.
schema::Fingerprints managed_fingerprints(const schema::Model& model, const diff::Managed& managed);

/// The digest of managed_fingerprints(): the fingerprint of the whole managed schema.
std::string managed_fingerprint(const schema::Model& model, const diff::Managed& managed);

/// Fingerprints of the objects that `group` touches, as far as `model` holds them; an absent object has no
/// entry.
schema::Fingerprints touched_fingerprints(const schema::Model& model, const plan::Group& group);

/// What of that which `plan` touches is not in `model` as it was when the plan was made, as differences() says
/// it.
std::vector<std::string> moved_since(const plan::Plan& plan, const schema::Model& model);

/// What `seen` differs in, one phrase an object: "table public.user changed", "… is missing", "… is new".
std::vector<std::string> differences(const schema::Fingerprints& expected, const schema::Fingerprints& seen);

}  // namespace plumb::apply
