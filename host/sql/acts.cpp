#include "sql/acts.hpp"

#include <set>

#include "base/text.hpp"
#include "sql/kinds.hpp"
#include "sql/object_names.hpp"

namespace plumb::sql {
namespace {

using Acts = std::vector<Act>;

std::string part_of(const std::string& table, const std::string& part) {
  return part.empty() ? table : table + "." + part;
}

bool alters_column(std::string_view command) {
  static const std::set<std::string_view> commands = {
      "AT_ColumnDefault", "AT_SetNotNull",  "AT_DropNotNull",  "AT_AlterColumnType",
      "AT_AddIdentity",   "AT_SetIdentity", "AT_DropIdentity", "AT_DropExpression"};
  return commands.contains(command);
}

Act act_of_command(const Node& command, const std::string& noun, const std::string& table) {
  const auto type = command.word("subtype");
  const auto name = command.text("name");
  const auto added = command.child("def");
  if (type == "AT_AddColumn") return {"ADD", "COLUMN", part_of(table, added.text("colname"))};
  if (type == "AT_DropColumn") return {"DROP", "COLUMN", part_of(table, name)};
  if (type == "AT_AddConstraint") return {"ADD", "CONSTRAINT", part_of(table, added.text("conname"))};
  if (type == "AT_DropConstraint") return {"DROP", "CONSTRAINT", part_of(table, name)};
  return alters_column(type) ? Act{"ALTER", "COLUMN", part_of(table, name)} : Act{"ALTER", noun, table};
}

Acts acts_of_alter(const Node& alter) {
  Acts acts;
  for (const Node& command : alter.children("cmds"))
    acts.push_back(act_of_command(command, object_words(alter.word("objtype")),
                                  dotted(qualified_name(alter.child("relation")))));
  return acts;
}

Acts acts_of_drop(const Node& drop) {
  Acts acts;
  for (const Node& object : drop.children("objects"))
    acts.push_back({"DROP", object_words(drop.word("remove_type")), join(object_name(object), ".")});
  return acts;
}

Acts acts_of_rename(const Node& rename) {
  const auto relation = rename.child("relation");
  const auto name = relation ? part_of(dotted(qualified_name(relation)), rename.text("subname"))
                             : join(object_name(rename.child("object")), ".");
  const auto type = rename.word("rename_type");
  const auto noun = type == "OBJECT_TABCONSTRAINT" ? "CONSTRAINT" : object_words(type);
  return {{"RENAME", noun, name}};
}

Act act_of_index(const Node& create) {
  const auto table = qualified_name(create.child("relation"));
  const auto name = create.text("idxname");
  return {"CREATE", "INDEX", name.empty() ? dotted(table) : dotted({table.first, name})};
}

/// What is made under a name that is no relation's or type's.
Acts acts_of_creation(const Node& create) {
  struct Made {
    std::string_view statement, noun, name;
  };
  static constexpr Made made[] = {{"CreateSchemaStmt", "SCHEMA", "schemaname"},
                                  {"CreateExtensionStmt", "EXTENSION", "extname"},
                                  {"CreateTrigStmt", "TRIGGER", "trigname"},
                                  {"CreatePolicyStmt", "POLICY", "policy_name"}};
  for (const auto& [statement, noun, name] : made)
    if (create.is(statement)) return {{"CREATE", std::string(noun), create.text(name)}};
  if (create.is("CreateFunctionStmt"))
    return {{"CREATE", create.flag("is_procedure") ? "PROCEDURE" : "FUNCTION",
             join(names(create.children("funcname")), ".")}};
  return {};
}

}  // namespace

Acts acts_of(const Node& statement) {
  if (statement.is("AlterTableStmt")) return acts_of_alter(statement);
  if (statement.is("DropStmt")) return acts_of_drop(statement);
  if (statement.is("RenameStmt")) return acts_of_rename(statement);
  if (statement.is("IndexStmt")) return {act_of_index(statement)};
  return acts_of_creation(statement);
}

}  // namespace plumb::sql
