#include "sql/query_effect.hpp"

#include <set>

#include "sql/harmless_functions.hpp"
#include "sql/kinds.hpp"

namespace plumb::sql {
namespace {

// The name when it is one of the server's own (qualified by pg_catalog or not at all), else empty.
std::string built_in_name(const std::vector<std::string>& parts) {
  if (parts.size() == 1) return parts[0];
  return parts.size() == 2 && parts[0] == "pg_catalog" ? parts[1] : "";
}

Effect effect_of_function(const Node& call) {
  const auto name = built_in_name(names(call.children("funcname")));
  if (name == "nextval" || name == "setval") return Effect::data;
  return is_harmless_function(name) ? Effect::read : Effect::unknown;
}

Effect effect_of_sample(const Node& sample) {
  const auto name = built_in_name(names(sample.children("method")));
  return name == "system" || name == "bernoulli" ? Effect::read : Effect::unknown;
}

// An operator of a schema of its own runs a function of its own.
Effect effect_of_operator(const std::vector<Node>& name) {
  return built_in_name(names(name)).empty() ? Effect::unknown : Effect::read;
}

Effect effect_of_node(const Node& node) {
  static const std::set<std::string_view> writing = {"InsertStmt", "UpdateStmt", "DeleteStmt", "MergeStmt",
                                                     "LockingClause"};
  const auto type = node.type();
  if (writing.contains(type)) return Effect::data;
  if (type == "IntoClause") return Effect::ddl;
  if (type == "FuncCall") return effect_of_function(node);
  if (type == "RangeTableSample") return effect_of_sample(node);
  if (type == "A_Expr") return effect_of_operator(node.children("name"));
  if (type == "SubLink" && !node.children("oper_name").empty())
    return effect_of_operator(node.children("oper_name"));
  return Effect::read;
}

}  // namespace

Effect query_effect(const Node& query) {
  Effect worst = Effect::read;
  walk(query, [&](const Node& node) { worst = worse(worst, effect_of_node(node)); });
  return worst;
}

}  // namespace plumb::sql
