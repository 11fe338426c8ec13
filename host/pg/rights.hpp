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
  std::vector<std::string> foreign_owners;  ///< owners of tables whose rights it does not have
  std::vector<std::string>
      unreadable;  ///< tables and sequences it may not SELECT (a snapshot could not hold them)
};
Rights read_rights(Session& session);

/// A right that a statement needs: "own", "drop", "own type", "drop type", "own schema", "make in",
/// "make schema", "make extension", or a privilege on a table such as "REFERENCES". A schema or an extension
/// stands as the name; a relation or type without a schema is the one that search_path finds.
struct WantedRight {
  std::string right, schema, name;
};

/// What the role of the session lacks of `wanted`, a line for each: "table public.book belongs to shop". What
/// is not there needs no right, for whoever makes it owns it. One catalog query.
std::vector<std::string> missing_rights(Session& session, const std::vector<WantedRight>& wanted);

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
