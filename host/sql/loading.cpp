#include "sql/loading.hpp"

#include <algorithm>
#include <array>
#include <map>

#include "base/error.hpp"
#include "base/text.hpp"
#include "sql/parser.hpp"
#include "sql/position.hpp"

namespace plumb::sql {
namespace {

constexpr const char* k_reaches_out = "it reaches outside of the database that is described";

// Functions that open files of the server's machine, connect to others or disturb them. A private scratch
// server is kept from that by its wall; a lent one has none.
constexpr auto k_reaching_functions = std::to_array<std::string_view>(
    {"lo_export", "lo_import", "pg_read_file", "pg_read_binary_file", "pg_stat_file", "pg_file_write",
     "pg_file_rename", "pg_file_unlink", "pg_reload_conf", "pg_rotate_logfile", "pg_terminate_backend",
     "pg_cancel_backend", "dblink", "dblink_exec", "dblink_connect"});

bool is_one_of(std::string_view word, std::initializer_list<std::string_view> words) {
  return std::ranges::find(words, word) != words.end();
}

Loading refused(std::string reason, std::string next) {
  return {Loading::Way::refuse, std::move(reason), std::move(next), {}, {}};
}

Loading copied(const Node& copy) {
  if (copy.flag("is_program")) return refused("it starts a program on the server", "leave it out");
  if (!copy.text("filename").empty()) return refused("it opens a file of the server", "leave it out");
  return refused("it carries rows, and a schema has none", "write the file with pg_dump --schema-only");
}

// `connect = false` in any of the ways the grammar lets it be written.
bool is_off(const Node& option) {
  bool off = false;
  walk(option.child("arg"), [&](const Node& value) {
    off |= value.is("Integer") && value.number("ival") == 0;
    off |= is_one_of(value.text("sval"), {"false", "off"});
  });
  return off;
}

bool connects(const Node& subscription) {
  return std::ranges::none_of(subscription.children("options"), [](const Node& option) {
    return option.text("defname") == "connect" && is_off(option);
  });
}

Loading subscribed(const Node& statement) {
  const bool is_quiet = statement.is("CreateSubscriptionStmt")
                            ? !connects(statement)
                            : statement.word("kind") != "ALTER_SUBSCRIPTION_REFRESH";
  return is_quiet ? Loading{}
                  : refused("it connects to another server",
                            "create the subscription WITH (connect = false), as pg_dump writes it");
}

bool is_two_phase(const Node& transaction) {
  return is_one_of(transaction.word("kind"),
                   {"TRANS_STMT_PREPARE", "TRANS_STMT_COMMIT_PREPARED", "TRANS_STMT_ROLLBACK_PREPARED"});
}

std::string reaching_function(const Node& query) {
  std::string found;
  walk(query, [&](const Node& node) {
    if (!node.is("FuncCall")) return;
    const auto parts = names(node.children("funcname"));
    const auto name = parts.empty() ? std::string() : parts.back();
    if (std::ranges::find(k_reaching_functions, name) != k_reaching_functions.end()) found = name;
  });
  return found;
}

Loading queried(const Node& query) {
  const auto function = reaching_function(query);
  return function.empty()
             ? Loading{}
             : refused("it calls " + function + ", which " + "reaches the server's machine or other servers",
                       "leave it out");
}

bool is_evaluated(std::string_view type) {
  return is_one_of(type, {"SelectStmt", "InsertStmt", "UpdateStmt", "DeleteStmt", "MergeStmt", "CallStmt",
                          "ExplainStmt", "CreateTableAsStmt"});
}

bool reaches_out(std::string_view type) {
  return is_one_of(type, {"LoadStmt", "AlterSystemStmt", "CreatedbStmt", "DropdbStmt", "CreateTableSpaceStmt",
                          "DropTableSpaceStmt", "AlterTableSpaceOptionsStmt", "AlterTableMoveAllStmt"});
}

// Objects of the server and the database itself: a scratch database has other ones.
bool is_beyond_schemas(const Node& statement) {
  for (const std::string_view field : {"objtype", "object_type", "rename_type"})
    if (is_one_of(statement.word(field),
                  {"OBJECT_DATABASE", "OBJECT_ROLE", "OBJECT_TABLESPACE", "OBJECT_PARAMETER_ACL"}))
      return true;
  return is_one_of(statement.type(), {"CreateRoleStmt", "AlterRoleStmt", "AlterRoleSetStmt", "DropRoleStmt",
                                      "GrantRoleStmt", "AlterDatabaseStmt", "AlterDatabaseSetStmt",
                                      "AlterDatabaseRefreshCollStmt", "CheckPointStmt"});
}

// pg_dump of a newer server sets limits that an older one does not know; the time is limited by plumb itself.
bool sets_limit(const Node& statement) {
  return statement.is("VariableSetStmt") && statement.text("name") == "transaction_timeout";
}

Loading way_of(const Node& statement) {
  const auto type = statement.type();
  if (type == "CopyStmt") return copied(statement);
  if (reaches_out(type)) return refused(k_reaches_out, "leave it out");
  if (type == "TransactionStmt" && is_two_phase(statement))
    return refused("it outlives its session", "COMMIT");
  if (type == "DropSubscriptionStmt") return refused("it connects to another server", "leave it out");
  if (type == "CreateSubscriptionStmt" || type == "AlterSubscriptionStmt") return subscribed(statement);
  if (is_beyond_schemas(statement) || sets_limit(statement)) return {Loading::Way::skip, {}, {}, {}, {}};
  return is_evaluated(type) ? queried(statement) : Loading{};
}

bool sets_role(const Node& statement) {
  return statement.is("VariableSetStmt") &&
         is_one_of(statement.text("name"), {"role", "session_authorization"});
}

std::vector<std::string> roles_of(const Node& statement) {
  std::vector<std::string> roles;
  const auto add = [&](std::string role) {
    if (!role.empty() && std::ranges::find(roles, role) == roles.end()) roles.push_back(std::move(role));
  };
  if (statement.is("DropRoleStmt")) return roles;
  add(statement.is("CreateRoleStmt") ? statement.text("role") : "");
  walk(statement, [&](const Node& node) {
    if (node.is("RoleSpec")) add(node.text("rolename"));
    if (node.is("String") && sets_role(statement)) add(node.text("sval"));
  });
  return roles;
}

Loading loading_of(const std::string& text) {
  const Tree tree = parse(text);
  const auto statements = Node(tree.get()).children("stmts");
  if (statements.empty()) return {};
  const Node statement = statements.front().child("stmt");
  Loading loading = way_of(statement);
  loading.roles = roles_of(statement);
  if (statement.is("CreateExtensionStmt")) loading.extension = statement.text("extname");
  return loading;
}

}  // namespace

std::vector<Loading> ways_of_loading(const std::vector<ScriptStatement>& statements,
                                     std::string_view source) {
  std::vector<Loading> ways;
  on_deep_stack([&] {
    for (const auto& statement : statements) try {
        ways.push_back(loading_of(statement.text));
      } catch (const Complaint& complaint) {
        throw Error::failed(in_source(source, {statement.line, statement.column}) +
                            display(complaint.message));
      }
  });
  return ways;
}

}  // namespace plumb::sql
