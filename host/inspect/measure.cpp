// Rows and bytes of tables and columns: counted while there is time, else estimated from statistics.
#include <algorithm>
#include <chrono>

#include "inspect/inspect.hpp"
#include "inspect/query.hpp"
#include "schema/identifier.hpp"

namespace plumb::inspect {
namespace {

constexpr std::size_t tables_per_query = 100;

/// A row policy would hide rows from a count without a word; with this it is an error.
void refuse_hidden_rows(pg::Session& session) {
  session.execute("SELECT pg_catalog.set_config('row_security', 'off', true)");
}

std::vector<schema::Name> names_of(const Measured& what) {
  std::vector<schema::Name> names;
  for (const auto& [name, columns] : what) names.push_back(name);
  return names;
}

/// "SELECT 3, count(*), ARRAY[count(mail), sum(pg_column_size(mail)) …] FROM …": two numbers a column.
std::string counting(std::size_t number, const schema::Name& table, const std::set<std::string>& columns) {
  std::string values;
  for (const auto& column : columns) {
    const auto name = schema::quoted(column);
    values += (values.empty() ? "" : ", ") + ("pg_catalog.count(" + name + ")");
    values += ", COALESCE(pg_catalog.sum(pg_catalog.pg_column_size(" + name + ")), 0)::bigint";
  }
  return "SELECT " + std::to_string(number) + ", pg_catalog.count(*), ARRAY[" + values + "]::bigint[] FROM " +
         table.sql();
}

std::string joined(const std::vector<std::string>& selects) {
  std::string sql;
  for (const auto& select : selects) sql += (sql.empty() ? "" : " UNION ALL ") + select;
  return sql;
}

using Batch = std::vector<const Measured::value_type*>;

std::vector<Batch> batches_of(const Measured& what) {
  std::vector<Batch> out;
  for (const auto& entry : what) {
    if (out.empty() || out.back().size() == tables_per_query) out.emplace_back();
    out.back().push_back(&entry);
  }
  return out;
}

void add_counts(pg::Session& session, const Batch& batch, Measures& out) {
  std::vector<std::string> selects;
  for (const auto* entry : batch) selects.push_back(counting(selects.size(), entry->first, entry->second));
  for (const auto row : session.query(joined(selects))) {
    const auto& [name, columns] = *batch.at(static_cast<std::size_t>(row.integer(0)));
    auto& measure = out[name];
    measure.exact = true;
    measure.rows = row.integer(1);
    const auto values = numbers(row[2]);
    std::size_t at = 0;
    for (const auto& column : columns) {
      measure.non_null[column] = values.at(at++);
      measure.column_bytes[column] = values.at(at++);
    }
  }
}

void add_sizes(pg::Session& session, const Measured& what, Measures& out) {
  const NameArrays names(names_of(what));
  for (const auto row : catalog(session, "sizes", {names.schemas, names.names})) {
    auto& measure = out[{row.text(0), row.text(1)}];
    if (!measure.exact) measure.rows = row.integer(2);
    measure.bytes = row.integer(3);
  }
}

void add_statistics(pg::Session& session, const Measured& what, Measures& out) {
  const NameArrays names(names_of(what));
  for (const auto row : catalog(session, "column_statistics", {names.schemas, names.names})) {
    const schema::Name table{row.text(0), row.text(1)};
    const auto column = row.text(2);
    auto& measure = out[table];
    if (measure.exact || !what.at(table).contains(column)) continue;
    const auto rows = static_cast<double>(measure.rows) * static_cast<double>(row.integer(3)) / 1e6;
    measure.non_null[column] = static_cast<std::int64_t>(rows);
    measure.column_bytes[column] = static_cast<std::int64_t>(rows) * row.integer(4);
  }
}

/// Out of time, locked by others, not allowed to read all rows, or some are not there (a dry run plans on a
/// copy that has moved on): an estimate is what can be had.
bool leaves_estimates(const Error& error) {
  static constexpr std::array reasons{"57014", "55P03", "42501", "42P01", "42703"};
  return error.code == Exit::failed &&
         std::find(reasons.begin(), reasons.end(), error.sqlstate) != reasons.end();
}

/// Counts what there is time for: in a transaction for each batch, since the server's memory for locks does
/// not hold those on all tables and their indexes at once.
void count_in_time(pg::Session& session, const Measured& what, int budget_ms, Measures& out) {
  using namespace std::chrono;
  const auto end = steady_clock::now() + milliseconds(budget_ms);
  for (const auto& batch : batches_of(what)) {
    const auto left = duration_cast<milliseconds>(end - steady_clock::now()).count();
    if (left <= 0) return;
    const pg::Transaction transaction(session,
                                      {.read_only = true, .statement_timeout_ms = static_cast<int>(left)});
    try {
      refuse_hidden_rows(session);
      add_counts(session, batch, out);
    } catch (const Error& error) {
      if (!leaves_estimates(error)) throw;
    }
  }
}

bool is_counted(const Measured& what, const Measures& measures) {
  return std::ranges::all_of(what, [&](const auto& entry) { return measures.contains(entry.first); });
}

}  // namespace

Measures measure(pg::Session& session, const Measured& what, int budget_ms) {
  Measures out;
  if (what.empty()) return out;
  count_in_time(session, what, budget_ms, out);
  const bool has_all = is_counted(what, out);
  const pg::Transaction transaction(session, {.read_only = true});
  add_sizes(session, what, out);
  if (!has_all) add_statistics(session, what, out);
  return out;
}

std::map<schema::Name, std::int64_t> count_rows(pg::Session& session,
                                                const std::vector<schema::Name>& tables) {
  std::map<schema::Name, std::int64_t> counts;
  if (!tables.empty()) refuse_hidden_rows(session);
  for (std::size_t begin = 0; begin < tables.size(); begin += tables_per_query) {
    std::vector<std::string> selects;
    for (std::size_t i = begin; i < std::min(begin + tables_per_query, tables.size()); ++i)
      selects.push_back(counting(i, tables[i], {}));
    for (const auto row : session.query(joined(selects)))
      counts[tables[static_cast<std::size_t>(row.integer(0))]] = row.integer(1);
  }
  return counts;
}

}  // namespace plumb::inspect
