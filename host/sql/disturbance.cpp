#include "sql/disturbance.hpp"

#include <set>

#include "sql/object_names.hpp"
#include "sql/parser.hpp"

namespace plumb::sql {
namespace {

using Words = std::set<std::string_view>;

Disturbance nothing() { return {false, false, {}, {}}; }

/// Statements that leave the rows of tables, and what reads them, as they are.
bool leaves_rows(const Node& statement) {
  static const Words kinds = {
      "IndexStmt",     "CommentStmt",      "GrantStmt",         "CreateSchemaStmt",     "CreateEnumStmt",
      "AlterEnumStmt", "CreateDomainStmt", "CompositeTypeStmt", "CreateRangeStmt",      "CreateSeqStmt",
      "AlterSeqStmt",  "ViewStmt",         "CreatePolicyStmt",  "AlterPolicyStmt",      "CreateTrigStmt",
      "RuleStmt",      "CreateStatsStmt",  "AlterOwnerStmt",    "CreatePublicationStmt",
      "SecLabelStmt"};
  return kinds.contains(statement.type());
}

bool makes_functions(const Node& statement) {
  static const Words kinds = {"CreateFunctionStmt", "AlterFunctionStmt", "DefineStmt", "CreateCastStmt"};
  return kinds.contains(statement.type());
}

/// Commands of ALTER TABLE that leave the rows as they are.
bool leaves_rows(std::string_view command) {
  static const Words commands = {
      "AT_ColumnDefault",    "AT_SetNotNull",         "AT_DropNotNull",        "AT_SetStatistics",
      "AT_SetOptions",       "AT_ResetOptions",       "AT_SetStorage",         "AT_SetCompression",
      "AT_AddConstraint",    "AT_AlterConstraint",    "AT_ValidateConstraint", "AT_DropConstraint",
      "AT_AddIdentity",      "AT_SetIdentity",        "AT_DropIdentity",       "AT_ChangeOwner",
      "AT_ClusterOn",        "AT_SetTableSpace",      "AT_SetRelOptions",      "AT_ResetRelOptions",
      "AT_EnableTrig",       "AT_DisableTrig",        "AT_EnableRowSecurity",  "AT_DisableRowSecurity",
      "AT_ForceRowSecurity", "AT_NoForceRowSecurity", "AT_ReplicaIdentity"};
  return commands.contains(command);
}

void disturb_by(const Node& command, const QualifiedName& table, Disturbance& out) {
  const auto type = command.word("subtype");
  if (leaves_rows(type)) return;
  if (type == "AT_AddColumn") {
    out.columns.push_back({table, command.child("def").text("colname")});
  } else if (type == "AT_DropColumn" || type == "AT_AlterColumnType") {
    out.columns.push_back({table, command.text("name")});
  } else {
    out.everything = true;  // such as a partition or an heir that comes or goes
  }
}

Disturbance disturbance_of_alter(const Node& alter) {
  auto out = nothing();
  const auto type = alter.word("objtype");
  out.everything = type != "OBJECT_TABLE" && type != "OBJECT_INDEX" && type != "OBJECT_SEQUENCE";
  for (const auto& command : alter.children("cmds")) {
    disturb_by(command, qualified_name(alter.child("relation")), out);
    out.everything = out.everything || command.word("behavior") == "DROP_CASCADE";
  }
  return out;
}

Disturbance disturbance_of_rename(const Node& rename) {
  static const Words harmless = {"OBJECT_INDEX", "OBJECT_TABCONSTRAINT", "OBJECT_SEQUENCE", "OBJECT_TRIGGER",
                                 "OBJECT_POLICY"};
  auto out = nothing();
  const auto type = rename.word("rename_type");
  const auto table = qualified_name(rename.child("relation"));
  if (harmless.contains(type)) return out;
  if (type == "OBJECT_COLUMN") {
    out.columns = {{table, rename.text("subname")}, {table, rename.text("newname")}};
  } else if (type == "OBJECT_TABLE") {
    out.tables = {table, {table.first, rename.text("newname")}};
  } else {
    out.everything = true;
  }
  return out;
}

Disturbance disturbance_of_drop(const Node& drop) {
  static const Words harmless = {"OBJECT_INDEX", "OBJECT_TRIGGER",  "OBJECT_POLICY", "OBJECT_VIEW",
                                 "OBJECT_TYPE",  "OBJECT_SEQUENCE", "OBJECT_RULE",   "OBJECT_MATVIEW",
                                 "OBJECT_TABLE", "OBJECT_SCHEMA",   "OBJECT_DOMAIN", "OBJECT_STATISTIC_EXT"};
  auto out = nothing();
  const auto type = drop.word("remove_type");
  out.everything = drop.word("behavior") == "DROP_CASCADE" || !harmless.contains(type);
  if (type != "OBJECT_TABLE") return out;
  for (const auto& object : drop.children("objects")) {
    const auto name = object_name(object);
    out.tables.push_back({name.size() > 1 ? name[name.size() - 2] : "", name.back()});
  }
  return out;
}

Disturbance disturbance_of(const Node& statement) {
  auto out = nothing();
  if (leaves_rows(statement)) return out;
  if (statement.is("AlterTableStmt")) return disturbance_of_alter(statement);
  if (statement.is("RenameStmt")) return disturbance_of_rename(statement);
  if (statement.is("DropStmt")) return disturbance_of_drop(statement);
  out.functions = makes_functions(statement);
  if (statement.is("CreateStmt")) out.tables.push_back(qualified_name(statement.child("relation")));
  out.everything = !out.functions && !statement.is("CreateStmt");
  return out;
}

}  // namespace

Disturbance disturbance_of(std::string_view statement) {
  Disturbance found;
  on_deep_stack([&] {
    try {
      const Tree tree = parse(std::string(statement));
      const auto statements = Node(tree.get()).children("stmts");
      if (statements.size() == 1) found = disturbance_of(statements.front().child("stmt"));
    } catch (const Complaint&) {
      found = {};
    }
  });
  return found;
}

}  // namespace plumb::sql
