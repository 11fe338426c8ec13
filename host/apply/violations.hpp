#pragma once
// Rows that do not meet what a statement demands of them, counted on the target.
#include <optional>
#include <string>
#include <vector>

#include "pg/session.hpp"
#include "sql/demands.hpp"

namespace plumb::apply {

/// "public.user has 3 rows where mail is NULL"; empty when all rows meet the demand, or when it is not one
/// that can be judged here (no such table, a type that is not there yet). A constraint that the server is to
/// name is told as `name`. Reads in the caller's transaction; throws Error as the server does.
std::string violation(pg::Session& session, const sql::Demand& demand, const std::string& name = "");

/// The same for demands of kind `converting` on one table, a line for each: its rows are read once.
std::vector<std::string> misconverted(pg::Session& session, const std::vector<sql::Demand>& demands);

/// What a constraint that is there, but was never checked against all rows, demands of them; nullopt when
/// there is no such constraint.
std::optional<sql::Demand> demand_of_unchecked(pg::Session& session, const sql::ConstraintName& name);

/// The SQLSTATE by which the server refuses rows that do not meet such a demand.
std::string sqlstate_of(const sql::Demand& demand);

}  // namespace plumb::apply
