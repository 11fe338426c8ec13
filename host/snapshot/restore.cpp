#include "base/digest.hpp"
#include "schema/identifier.hpp"
#include "snapshot/database.hpp"
#include "snapshot/pg_dump.hpp"
#include "snapshot/pg_restore.hpp"

namespace plumb::snapshot {
namespace {

bool has_database(pg::Session& session, const std::string& name) {
  return !session.query("SELECT 1 FROM pg_catalog.pg_database WHERE datname = $1", {name}).empty();
}

void expect_free(pg::Session& session, const std::string& name) {
  if (schema::truncated(name) != name)
    throw Error::usage("the name of the new database is longer than the 63 bytes PostgreSQL allows")
        .next("plumb snapshot restore with a shorter name");
  if (!has_database(session, name)) return;
  throw Error::refused("there is already a database " + schema::quoted(name))
      .because("a snapshot is never restored over an existing one")
      .next("plumb snapshot restore with another name");
}

/// The name it has while it is incomplete; with a digest where the server would cut it.
std::string unfinished_name(const std::string& name) {
  constexpr std::size_t k_longest = 52;
  const auto mark = name.size() > k_longest ? "_" + sha256(name).substr(0, 8) : "";
  return schema::with_ending(name, mark + "_unfinished");
}

/// The comment on a database that plumb may drop: it made it, and has not finished.
std::string unfinished_mark(const std::string& name) { return "plumb is restoring a snapshot to " + name; }

std::string comment_on(pg::Session& session, const std::string& database) {
  const auto rows = session.query(R"sql(
    SELECT coalesce(pg_catalog.shobj_description(d.oid, 'pg_database'), '')
    FROM pg_catalog.pg_database d
    WHERE d.datname = $1)sql",
                                  {database});
  return rows.empty() ? "" : rows[0].text(0);
}

void set_comment(pg::Session& session, const std::string& database, const std::string& comment) {
  session.execute("COMMENT ON DATABASE " + schema::quoted(database) + " IS " + schema::literal(comment));
}

void drop(pg::Session& session, const std::string& name) {
  session.execute("DROP DATABASE IF EXISTS " + schema::quoted(name));
}

/// Drops what a killed restore left, and nothing that bears no such mark.
void drop_unfinished(pg::Session& session, const std::string& name) {
  const auto unfinished = unfinished_name(name);
  if (!has_database(session, unfinished)) return;
  if (comment_on(session, unfinished) == unfinished_mark(name)) return drop(session, unfinished);
  throw Error::refused("there is a database " + schema::quoted(unfinished) +
                       ", which plumb would restore into")
      .because("it does not bear the mark of a restore that was cut off, so plumb does not drop it")
      .next("plumb snapshot restore with another name, or rename or drop that database when nobody needs it");
}

/// CREATE DATABASE, which needs a right that changing a schema does not.
void create(pg::Session& session, const std::string& sql) {
  try {
    session.execute(sql);
  } catch (Error& error) {
    if (error.sqlstate == "42501")
      error.because("the role of the environment may not create databases")
          .next("ALTER ROLE … CREATEDB by an administrator, or --env with an environment whose role may");
    throw;
  }
}

/// Makes the database to restore into; nobody connects to it whom the one of the snapshot keeps out.
void make_unfinished(pg::Session& session, const Snapshot& snapshot, const std::string& name) {
  const auto unfinished = unfinished_name(name);
  create(session, create_database(unfinished, read_locale(session)));
  try {
    set_comment(session, unfinished, unfinished_mark(name));
    if (is_restricted(snapshot.database))
      session.execute("REVOKE ALL ON DATABASE " + schema::quoted(unfinished) + " FROM PUBLIC");
  } catch (const Error&) {
    drop(session, unfinished);
    throw;
  }
}

}  // namespace

std::string restored_mark(const Snapshot& snapshot) {
  return "restored by plumb from snapshot " + snapshot.id;
}

Restored PgDump::restore(const Snapshot& snapshot, const pg::ConnectInfo& target, const std::string& name,
                         const OnProgress& on_progress) {
  check_file(snapshot);
  pg::Session session(target, {.application = "plumb/restore"});
  expect_free(session, name);
  drop_unfinished(session, name);
  make_unfinished(session, snapshot, name);
  const auto unfinished = unfinished_name(name);
  try {
    restore_into(snapshot, {target.with_database(unfinished), session.server_version() / 10000, true},
                 programs_, on_progress);
  } catch (const Error&) {
    drop(session, unfinished);
    throw;
  }
  auto remarks = give_properties(session, unfinished, snapshot.database);
  set_comment(session, unfinished, restored_mark(snapshot));
  session.execute("ALTER DATABASE " + schema::quoted(unfinished) + " RENAME TO " + schema::quoted(name));
  return {target.with_database(name), std::move(remarks)};
}

}  // namespace plumb::snapshot
