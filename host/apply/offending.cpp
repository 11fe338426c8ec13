#include "apply/apply.hpp"
#include "base/text.hpp"
#include "schema/identifier.hpp"
#include "sql/check_constraint.hpp"
#include "sql/foreign_key.hpp"

namespace plumb::apply {
namespace {

constexpr auto k_not_null = "23502";
constexpr auto k_foreign_key = "23503";
constexpr auto k_unique = "23505";
constexpr auto k_check = "23514";

/// Counting is a help, not a duty: it may not hold a production table's readers up.
constexpr int k_count_limit_ms = 10000;

/// The table that the server named as "schema.table", with both parts told apart by the catalog.
std::optional<schema::Name> named_table(pg::Session& session, const std::string& table) {
  const auto rows = session.query(R"sql(
    SELECT n.nspname, c.relname
    FROM pg_catalog.pg_class c
    JOIN pg_catalog.pg_namespace n ON n.oid = c.relnamespace
    WHERE n.nspname || '.' || c.relname = $1 AND c.relkind IN ('r', 'p'))sql",
                                  {table});
  if (rows.size() != 1) return std::nullopt;
  return schema::Name{rows[0].text(0), rows[0].text(1)};
}

bool has_column(pg::Session& session, const schema::Name& table, const std::string& column) {
  return !session
              .query(R"sql(
    SELECT 1 FROM pg_catalog.pg_attribute a
    WHERE a.attrelid = $1::pg_catalog.regclass AND a.attname = $2 AND a.attnum > 0)sql",
                     {table.sql(), column})
              .empty();
}

std::int64_t count(pg::Session& session, const std::string& from_where) {
  return session.query("SELECT pg_catalog.count(*) FROM " + from_where)[0].integer(0);
}

/// The keys in "Key (a, lower(b))=(1, x) …", as the server spelled them; empty when there are none.
std::string keys_of(const std::string& detail) {
  const auto begin = detail.find('(');
  const auto end = detail.find(")=(");
  if (begin == std::string::npos || end == std::string::npos || end < begin) return "";
  return detail.substr(begin + 1, end - begin - 1);
}

std::string offending_nulls(pg::Session& session, const schema::Name& table, const Error& failure) {
  if (failure.column.empty()) return "";
  if (!has_column(session, table, failure.column)) {
    const auto rows = count(session, table.sql());
    return rows == 0
               ? ""
               : table.sql() + " has " + plural(rows, "row") + " that would be without " + failure.column;
  }
  const auto rows = count(session, table.sql() + " WHERE " + schema::quoted(failure.column) + " IS NULL");
  return table.sql() + " has " + plural(rows, "row") + " where " + failure.column + " is NULL";
}

std::string offending_duplicates(pg::Session& session, const schema::Name& table, const Error& failure) {
  const auto keys = keys_of(failure.detail);
  if (keys.empty()) return "";
  const auto values = count(session, "(SELECT FROM " + table.sql() + " WHERE pg_catalog.num_nulls(" + keys +
                                         ") = 0 GROUP BY " + keys + " HAVING pg_catalog.count(*) > 1) AS d");
  return table.sql() + " has " + plural(values, "value") + " of (" + keys + ") in more than one row";
}

std::string quoted_list(const std::vector<std::string>& columns) {
  std::vector<std::string> quoted;
  for (const auto& column : columns) quoted.push_back(schema::quoted(column));
  return join(quoted, ", ");
}

std::string primary_key_of(pg::Session& session, const schema::Name& table) {
  const auto rows = session.query(R"sql(
    SELECT pg_catalog.string_agg(pg_catalog.quote_ident(a.attname), ', ' ORDER BY key.number)
    FROM pg_catalog.pg_constraint p
    CROSS JOIN ROWS FROM (pg_catalog.unnest(p.conkey)) WITH ORDINALITY AS key(attnum, number)
    JOIN pg_catalog.pg_attribute a ON a.attrelid = p.conrelid AND a.attnum = key.attnum
    WHERE p.contype = 'p' AND p.conrelid = $1::pg_catalog.regclass)sql",
                                  {table.sql()});
  return rows[0].text(0);
}

