#include "schema/identifier.hpp"
#include "snapshot/pg_dump.hpp"
#include "snapshot/pg_restore.hpp"

namespace plumb::snapshot {
namespace {

bool has_database(pg::Session& session, const std::string& name) {
  return !session.query("SELECT 1 FROM pg_catalog.pg_database WHERE datname = $1", {name}).empty();
}

/// CREATE DATABASE with the encoding and locale of the database the session is on.
std::string create_statement(pg::Session& session, const std::string& name) {
  const auto rows = session.query(R"sql(
    SELECT pg_catalog.pg_encoding_to_char(d.encoding), d.datcollate, d.datctype,
           coalesce(pg_catalog.to_jsonb(d) ->> 'datlocprovider', 'c'),
           coalesce(pg_catalog.to_jsonb(d) ->> 'datlocale', pg_catalog.to_jsonb(d) ->> 'daticulocale')
    FROM pg_catalog.pg_database d
    WHERE d.datname = pg_catalog.current_database())sql");
  const auto row = rows[0];
  auto sql = "CREATE DATABASE " + schema::quoted(name) + " TEMPLATE template0 ENCODING " +
             schema::literal(row[0]) + " LC_COLLATE " + schema::literal(row[1]) + " LC_CTYPE " +
             schema::literal(row[2]);
  if (row[3] == "i") sql += " LOCALE_PROVIDER icu ICU_LOCALE " + schema::literal(row[4]);
  return sql;
}

void expect_free(pg::Session& session, const std::string& name) {
  if (!has_database(session, name)) return;
  throw Error::refused("there is already a database " + schema::quoted(name))
      .because("a snapshot is never restored over an existing one")
      .next("plumb snapshot restore with another name");
}

/// The name it has while it is incomplete; short enough that the server does not cut it.
std::string unfinished_name(const std::string& name) {
  return schema::truncated(name).substr(0, 50) + "_unfinished";
}

void drop(pg::Session& session, const std::string& name) {
  session.execute("DROP DATABASE IF EXISTS " + schema::quoted(name));
}

}  // namespace

std::string restored_mark(const Snapshot& snapshot) {
  return "restored by plumb from snapshot " + snapshot.id;
}

pg::ConnectInfo PgDump::restore(const Snapshot& snapshot, const pg::ConnectInfo& target,
                                const std::string& name, const OnProgress& on_progress) {
  check_file(snapshot);
  pg::Session session(target, {.application = "plumb/restore"});
  expect_free(session, name);
  const auto unfinished = unfinished_name(name);
  drop(session, unfinished);
  session.execute(create_statement(session, unfinished));
  try {
    restore_into(snapshot, {target.with_database(unfinished), session.server_version() / 10000, true},
                 programs_, on_progress);
  } catch (const Error&) {
    drop(session, unfinished);
    throw;
  }
  session.execute("COMMENT ON DATABASE " + schema::quoted(unfinished) + " IS " +
                  schema::literal(restored_mark(snapshot)));
  session.execute("ALTER DATABASE " + schema::quoted(unfinished) + " RENAME TO " + schema::quoted(name));
  return target.with_database(name);
}

}  // namespace plumb::snapshot
