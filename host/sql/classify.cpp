#include "base/error.hpp"
#include "base/text.hpp"
#include "sql/acts.hpp"
#include "sql/kinds.hpp"
#include "sql/parser.hpp"
#include "sql/query_effect.hpp"
#include "sql/remarks.hpp"
#include "sql/statement.hpp"

namespace plumb::sql {
namespace {

bool is_query(const Node& statement) {
  return statement.is("SelectStmt") || statement.is("InsertStmt") || statement.is("UpdateStmt") ||
         statement.is("DeleteStmt") || statement.is("MergeStmt");
}

Effect effect_of(const Node& statement);

bool runs_query(const Node& explain) {
  for (const Node& option : explain.children("options"))
    if (option.text("defname") == "analyze") return true;
  return false;
}

// Planning writes nothing, but may already call functions.
Effect effect_of_explain(const Node& explain) {
  const Effect effect = effect_of(explain.child("query"));
  const bool harmless = effect == Effect::data || effect == Effect::ddl;
  return harmless && !runs_query(explain) ? Effect::read : effect;
}

// Only queries that run now are walked: those of views, rules and function bodies are stored.
Effect effect_of(const Node& statement) {
  const Effect kind = effect_of_kind(statement);
  if (is_query(statement)) return worse(kind, query_effect(statement));
  if (statement.is("ExplainStmt")) return effect_of_explain(statement);
  if (statement.is("CopyStmt") || statement.is("CreateTableAsStmt")) {
    const Node query = statement.child("query");
    return query ? worse(kind, effect_of(query)) : worse(kind, query_effect(statement.child("where_clause")));
  }
  return kind;
}

std::string kind_in_full(const Node& statement) {
  if (statement.is("SelectStmt") && statement.child("into_clause")) return "SELECT INTO";
  return kind_of(statement);
}

Node only_statement(const Tree& tree) {
  const auto statements = Node(tree.get()).children("stmts");
  if (statements.size() != 1)
    throw Error::failed("expected one SQL statement, got " + std::to_string(statements.size()))
        .next("give each statement by itself");
  return statements.front().child("stmt");
}

Classified classified(const std::string& text) {
  const Tree tree = parse(text);
  const Node statement = only_statement(tree);
  return {effect_of(statement), kind_in_full(statement), remarks_of(statement), relations_of(statement),
          types_of(statement), acts_of(statement)};
}

}  // namespace

Classified classify(std::string_view statement) {
  if (!is_utf8(statement)) throw Error::failed("the SQL statement is not UTF-8 text");
  Classified out;
  on_deep_stack([&] {
    try {
      out = classified(std::string(statement));
    } catch (const Complaint& complaint) {
      throw Error::failed("the SQL statement cannot be read: " + display(complaint.message));
    }
  });
  return out;
}

}  // namespace plumb::sql
