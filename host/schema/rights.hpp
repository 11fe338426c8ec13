#pragma once
// How far rights go, and what becomes of them when an object changes hands.
#include <utility>
#include <vector>

#include "schema/model.hpp"

namespace plumb::schema {

/// How far a right goes: nowhere, to be used, to be passed on to others.
enum class Degree { none, use, grant };

/// The degree that an entry of a list of privileges states.
Degree degree_of(const Privilege& privilege);

/// The entry of `list` for the same right of the same role, null when there is none.
const Privilege* find_right(const std::vector<Privilege>& list, const Privilege& right);

/// True when an owner has `right` unless it says otherwise: on an object or the sequence of an identity
/// column, not on a column alone.
bool is_born_with(Kind kind, const Privilege& right);

/// The privileges once the object has passed to another owner: ALTER … OWNER gives him what the owner before
/// had, beside what he had himself. Unchanged where either owner is not known.
std::vector<Privilege> passed_on(const Rights& rights, Kind kind, const std::string& owner);

/// The privileges of two sides under one owner: where `owners` are compared the one of `to`, else that of
/// `from`.
std::pair<std::vector<Privilege>, std::vector<Privilege>> under_one_owner(const Rights& from,
                                                                          const Rights& to, Kind kind,
                                                                          bool owners);

}  // namespace plumb::schema
