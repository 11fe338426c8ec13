#pragma once
// What the role of a session may do, and the least it needs.
#include <string>
#include <vector>

#include "pg/session.hpp"

namespace plumb::pg {

/// Facts about the role on this database, read with one query.
struct Rights {
  std::string role;
  bool superuser = false;
  bool may_create_schema = false;           ///< CREATE on the database, or schema plumb is there and usable
  std::vector<std::string> foreign_owners;  ///< owners of tables whose role it is not a member of
  std::vector<std::string> unreadable;      ///< tables it may not SELECT (a snapshot could not hold them)
};
Rights read_rights(Session& session);

/// The statements that give plumb's two roles the least they need on this database: plumb_ro reads (inspect,
/// snapshot, dry run), plumb_apply changes what its owners own. To be reviewed and run by an administrator;
/// plumb runs none of it.
std::vector<std::string> least_grants(Session& session);

}  // namespace plumb::pg
