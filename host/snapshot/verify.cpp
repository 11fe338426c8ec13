#include "base/fault.hpp"
#include "schema/identifier.hpp"
#include "snapshot/contents.hpp"
#include "snapshot/pg_dump.hpp"
#include "snapshot/pg_restore.hpp"
#include "snapshot/record.hpp"

namespace plumb::snapshot {
namespace {

/// Makes the roles that the dump's policies and user mappings name, where the scratch server does not have them.
void make_roles(const pg::ConnectInfo& scratch, const std::vector<std::string>& names) {
  pg::Session session(scratch);
  for (const auto& name : names)
    if (session.query("SELECT 1 FROM pg_catalog.pg_roles WHERE rolname = $1", {name}).empty())
      session.execute("CREATE ROLE " + schema::quoted(name) + " NOLOGIN");
}

Contents contents_of(const pg::ConnectInfo& database) {
  pg::Session session(database, {.read_only = true});
  pg::Transaction transaction(session, {.read_only = true, .repeatable_read = true});
  return read_contents(session);
}

int major_of(const Snapshot& snapshot) { return pg::Identity::from_json(snapshot.identity).server_major; }

/// A scratch database that is dropped again: it may be as large as the target.
struct Copy {
  explicit Copy(pg::Scratch& where) : scratch(where), database(scratch.empty_database("verify")) {}
  ~Copy() {
    try {
      scratch.drop_database(database);
    } catch (const Error&) {
      // The scratch server ends with us, and what a lent database holds is emptied at its next use.
    }
  }
  pg::Scratch& scratch;
  pg::ConnectInfo database;
};

}  // namespace

void PgDump::verify(Snapshot& snapshot, const CreateRequest& request) {
  fault_point("snapshot.verify.before");
  check_file(snapshot);
  if (request.verify == "restore") {
    verify_by_restoring(snapshot, request);
  } else if (request.verify == "list") {
    verify_by_listing(snapshot);
  } else {
    throw Error::usage("a snapshot is verified by \"restore\" or \"list\", not by \"" + request.verify +
                       "\"");
  }
  snapshot.verified = request.verify;
  fault_point("snapshot.verify.after");
  write_record(snapshot);
}

void PgDump::verify_by_restoring(const Snapshot& snapshot, const CreateRequest& request) {
  const int major = major_of(snapshot);
  const Copy copy(request.scratch(major));
  {
    pg::Session target(request.target, {.read_only = true});
    make_roles(copy.database, named_roles(target));
  }
  restore_into(snapshot, {copy.database, major, false}, programs_, request.on_progress);
  const auto found = differences(snapshot, contents_of(copy.database));
  if (found.empty()) return;
  Error error(Exit::verification, "snapshot " + snapshot.id + " does not restore to what was dumped");
  for (const auto& line : found) error.because(line);
  throw error.next("plumb snapshot create");
}

void PgDump::verify_by_listing(const Snapshot& snapshot) {
  const auto program = pg::find_server_program("pg_restore", major_of(snapshot), programs_);
  Command command;
  command.program = program.string();
  command.arguments = {"--list", snapshot.file.string()};
  const auto finished = run_command(command);
  if (finished.ok()) return;
  throw Error(Exit::verification, "the file of snapshot " + snapshot.id + " cannot be read")
      .because(finished.errors)
      .next("plumb snapshot create");
}

}  // namespace plumb::snapshot
