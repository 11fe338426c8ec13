#pragma once
// changes -> ordered statements. The only entry to planning.
#include <functional>
#include <map>
#include <string>
#include <vector>

#include "diff/change.hpp"
#include "plan/plan.hpp"

namespace plumb::plan {

/// Rows and bytes at risk, by table and column; filled by the caller from inspect::Measures (plan does no
/// I/O).
struct AtRisk {
  std::int64_t rows = 0, bytes = 0;
  bool exact = false;
  std::map<std::string, std::pair<std::int64_t, std::int64_t>>
      columns;  ///< column -> rows with a value, bytes
};
using AtRiskTables = std::map<schema::Name, AtRisk>;

struct PlanOptions {
  AtRiskTables at_risk;
  std::vector<schema::ObjectId> unmanaged;  ///< near a change, for the document
  bool owners = false, privileges = false;  ///< as diff::Managed compares them
  std::string role = {};                    ///< who will own what the plan makes, where it is known
  bool online = false;                      ///< block nobody for long, where there is a way
};

/// Plans `changes`, which lead from `from` to `to`: drops in reverse order of dependency, then creations and
/// alterations in order of dependency, ties broken by kind and name; enum values in a group of their own when
/// a later statement uses them. The plan is not sealed: target, settings and sources are the caller's to
/// fill.
Plan make_plan(const diff::Changes& changes, const schema::Model& from, const schema::Model& to,
               const PlanOptions& options);

/// What is at risk in a table, or in one column of it ("" = in the whole table); null where it is not known.
using RiskOf = std::function<const AtRisk*(const schema::Name& table, const std::string& column)>;

/// A plan of statements that a person wrote (a custom procedure, an inverse): split and classified by the
/// server's grammar; what cannot be classified gets the hazard `unknown`, what a plan may not hold (DO, SET
/// ROLE, transaction commands, COPY … PROGRAM …) throws Error (refused). `risk_of` is asked for each table and
/// column that a hazard threatens.
Plan plan_statements(const std::vector<std::string>& statements, const schema::Model& from,
                     const RiskOf& risk_of);
Plan plan_statements(const std::vector<std::string>& statements, const schema::Model& from);

/// The statements that undo `plan`, in order, and how far they lead back (the weakest of all statements).
Inverse inverse_of(const Plan& plan);

/// One line a statement for people: what, object, hazards with rows and bytes. `colour` uses terminal
/// escapes.
std::string to_text(const Plan& plan, bool colour);

}  // namespace plumb::plan
