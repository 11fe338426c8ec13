#include "apply/leftover.hpp"

#include <algorithm>
#include <optional>

#include "sql/concurrent_index.hpp"

namespace plumb::apply {
namespace {

std::optional<sql::ConcurrentIndex> index_of(const plan::Group& group) {
  if (group.transactional || group.statements.size() != 1) return std::nullopt;
  return sql::concurrent_index(group.statements.front().sql);
}

bool touches(const plan::Group& group, const schema::Name& table) {
  return std::ranges::find(group.relations, table) != group.relations.end();
}

/// Sessions that keep others from building or dropping indexes of the table that `index` is on.
std::vector<std::string> builders(pg::Session& session, const std::string& index) {
  const auto rows = session.query(R"sql(
    SELECT DISTINCT l.pid
    FROM pg_catalog.pg_index i
    JOIN pg_catalog.pg_locks l ON l.relation = i.indrelid AND l.granted
    JOIN pg_catalog.pg_database d ON d.oid = l.database AND d.datname = pg_catalog.current_database()
    WHERE i.indexrelid = $1::pg_catalog.oid AND l.pid <> pg_catalog.pg_backend_pid()
      AND l.mode NOT IN ('AccessShareLock', 'RowShareLock', 'RowExclusiveLock')
    ORDER BY 1)sql",
                                  {index});
  std::vector<std::string> pids;
  for (const auto row : rows) pids.push_back(row.text(0));
  return pids;
}

void expect_nobody_builds(pg::Session& session, const std::string& index, const std::string& name) {
  const auto pids = builders(session, index);
  if (pids.empty()) return;
  auto error = Error::failed("index " + name + " is not valid, and another session may still be building it");
  error.sqlstate = "55P03";
  for (const auto& pid : pids) error.because("pid " + pid);
  throw error;
}

}  // namespace

schema::Model without_leftover(schema::Model model, const plan::Group& group) {
  const auto index = index_of(group);
  if (!index) return model;
  const auto is_leftover = [&](const schema::Index& part) {
    return !part.valid && part.name == index->name.second;
  };
  for (auto& table : model.tables) {
    if (!touches(group, table.name)) continue;
    if (!index->is_dropped) std::erase_if(table.indexes, is_leftover);
    for (auto& part : table.indexes)
      if (is_leftover(part)) part.valid = true;
  }
  return model;
}

void remove_leftover(pg::Session& session, const plan::Group& group) {
  const auto index = index_of(group);
  if (!index || index->is_dropped) return;
  const auto rows = session.query(R"sql(
    SELECT c.oid, pg_catalog.format('%I.%I', n.nspname, c.relname)
    FROM pg_catalog.pg_index i
    JOIN pg_catalog.pg_class c ON c.oid = i.indexrelid
    JOIN pg_catalog.pg_namespace n ON n.oid = c.relnamespace
    WHERE n.nspname = $1 AND c.relname = $2 AND NOT i.indisvalid)sql",
                                  {index->name.first, index->name.second});
  if (rows.empty()) return;
  expect_nobody_builds(session, rows[0].text(0), rows[0].text(1));
  session.execute("DROP INDEX CONCURRENTLY " + rows[0].text(1));
}

}  // namespace plumb::apply
