#include "snapshot/pg_dump.hpp"

#include <fcntl.h>
#include <unistd.h>

#include <cerrno>

#include "base/descriptor.hpp"
#include "base/fault.hpp"
#include "base/file.hpp"
#include "base/text.hpp"
#include "pg/rights.hpp"
#include "snapshot/contents.hpp"
#include "snapshot/database.hpp"
#include "snapshot/pg_restore.hpp"
#include "snapshot/record.hpp"

namespace plumb::snapshot {
namespace {

/// A file nobody else can read, before pg_dump opens it by name.
void make_private_file(const std::filesystem::path& file) {
  const int descriptor = open(file.c_str(), O_WRONLY | O_CREAT | O_TRUNC | O_CLOEXEC, 0600);
  if (descriptor < 0)
    throw Error::failed("cannot write " + file.string()).next("free space or rights in that folder");
  close(descriptor);
}

std::int64_t size_of(const std::filesystem::path& file) {
  std::error_code absent;
  const auto size = std::filesystem::file_size(file, absent);
  return absent ? 0 : static_cast<std::int64_t>(size);
}

/// The message of pg_dump may be in any language; what the system says of the reason is in it.
bool has_no_room(const std::filesystem::path& file, const std::string& errors) {
  constexpr std::uintmax_t k_little = 1 << 20;
  std::error_code unknown;
  const auto space = std::filesystem::space(file.parent_path(), unknown);
  return (!unknown && space.available < k_little) ||
         errors.find(system_reason(ENOSPC)) != std::string::npos ||
         errors.find(system_reason(EDQUOT)) != std::string::npos ||
         errors.find(system_reason(EFBIG)) != std::string::npos;
}

std::int64_t database_size(pg::Session& session) {
  return session.query("SELECT pg_catalog.pg_database_size(pg_catalog.current_database())")[0].integer(0);
}

/// What the role may not read no snapshot would hold.
void expect_readable(pg::Session& session, const std::string& environment) {
  const auto rights = pg::read_rights(session);
  if (rights.unreadable.empty()) return;
  throw Error::usage("role " + display(rights.role) + " may not read all that a snapshot has to hold")
      .because("no SELECT on " + display(listed(rights.unreadable)))
      .next("plumb doctor --grants " + environment);
}

std::string export_snapshot(pg::Session& session, const std::string& environment) {
  expect_readable(session, environment);
  return session.query("SELECT pg_catalog.pg_export_snapshot()")[0].text(0);
}

/// One moment of the target, held open while pg_dump reads the same moment.
struct Moment {
  explicit Moment(const CreateRequest& request)
      : session(request.target, {.application = "plumb/snapshot", .read_only = true}),
        identity(pg::read_identity(session)),
        transaction(
            session,
            {.read_only = true, .repeatable_read = true, .lock_timeout_ms = 5000, .idle_timeout_ms = 0}),
        name(export_snapshot(session, request.environment)),
        contents(read_contents(session)),
        database(read_properties(session)),
        bytes(database_size(session)) {}

  pg::Session session;
  pg::Identity identity;
  pg::Transaction transaction;
  std::string name;
  Contents contents;
  Json database;
  std::int64_t bytes;
};

void run_pg_dump(Moment& moment, const std::filesystem::path& file, const CreateRequest& request,
                 const pg::ProgramFolders& programs) {
  auto command = pg::client_command(
      pg::find_server_program("pg_dump", moment.session.server_version() / 10000, programs), request.target,
      {"--format=custom", "--snapshot=" + moment.name, "--lock-wait-timeout=5s", "--file=" + file.string()});
  if (request.on_progress)
    command.on_idle = [&] { request.on_progress({"dumping", size_of(file), moment.bytes, "bytes"}); };
  const auto finished = run_command(command);
  if (finished.ok()) return;
  const auto next = has_no_room(file, finished.errors)
                        ? "free some space on the disk of " + file.parent_path().string()
                        : "plumb doctor";
  std::error_code ignored;
  std::filesystem::remove(file, ignored);
  throw Error::failed("pg_dump could not dump " + request.target.display())
      .because(trim(finished.errors))
      .next(next);
}

}  // namespace

Snapshot PgDump::create(const CreateRequest& request) {
  make_folders(request.folder, 0700);
  auto snapshot = find_by_key(request.folder, request.key);
  if (!snapshot) {
    remove_unfinished(request.folder, request.key);
    snapshot = dump(request);
  }
  if (request.verify != "no" && snapshot->verified != request.verify) verify(*snapshot, request);
  return *snapshot;
}

Snapshot PgDump::dump(const CreateRequest& request) {
  Moment moment(request);
  Snapshot snapshot;
  snapshot.taken = SystemClock().now();
  snapshot.id = make_id(request.environment, request.key, snapshot.taken);
  snapshot.key = request.key;
  snapshot.environment = request.environment;
  snapshot.provider = "pg_dump";
  snapshot.identity = moment.identity.to_json();
  snapshot.fingerprint = moment.contents.fingerprint;
  snapshot.rows = moment.contents.rows;
  snapshot.database = moment.database;
  snapshot.file = request.folder / (snapshot.id + ".dump");

  const auto unfinished = request.folder / (snapshot.id + ".part");
  make_private_file(unfinished);
  fault_point("snapshot.dump.before");
  run_pg_dump(moment, unfinished, request, programs_);
  std::filesystem::rename(unfinished, snapshot.file);
  fault_point("snapshot.dump.after");
  snapshot.bytes = size_of(snapshot.file);
  snapshot.digest = file_digest(snapshot.file);
  fault_point("snapshot.record.before");
  write_record(snapshot);
  fault_point("snapshot.record.after");
  return snapshot;
}

std::unique_ptr<Provider> make_provider(const std::string& name, pg::ProgramFolders programs) {
  if (name == "pg_dump") return std::make_unique<PgDump>(std::move(programs));
  throw Error::usage("there is no snapshot provider " + display(name))
      .because("there is: pg_dump")
      .next("plumb doctor");
}

}  // namespace plumb::snapshot
