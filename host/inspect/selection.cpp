#include "inspect/selection.hpp"

namespace plumb::inspect {
namespace {

void select_schemas(pg::Session& session, const Scope& scope, Selection& out) {
  const std::optional<std::string> wanted =
      scope.schemas.empty() ? std::nullopt : std::optional(array_parameter(scope.schemas));
  std::vector<Oid> oids;
  for (const auto row : catalog(session, "schemas", {wanted})) oids.push_back(oid_of(row[0]));
  out.schemas = array_parameter(oids);
}

void select_relations(pg::Session& session, const Scope& scope, Selection& out) {
  const NameArrays wanted(scope.relations);
  std::vector<Oid> named, dependents;
  for (const auto row : catalog(session, "relations", {wanted.schemas, wanted.names})) {
    dependents.push_back(oid_of(row[0]));
    if (row.boolean(1)) named.push_back(dependents.back());
  }
  out.relations = array_parameter(named);
  out.dependents = array_parameter(dependents);
}

}  // namespace

Selection select(pg::Session& session, const Scope& scope) {
  Selection selection;
  select_schemas(session, scope, selection);
  if (scope.is_part()) select_relations(session, scope, selection);
  return selection;
}

}  // namespace plumb::inspect
