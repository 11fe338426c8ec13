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

/// First key of plumb's advisory lock: "plum" in ASCII. Advisory locks are per database, so the second key is
/// free.
constexpr auto k_advisory_class = "1886155117";

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

/// Sessions as messages name them: "pid 123 (app_user, psql, idle in transaction for 5 min)".
std::vector<std::string> session_phrases(const pg::Rows& rows) {
  std::vector<std::string> phrases;
  for (const auto row : rows) {
    auto phrase = "pid " + row.text(0) + " (" + row.text(1) + ", " + row.text(2) + ", " + row.text(3);
    if (!row.is_null(4)) phrase += " for " + human_duration(row.integer(4));
    phrases.push_back(display(phrase + ")"));
  }
  return phrases;
}

std::vector<std::string> holders_of_advisory_lock(pg::Session& session) {
  return session_phrases(session.query(R"sql(
    SELECT a.pid, coalesce(a.usename, '?'), coalesce(nullif(a.application_name, ''), 'unnamed'),
           coalesce(a.state, 'background'),
           extract(epoch FROM pg_catalog.clock_timestamp() - a.state_change)::bigint
    FROM pg_catalog.pg_locks l
    JOIN pg_catalog.pg_database d ON d.oid = l.database AND d.datname = pg_catalog.current_database()
    JOIN pg_catalog.pg_stat_activity a ON a.pid = l.pid
    WHERE l.locktype = 'advisory' AND l.granted AND l.classid::bigint = $1::bigint
    ORDER BY a.pid)sql",
                                       {k_advisory_class}));
}

}  // namespace

LockWait::LockWait(const ApplyRequest& request)
    : limits_(request.locks),
      run_(request.run),
      started_(std::chrono::steady_clock::now()),
      next_ms_(limits_.first_pause_ms) {}

void LockWait::pause(const Error& refusal, const std::vector<std::string>& holders) {
  thread_local std::minstd_rand random{std::random_device{}()};
  const auto spread = std::uniform_real_distribution<>(0.75, 1.25)(random);
  const auto duration = std::chrono::milliseconds(static_cast<std::int64_t>(next_ms_ * spread));
  const auto end = started_ + std::chrono::milliseconds(limits_.budget_ms);
  if (std::chrono::steady_clock::now() + duration > end) give_up(refusal, holders);
  pause_for(duration);
  next_ms_ = std::min(next_ms_ * 1.5, static_cast<double>(limits_.longest_pause_ms));
}

void LockWait::give_up(const Error& refusal, const std::vector<std::string>& holders) const {
  Error error(Exit::stopped, "a lock was not had within " + human_count(limits_.budget_ms) +
                                 " ms; nothing of this group was applied");
  error.sqlstate = "55P03";
  error.statement = refusal.statement;
  error.because(refusal.message);
  for (const auto& holder : holders) error.because("held by " + holder);
  throw error.next("end or wait for those sessions, then plumb resume " + run_);
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
  const auto taken =
      session.query("SELECT pg_catalog.pg_try_advisory_xact_lock($1::integer, 0)", {k_advisory_class});
  if (taken[0].boolean(0)) return;
  auto error = Error::failed("another plumb is applying a plan to this database");
  error.sqlstate = "55P03";
  for (const auto& holder : holders_of_advisory_lock(session)) error.because(holder);
  throw error;
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
  return session_phrases(session.query(R"sql(
    SELECT a.pid, coalesce(a.usename, '?'), coalesce(nullif(a.application_name, ''), 'unnamed'),
           coalesce(a.state, 'background'),
           extract(epoch FROM pg_catalog.clock_timestamp() - a.state_change)::bigint
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
