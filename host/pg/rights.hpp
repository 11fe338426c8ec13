#pragma once
// What the role of a session may do, and the least it needs.
#include <string>
#include <vector>

#include "pg/session.hpp"

namespace plumb::pg {

/// Facts about the role on this database.
struct Rights {
  std::string role;
  bool superuser = false;
  bool may_keep_ledger = false;             ///< schema plumb is there and usable, or may be created
  bool may_create_databases = false;        ///< a snapshot is restored into a new one
  std::vector<std::string> foreign_owners;  ///< owners of tables whose role it is not a member of
  std::vector<std::string> unreadable;      ///< tables it may not SELECT (a snapshot could not hold them)
};
Rights read_rights(Session& session);

/// Statements for one purpose; a group without statements is left out.
struct Grants {
  std::string purpose;
  std::vector<std::string> statements;
};

/// The statements that give plumb's two roles the least they need on this database: plumb_ro reads (inspect,
/// snapshot, dry run), plumb_apply changes. To be reviewed and run by an administrator; plumb runs none of
/// it. A table of a superuser gets another owner: whoever may act as its owner would be a superuser too.
std::vector<Grants> least_grants(Session& session);

}  // namespace plumb::pg
