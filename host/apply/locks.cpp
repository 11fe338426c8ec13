#include "apply/locks.hpp"

#include <algorithm>
#include <random>
#include <thread>

#include "base/clock.hpp"
#include "base/interrupt.hpp"
#include "base/text.hpp"
#include "schema/identifier.hpp"

namespace plumb::apply {
namespace {

/// First key of plumb's advisory locks: "plum" in ASCII. They are per database, so that the second key tells
/// what is locked.
constexpr auto k_advisory_class = "1886155117";
constexpr auto k_applying = "0", k_aligning = "1";

std::string array_literal(const std::vector<std::string>& texts) {
  std::string out = "{";
  for (const auto& text : texts) {
    if (out.size() > 1) out += ',';
    out += '"';
    for (const char character : text) {
      if (character == '"' || character == '\\') out += '\\';
      out += character;
    }
    out += '"';
  }
  return out + "}";
}

pg::Parameters name_arrays(const std::vector<schema::Name>& relations) {
  std::vector<std::string> schemas, names;
  for (const auto& relation : relations) {
    schemas.push_back(relation.schema);
    names.push_back(relation.name);
  }
  return {array_literal(schemas), array_literal(names)};
}

/// What is told of a session `a`: of one that the role may not look into the server hides state and address.
constexpr auto k_told = R"sql(
    a.pid, coalesce(a.usename, '?'), coalesce(nullif(a.application_name, ''), 'unnamed'),
    coalesce(a.state, 'background'),
    extract(epoch FROM pg_catalog.clock_timestamp() - a.state_change)::bigint,
    CASE WHEN a.client_addr IS NOT NULL THEN coalesce(a.client_hostname, pg_catalog.host(a.client_addr))
         WHEN a.state IS NOT NULL THEN 'the server itself' ELSE '' END,
    CASE WHEN a.application_name LIKE 'plumb/%' THEN pg_catalog.split_part(a.application_name, '/', 2) ELSE '' END
)sql";

/// "pid 123 of run ab12cd34 (app_user from 10.0.0.7, psql, idle in transaction for 5 min)".
std::string session_phrase(const pg::Rows::Row& row) {
  const auto run = row.text(6), host = row.text(5);
  auto phrase = "pid " + row.text(0) + (run.empty() ? "" : " of run " + run) + " (" + row.text(1) +
                (host.empty() ? "" : " from " + host) + ", " + row.text(2) + ", " + row.text(3);
  if (!row.is_null(4)) phrase += " for " + human_duration(row.integer(4));
  return display(phrase + ")");
}

std::vector<std::string> session_phrases(const pg::Rows& rows) {
  std::vector<std::string> phrases;
  for (const auto row : rows) phrases.push_back(session_phrase(row));
  return phrases;
}

std::vector<std::string> holders_of_advisory_lock(pg::Session& session, const char* which) {
  return session_phrases(session.query("SELECT" + std::string(k_told) + R"sql(
    FROM pg_catalog.pg_locks l
    JOIN pg_catalog.pg_database d ON d.oid = l.database AND d.datname = pg_catalog.current_database()
    JOIN pg_catalog.pg_stat_activity a ON a.pid = l.pid
    WHERE l.locktype = 'advisory' AND l.granted AND l.classid::bigint = $1::bigint
      AND l.objid::bigint = $2::bigint
    ORDER BY a.pid)sql",
                                       {k_advisory_class, which}));
}

/// Takes one of plumb's advisory locks for the transaction, or throws naming the holder.
void take_advisory_lock(pg::Session& session, const char* which, const std::string& refusal) {
  const auto taken = session.query("SELECT pg_catalog.pg_try_advisory_xact_lock($1::integer, $2::integer)",
                                   {k_advisory_class, which});
  if (taken[0].boolean(0)) return;
  auto error = Error::failed(refusal);
  error.sqlstate = "55P03";
  for (const auto& holder : holders_of_advisory_lock(session, which)) error.because(holder);
  throw error;
}

}  // namespace

LockWait::LockWait(const ApplyRequest& request)
    : request_(request), started_(std::chrono::steady_clock::now()), next_ms_(request.locks.first_pause_ms) {}

/// Where nobody watches a progress line, the log is to tell whom a run waited for; once, as only the times
/// in a phrase move on.
void LockWait::tell(const std::vector<std::string>& holders) {
  const auto by = holders.empty() ? "another session" : join(holders, "; ");
  if (request_.on_progress) request_.on_progress({"waiting for a lock held by " + by, 0, 0, ""});
  std::string pids;
  for (const auto& holder : holders) pids += holder.substr(0, holder.find('(')) + ";";
  if (request_.on_wait && told_.insert(pids).second) request_.on_wait("waiting for a lock held by " + by);
}

