#pragma once
// Files of SQL become a schema in a scratch database.
#include <filesystem>
#include <set>
#include <string>

#include "pg/session.hpp"
#include "sql/loading.hpp"

namespace plumb::engine {

/// Runs files in a scratch database, one statement at a time and each for a limited time. Roles that are
/// named get a stand-in; what concerns roles or the database itself is skipped; what reaches outside is
/// refused.
class ScriptLoader {
 public:
  explicit ScriptLoader(const pg::ConnectInfo& database);

  /// Runs one file as a new connection would. Throws Error with file and line: usage for a text that is not
  /// SQL for a schema, failed with the server's message for what the server refuses.
  void run(const std::filesystem::path& file);

 private:
  void begin();
  void load(const sql::ScriptStatement& statement, const sql::Loading& way);
  void execute(const sql::ScriptStatement& statement, const sql::Loading& way);
  void make_roles(const std::vector<std::string>& roles);

  pg::Session session_;
  std::set<std::string> roles_;  ///< known to be there
};

}  // namespace plumb::engine
