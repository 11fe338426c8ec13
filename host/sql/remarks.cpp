#include "sql/remarks.hpp"

#include <set>

#include "base/text.hpp"
#include "sql/kinds.hpp"
#include "sql/object_names.hpp"

namespace plumb::sql {
namespace {

using Remarks = std::vector<Remark>;

bool cascades(const Node& node) { return node.word("behavior") == "DROP_CASCADE"; }

std::string name_of(const Node& range) { return dotted(qualified_name(range)); }

// Dropping what holds no rows and can be made again is worth a look, but loses nothing.
bool holds_something(const std::string& object) {
  static const std::set<std::string> holding = {"TABLE",    "FOREIGN TABLE", "MATERIALIZED VIEW",
                                                "SCHEMA",   "TYPE",          "DOMAIN",
                                                "SEQUENCE", "EXTENSION",     "SERVER"};
  return holding.contains(object);
}

void remark_drop(const Node& drop, Remarks& out) {
  const auto object = object_words(drop.word("remove_type"));
  const bool cascade = cascades(drop);
  for (const Node& dropped : drop.children("objects"))
    out.push_back({"DROP " + object + (cascade ? " CASCADE" : ""), join(object_name(dropped), "."),
                   cascade || holds_something(object)});
}

void remark_alter(const Node& alter, Remarks& out) {
  const auto table = name_of(alter.child("relation"));
  for (const Node& command : alter.children("cmds")) {
    const auto type = command.word("subtype");
    const auto object = table + "." + command.text("name");
    if (type == "AT_DropColumn") out.push_back({"DROP COLUMN", object, true});
    if (type == "AT_AlterColumnType") out.push_back({"ALTER COLUMN TYPE", object, true});
    if (type == "AT_DropConstraint") out.push_back({"DROP CONSTRAINT", object, cascades(command)});
  }
}

void remark_truncate(const Node& truncate, Remarks& out) {
  for (const Node& table : truncate.children("relations"))
    out.push_back({cascades(truncate) ? "TRUNCATE CASCADE" : "TRUNCATE", name_of(table), true});
}

void remark_without_where(const Node& statement, const std::string& verb, Remarks& out) {
  if (!statement.child("where_clause"))
    out.push_back({verb + " without WHERE", name_of(statement.child("relation")), true});
}

void remark(const Node& node, Remarks& out) {
  const auto type = node.type();
  if (type == "DropStmt") remark_drop(node, out);
  if (type == "AlterTableStmt") remark_alter(node, out);
  if (type == "TruncateStmt") remark_truncate(node, out);
  if (type == "DeleteStmt") remark_without_where(node, "DELETE", out);
  if (type == "UpdateStmt") remark_without_where(node, "UPDATE", out);
  if (type == "DropdbStmt") out.push_back({"DROP DATABASE", node.text("dbname"), true});
  if (type == "DropOwnedStmt") out.push_back({"DROP OWNED", "", true});
  if (type == "DropSubscriptionStmt") out.push_back({"DROP SUBSCRIPTION", node.text("subname"), true});
  if (type == "DropTableSpaceStmt") out.push_back({"DROP TABLESPACE", node.text("tablespacename"), true});
}

}  // namespace

std::vector<Remark> remarks_of(const Node& statement) {
  Remarks out;
  walk(statement, [&](const Node& node) { remark(node, out); });
  return out;
}

}  // namespace plumb::sql
