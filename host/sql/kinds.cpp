#include "sql/kinds.hpp"

#include <algorithm>
#include <array>
#include <map>

namespace plumb::sql {
namespace {

struct StatementKind {
  std::string_view node;
  std::string_view words;  // a final blank: the type of object follows
  Effect effect;
};

using enum Effect;

// Every statement of the grammar that may be more than `unknown`. `data` stands for queries until they are
// walked.
constexpr auto statement_kinds = std::to_array<StatementKind>({
    {"SelectStmt", "SELECT", read},
    {"InsertStmt", "INSERT", data},
    {"UpdateStmt", "UPDATE", data},
    {"DeleteStmt", "DELETE", data},
    {"MergeStmt", "MERGE", data},
    {"CopyStmt", "COPY", data},
    {"ExplainStmt", "EXPLAIN", read},
    {"VariableShowStmt", "SHOW", read},
    {"TruncateStmt", "TRUNCATE TABLE", data},
    {"RefreshMatViewStmt", "REFRESH MATERIALIZED VIEW", data},

    {"CreateStmt", "CREATE TABLE", ddl},
    {"CreateTableAsStmt", "CREATE ", ddl},
    {"CreateForeignTableStmt", "CREATE FOREIGN TABLE", ddl},
    {"AlterTableStmt", "ALTER ", ddl},
    {"DropStmt", "DROP ", ddl},
    {"RenameStmt", "ALTER ", ddl},
    {"AlterObjectSchemaStmt", "ALTER ", ddl},
    {"AlterOwnerStmt", "ALTER ", ddl},
    {"AlterObjectDependsStmt", "ALTER ", ddl},
    {"CommentStmt", "COMMENT", ddl},
    {"IndexStmt", "CREATE INDEX", ddl},
    {"ReindexStmt", "REINDEX", ddl},
    {"ClusterStmt", "CLUSTER", ddl},
    {"CreateSchemaStmt", "CREATE SCHEMA", ddl},
    {"CreateExtensionStmt", "CREATE EXTENSION", ddl},
    {"AlterExtensionStmt", "ALTER EXTENSION", ddl},
    {"AlterExtensionContentsStmt", "ALTER EXTENSION", ddl},
    {"CreateSeqStmt", "CREATE SEQUENCE", ddl},
    {"AlterSeqStmt", "ALTER SEQUENCE", ddl},
    {"CreateEnumStmt", "CREATE TYPE", ddl},
    {"AlterEnumStmt", "ALTER TYPE", ddl},
    {"CompositeTypeStmt", "CREATE TYPE", ddl},
    {"CreateRangeStmt", "CREATE TYPE", ddl},
    {"AlterTypeStmt", "ALTER TYPE", ddl},
    {"CreateDomainStmt", "CREATE DOMAIN", ddl},
    {"AlterDomainStmt", "ALTER DOMAIN", ddl},
    {"DefineStmt", "CREATE ", ddl},
    {"ViewStmt", "CREATE VIEW", ddl},
    {"RuleStmt", "CREATE RULE", ddl},
    {"CreateFunctionStmt", "CREATE FUNCTION", ddl},
    {"AlterFunctionStmt", "ALTER ", ddl},
    {"CreateTrigStmt", "CREATE TRIGGER", ddl},
    {"CreateEventTrigStmt", "CREATE EVENT TRIGGER", ddl},
    {"AlterEventTrigStmt", "ALTER EVENT TRIGGER", ddl},
    {"CreatePolicyStmt", "CREATE POLICY", ddl},
    {"AlterPolicyStmt", "ALTER POLICY", ddl},
    {"CreateStatsStmt", "CREATE STATISTICS", ddl},
    {"AlterStatsStmt", "ALTER STATISTICS", ddl},
    {"CreateCastStmt", "CREATE CAST", ddl},
    {"CreateTransformStmt", "CREATE TRANSFORM", ddl},
    {"CreateConversionStmt", "CREATE CONVERSION", ddl},
    {"CreateOpClassStmt", "CREATE OPERATOR CLASS", ddl},
    {"CreateOpFamilyStmt", "CREATE OPERATOR FAMILY", ddl},
    {"AlterOpFamilyStmt", "ALTER OPERATOR FAMILY", ddl},
    {"AlterOperatorStmt", "ALTER OPERATOR", ddl},
    {"AlterCollationStmt", "ALTER COLLATION", ddl},
    {"AlterTSDictionaryStmt", "ALTER TEXT SEARCH DICTIONARY", ddl},
    {"AlterTSConfigurationStmt", "ALTER TEXT SEARCH CONFIGURATION", ddl},
    {"CreateAmStmt", "CREATE ACCESS METHOD", ddl},
    {"CreatePLangStmt", "CREATE LANGUAGE", ddl},
    {"CreateFdwStmt", "CREATE FOREIGN DATA WRAPPER", ddl},
    {"AlterFdwStmt", "ALTER FOREIGN DATA WRAPPER", ddl},
    {"CreateForeignServerStmt", "CREATE SERVER", ddl},
    {"AlterForeignServerStmt", "ALTER SERVER", ddl},
    {"CreateUserMappingStmt", "CREATE USER MAPPING", ddl},
    {"AlterUserMappingStmt", "ALTER USER MAPPING", ddl},
    {"DropUserMappingStmt", "DROP USER MAPPING", ddl},
    {"ImportForeignSchemaStmt", "IMPORT FOREIGN SCHEMA", ddl},
    {"CreatePublicationStmt", "CREATE PUBLICATION", ddl},
    {"AlterPublicationStmt", "ALTER PUBLICATION", ddl},
    {"SecLabelStmt", "SECURITY LABEL", ddl},
    {"GrantStmt", "GRANT", ddl},
    {"GrantRoleStmt", "GRANT ROLE", ddl},
    {"AlterDefaultPrivilegesStmt", "ALTER DEFAULT PRIVILEGES", ddl},
    {"CreateRoleStmt", "CREATE ROLE", ddl},
    {"AlterRoleStmt", "ALTER ROLE", ddl},
    {"AlterRoleSetStmt", "ALTER ROLE", ddl},
    {"DropRoleStmt", "DROP ROLE", ddl},
    {"DropOwnedStmt", "DROP OWNED", ddl},
    {"ReassignOwnedStmt", "REASSIGN OWNED", ddl},

    {"VacuumStmt", "VACUUM", non_transactional},
    {"CreatedbStmt", "CREATE DATABASE", non_transactional},
    {"DropdbStmt", "DROP DATABASE", non_transactional},
    {"AlterDatabaseStmt", "ALTER DATABASE", non_transactional},
    {"AlterDatabaseSetStmt", "ALTER DATABASE", ddl},
    {"AlterDatabaseRefreshCollStmt", "ALTER DATABASE", ddl},
    {"CreateTableSpaceStmt", "CREATE TABLESPACE", non_transactional},
    {"DropTableSpaceStmt", "DROP TABLESPACE", non_transactional},
    {"AlterTableSpaceOptionsStmt", "ALTER TABLESPACE", ddl},
    {"AlterTableMoveAllStmt", "ALTER TABLE", ddl},
    {"CreateSubscriptionStmt", "CREATE SUBSCRIPTION", non_transactional},
    {"AlterSubscriptionStmt", "ALTER SUBSCRIPTION", non_transactional},
    {"DropSubscriptionStmt", "DROP SUBSCRIPTION", non_transactional},

    {"TransactionStmt", "transaction control", control},
    {"VariableSetStmt", "SET", control},
    {"ConstraintsSetStmt", "SET CONSTRAINTS", control},
    {"LockStmt", "LOCK TABLE", control},
    {"DeclareCursorStmt", "DECLARE CURSOR", control},
    {"FetchStmt", "FETCH", control},
    {"ClosePortalStmt", "CLOSE CURSOR", control},
    {"ListenStmt", "LISTEN", control},
    {"UnlistenStmt", "UNLISTEN", control},
    {"NotifyStmt", "NOTIFY", control},
    {"DiscardStmt", "DISCARD", control},
    {"CheckPointStmt", "CHECKPOINT", control},

    {"DoStmt", "DO", forbidden},
    {"CallStmt", "CALL", forbidden},
    {"PrepareStmt", "PREPARE", forbidden},
    {"ExecuteStmt", "EXECUTE", forbidden},
    {"DeallocateStmt", "DEALLOCATE", forbidden},
    {"LoadStmt", "LOAD", forbidden},
    {"AlterSystemStmt", "ALTER SYSTEM", forbidden},
});

const StatementKind* find_kind(std::string_view node) {
  const auto* found = std::find_if(statement_kinds.begin(), statement_kinds.end(),
                                   [&](const StatementKind& kind) { return kind.node == node; });
  return found == statement_kinds.end() ? nullptr : found;
}

bool has_option(const std::vector<Node>& options, std::string_view name) {
  return std::any_of(options.begin(), options.end(),
                     [&](const Node& option) { return option.text("defname") == name; });
}

bool detaches_concurrently(const Node& statement) {
  for (const Node& command : statement.children("cmds"))
    if (command.child("def").flag("concurrent")) return true;
  return false;
}

// The server refuses these in a transaction block though their kind may run in one.
bool refuses_transaction(const Node& statement) {
  if (statement.is("ReindexStmt"))
    return has_option(statement.children("params"), "concurrently") ||
           (statement.word("kind") != "REINDEX_OBJECT_INDEX" &&
            statement.word("kind") != "REINDEX_OBJECT_TABLE");
  if (statement.is("ClusterStmt")) return !statement.child("relation");
  if (statement.is("AlterTableStmt")) return detaches_concurrently(statement);
  return statement.flag("concurrent") && !statement.is("RefreshMatViewStmt");
}

bool changes_role(const Node& statement) {
  const auto name = statement.text("name");
  return name == "role" || name == "session_authorization";
}

Effect effect_of_copy(const Node& copy) {
  if (copy.flag("is_program") || !copy.text("filename").empty())
    return forbidden;  // touches the server's machine
  return copy.flag("is_from") ? data : read;
}

// What is renamed or moved below a table is said as the table's command.
std::string_view altered_object(const Node& statement) {
  for (const std::string_view field : {"rename_type", "object_type", "objtype"}) {
    const auto word = statement.word(field);
    if (word == "OBJECT_COLUMN" || word == "OBJECT_ATTRIBUTE") return statement.word("relation_type");
    if (word == "OBJECT_TABCONSTRAINT") return "OBJECT_TABLE";
    if (word == "OBJECT_DOMCONSTRAINT") return "OBJECT_DOMAIN";
    if (!word.empty()) return word;
  }
  return "";
}

std::string_view object_of(const Node& statement) {
  if (statement.is("DropStmt")) return statement.word("remove_type");
  if (statement.is("DefineStmt")) return statement.word("kind");
  return altered_object(statement);
}

}  // namespace

Effect worse(Effect a, Effect b) {
  static constexpr auto by_danger =
      std::to_array({read, control, data, ddl, non_transactional, unknown, forbidden});
  const auto danger = [](Effect effect) { return std::find(by_danger.begin(), by_danger.end(), effect); };
  return danger(a) < danger(b) ? b : a;
}

Effect effect_of_kind(const Node& statement) {
  const auto* kind = find_kind(statement.type());
  if (!kind) return unknown;
  if (statement.is("CopyStmt")) return effect_of_copy(statement);
  if (statement.is("VariableSetStmt") && changes_role(statement)) return forbidden;
  if (statement.is("VacuumStmt") && !statement.flag("is_vacuumcmd"))
    return data;  // ANALYZE writes statistics
  return refuses_transaction(statement) ? non_transactional : kind->effect;
}

std::string kind_of(const Node& statement) {
  const auto* kind = find_kind(statement.type());
  if (!kind) return std::string(statement.type());
  if (statement.is("VacuumStmt") && !statement.flag("is_vacuumcmd")) return "ANALYZE";
  if (statement.is("GrantStmt") && !statement.flag("is_grant")) return "REVOKE";
  if (statement.is("CreateFunctionStmt") && statement.flag("is_procedure")) return "CREATE PROCEDURE";
  std::string words(kind->words);
  return words.ends_with(' ') ? words + object_words(object_of(statement)) : words;
}

std::string object_words(std::string_view object_type) {
  static const std::map<std::string_view, std::string_view> special = {
      {"OBJECT_MATVIEW", "MATERIALIZED VIEW"},
      {"OBJECT_FDW", "FOREIGN DATA WRAPPER"},
      {"OBJECT_FOREIGN_SERVER", "SERVER"},
      {"OBJECT_OPCLASS", "OPERATOR CLASS"},
      {"OBJECT_OPFAMILY", "OPERATOR FAMILY"},
      {"OBJECT_STATISTIC_EXT", "STATISTICS"},
      {"OBJECT_TSCONFIGURATION", "TEXT SEARCH CONFIGURATION"},
      {"OBJECT_TSDICTIONARY", "TEXT SEARCH DICTIONARY"},
      {"OBJECT_TSPARSER", "TEXT SEARCH PARSER"},
      {"OBJECT_TSTEMPLATE", "TEXT SEARCH TEMPLATE"},
  };
  if (const auto found = special.find(object_type); found != special.end()) return std::string(found->second);
  const std::string_view prefix = "OBJECT_";
  std::string words(object_type.starts_with(prefix) ? object_type.substr(prefix.size()) : object_type);
  std::replace(words.begin(), words.end(), '_', ' ');
  return words;
}

}  // namespace plumb::sql