std::string offending_references(pg::Session& session, const schema::Name& table, const Error& failure) {
  const auto key = sql::stated_foreign_key(failure.statement, failure.constraint);
  if (!key) return "";
  const schema::Name there{key->referenced.first, key->referenced.second};
  const auto columns = quoted_list(key->columns);
  const auto wanted =
      key->referenced_columns.empty() ? primary_key_of(session, there) : quoted_list(key->referenced_columns);
  const auto rows = count(session, table.sql() + " WHERE pg_catalog.num_nulls(" + columns + ") = 0 AND (" +
                                       columns + ") NOT IN (SELECT " + wanted + " FROM " + there.sql() +
                                       " WHERE pg_catalog.num_nulls(" + wanted + ") = 0)");
  return table.sql() + " has " + plural(rows, "row") + " without a match in " + there.sql();
}

/// The condition of a check: the server's own spelling where it is there already (VALIDATE CONSTRAINT), else
/// what the failed statement says.
std::optional<std::string> condition_of(pg::Session& session, const schema::Name& table,
                                        const Error& failure) {
  const auto rows = session.query(R"sql(
    SELECT pg_catalog.pg_get_expr(k.conbin, k.conrelid)
    FROM pg_catalog.pg_constraint k
    WHERE k.contype = 'c' AND k.conrelid = $1::pg_catalog.regclass AND k.conname = $2)sql",
                                  {table.sql(), failure.constraint});
  return rows.empty() ? sql::stated_check(failure.statement, failure.constraint) : rows[0].text(0);
}

/// The column of a check that says no more than that it is filled, by which NOT NULL is set online.
std::string column_to_fill(pg::Session& session, const schema::Name& table, const Error& failure,
                           const std::string& condition) {
  const auto rows = session.query(R"sql(
    SELECT a.attname
    FROM pg_catalog.pg_constraint k
    JOIN pg_catalog.pg_attribute a ON a.attrelid = k.conrelid AND a.attnum = ALL (k.conkey)
    WHERE k.contype = 'c' AND k.conrelid = $1::pg_catalog.regclass AND k.conname = $2)sql",
                                  {table.sql(), failure.constraint});
  const bool only_fills =
      rows.size() == 1 && condition == "(" + schema::quoted(rows[0].text(0)) + " IS NOT NULL)";
  return only_fills ? rows[0].text(0) : "";
}

std::string offending_values(pg::Session& session, const schema::Name& table, const Error& failure) {
  const auto condition = condition_of(session, table, failure);
  if (!condition) return "";
  // NULL satisfies a check. The line's end ends a comment that the condition may end in.
  const auto rows = count(session, table.sql() + " WHERE NOT (" + *condition + "\n)");
  if (rows == 0) return "";  // the offending rows were the statement's own
  if (const auto column = column_to_fill(session, table, failure, *condition); !column.empty())
    return table.sql() + " has " + plural(rows, "row") + " where " + column + " is NULL";
  return table.sql() + " has " + plural(rows, "row") + " that violate" + (rows == 1 ? "s " : " ") +
         failure.constraint;
}

std::string offending(pg::Session& session, const schema::Name& table, const Error& failure) {
  if (failure.sqlstate == k_not_null) return offending_nulls(session, table, failure);
  if (failure.sqlstate == k_unique) return offending_duplicates(session, table, failure);
  if (failure.sqlstate == k_foreign_key) return offending_references(session, table, failure);
  if (failure.sqlstate == k_check) return offending_values(session, table, failure);
  return "";
}

}  // namespace

std::string count_offending(pg::Session& session, const Error& failure) {
  if (failure.table.empty()) return "";
  try {
    pg::Transaction transaction(session, {.read_only = true, .statement_timeout_ms = k_count_limit_ms});
    const auto table = named_table(session, failure.table);
    return table ? offending(session, *table, failure) : "";
  } catch (const Error&) {
    // The failure itself is what matters; a count that cannot be had says nothing.
    return "";
  }
}

}  // namespace plumb::apply