void LockWait::pause(const Error& refusal, const std::vector<std::string>& holders) {
  tell(holders);
  thread_local std::minstd_rand random{std::random_device{}()};
  const auto spread = std::uniform_real_distribution<>(0.75, 1.25)(random);
  const auto duration = std::chrono::milliseconds(static_cast<std::int64_t>(next_ms_ * spread));
  const auto end = started_ + std::chrono::milliseconds(request_.locks.budget_ms);
  if (std::chrono::steady_clock::now() + duration > end) give_up(refusal, holders);
  pause_for(duration);
  next_ms_ = std::min(next_ms_ * 1.5, static_cast<double>(request_.locks.longest_pause_ms));
}

void LockWait::give_up(const Error& refusal, const std::vector<std::string>& holders) const {
  Error error(Exit::stopped, "a lock was not had within " + human_count(request_.locks.budget_ms) +
                                 " ms; nothing of this group was applied");
  error.sqlstate = "55P03";
  error.statement = refusal.statement;
  error.because(refusal.message);
  for (const auto& holder : holders) error.because("held by " + holder);
  throw error.next("end or wait for those sessions, then plumb resume " + request_.run);
}

void pause_for(std::chrono::milliseconds duration) {
  const auto end = std::chrono::steady_clock::now() + duration;
  for (;;) {
    stop_if_interrupted();
    const auto left = end - std::chrono::steady_clock::now();
    if (left <= std::chrono::steady_clock::duration::zero()) return;
    std::this_thread::sleep_for(
        std::min<std::chrono::steady_clock::duration>(left, std::chrono::milliseconds(50)));
  }
}

bool is_lock_failure(const Error& error) { return error.sqlstate == "55P03" || error.sqlstate == "40P01"; }

void lock_target(pg::Session& session) {
  take_advisory_lock(session, k_applying, "another plumb is applying a plan to this database");
}

void lock_alignment(pg::Session& session) {
  take_advisory_lock(session, k_aligning, "another run brings this database to its schema");
}

void freeze(pg::Session& session, const std::vector<schema::Name>& relations) {
  // The lock of a writer: it keeps ALTER TABLE and CREATE INDEX of others out and gets along with writers and
  // autovacuum. A lock needs a right on the table that a plan which only refers to it does not need: such
  // tables stay unfrozen.
  const auto rows = session.query(R"sql(
    SELECT n.nspname, c.relname
    FROM ROWS FROM (pg_catalog.unnest($1::text[]), pg_catalog.unnest($2::text[])) AS wanted(schema, name)
    JOIN pg_catalog.pg_namespace n ON n.nspname = wanted.schema
    JOIN pg_catalog.pg_class c ON c.relnamespace = n.oid AND c.relname = wanted.name
    WHERE c.relkind IN ('r', 'p') AND pg_catalog.has_table_privilege(c.oid, 'UPDATE, DELETE, TRUNCATE')
    ORDER BY 1, 2)sql",
                                  name_arrays(relations));
  for (const auto row : rows)
    session.execute("LOCK TABLE ONLY " + schema::quoted(row[0], row[1]) + " IN ROW EXCLUSIVE MODE");
}

std::vector<std::string> blockers(pg::Session& session, const std::vector<schema::Name>& relations) {
  return session_phrases(session.query("SELECT" + std::string(k_told) + R"sql(
    FROM pg_catalog.pg_stat_activity a
    WHERE a.pid <> pg_catalog.pg_backend_pid() AND a.pid IN (
      SELECT l.pid
      FROM ROWS FROM (pg_catalog.unnest($1::text[]), pg_catalog.unnest($2::text[])) AS wanted(schema, name)
      JOIN pg_catalog.pg_namespace n ON n.nspname = wanted.schema
      JOIN pg_catalog.pg_class c ON c.relnamespace = n.oid AND c.relname = wanted.name
      JOIN pg_catalog.pg_locks l ON l.relation = c.oid AND l.granted
      JOIN pg_catalog.pg_database d ON d.oid = l.database AND d.datname = pg_catalog.current_database())
    ORDER BY a.xact_start NULLS LAST, a.pid
    LIMIT 8)sql",
                                       name_arrays(relations)));
}

}  // namespace plumb::apply
