// Aggregates.
#include "plan/clauses.hpp"
#include "plan/craft.hpp"

namespace plumb::plan {
namespace {

using schema::Object;

std::vector<std::string> parameters_of(const Object& aggregate) {
  auto out = clauses_of(aggregate, {{"SFUNC", "sfunc"},
                                    {"STYPE", "stype"},
                                    {"SSPACE", "sspace"},
                                    {"FINALFUNC", "finalfunc"},
                                    {"FINALFUNC_EXTRA", "finalfunc_extra"},
                                    {"FINALFUNC_MODIFY", "finalfunc_modify"},
                                    {"COMBINEFUNC", "combinefunc"},
                                    {"SERIALFUNC", "serialfunc"},
                                    {"DESERIALFUNC", "deserialfunc"},
                                    {"INITCOND", "initcond"},
                                    {"MSFUNC", "msfunc"},
                                    {"MINVFUNC", "minvfunc"},
                                    {"MSTYPE", "mstype"},
                                    {"MSSPACE", "msspace"},
                                    {"MFINALFUNC", "mfinalfunc"},
                                    {"MFINALFUNC_EXTRA", "mfinalfunc_extra"},
                                    {"MFINALFUNC_MODIFY", "mfinalfunc_modify"},
                                    {"MINITCOND", "minitcond"},
                                    {"SORTOP", "sortop"},
                                    {"PARALLEL", "parallel"}});
  if (aggregate.properties["aggregate_kind"] == "hypothetical set") out.push_back("HYPOTHETICAL");
  return out;
}

std::string aggregate_sql(const Object& aggregate, const std::string& create) {
  const auto& arguments = aggregate.properties["arguments"];
  return create + aggregate.name.sql() + "(" + (arguments.empty() ? "*" : arguments) + ") " +
         in_parentheses(parameters_of(aggregate));
}

std::vector<std::string> create_aggregate(const Object& aggregate) {
  return {aggregate_sql(aggregate, "CREATE AGGREGATE ")};
}

std::vector<Hazard> change_aggregate(const Object&, const Object&) {
  return {hazard(HazardKind::changes_behaviour, "whatever calls it gets the new one at once")};
}

// CREATE OR REPLACE AGGREGATE keeps the kind, the arguments and what is returned (manual, CREATE AGGREGATE).
std::optional<Alterations> alter_aggregate(const Object& from, const Object& to) {
  const auto same = [&](std::string_view name) { return from.properties[name] == to.properties[name]; };
  if (!same("arguments") || !same("result") || !same("aggregate_kind")) return std::nullopt;
  const std::string replace = "CREATE OR REPLACE AGGREGATE ";
  auto change = alteration(aggregate_sql(to, replace), aggregate_sql(from, replace));
  change.hazards = change_aggregate(from, to);
  return Alterations{std::move(change)};
}

}  // namespace

Craft aggregate_craft() {
  return {.create = create_aggregate, .alter = alter_aggregate, .changing = change_aggregate};
}

}  // namespace plumb::plan
