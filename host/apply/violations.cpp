#include "apply/violations.hpp"

#include <map>

#include "apply/misfits.hpp"
#include "base/text.hpp"
#include "schema/identifier.hpp"

namespace plumb::apply {
namespace {

using sql::Demand;
using sql::DemandKind;

/// A table that is there, and the rows of it that a demand is on.
struct Ground {
  std::string table;  ///< "public.user"
  std::string rows;   ///< "public.user", or "ONLY public.user"
};

std::string spelled(const std::pair<std::string, std::string>& name) {
  return name.first.empty() ? schema::quoted(name.second) : schema::quoted(name.first, name.second);
}

std::optional<Ground> ground_of(pg::Session& session, const std::pair<std::string, std::string>& name,
                                bool only) {
  const auto rows = session.query(R"sql(
    SELECT n.nspname, c.relname, c.relkind
    FROM pg_catalog.pg_class c
    JOIN pg_catalog.pg_namespace n ON n.oid = c.relnamespace
    WHERE c.oid = pg_catalog.to_regclass($1) AND c.relkind IN ('r', 'p'))sql",
                                  {spelled(name)});
  if (rows.empty()) return std::nullopt;
  const auto table = schema::quoted(rows[0].text(0), rows[0].text(1));
  return Ground{table, only && rows[0][2] == "r" ? "ONLY " + table : table};
}

std::int64_t count(pg::Session& session, const std::string& from_where) {
  return session.query("SELECT pg_catalog.count(*) FROM " + from_where)[0].integer(0);
}

std::string quoted_list(const std::vector<std::string>& columns, const std::string& table = "") {
  std::vector<std::string> quoted;
  for (const auto& column : columns) quoted.push_back(table + schema::quoted(column));
  return join(quoted, ", ");
}

/// True for a type whose new column is empty: a domain may bring a default, and serial is no type.
bool makes_empty_columns(pg::Session& session, const std::pair<std::string, std::string>& type) {
  return !session
              .query(R"sql(
    SELECT 1 FROM pg_catalog.pg_type t
    WHERE t.oid = pg_catalog.to_regtype($1) AND t.typtype <> 'd')sql",
                     {spelled(type)})
              .empty();
}

std::string new_nulls(pg::Session& session, const Ground& ground, const Demand& demand) {
  if (!makes_empty_columns(session, demand.type_made)) return "";
  const auto rows = count(session, ground.rows);
  if (rows == 0) return "";
  return ground.table + " has " + plural(rows, "row") + " that would be without " + demand.columns.front();
}

std::string nulls(pg::Session& session, const Ground& ground, const std::string& column) {
  const auto rows = count(session, ground.rows + " WHERE " + schema::quoted(column) + " IS NULL");
  if (rows == 0) return "";
  return ground.table + " has " + plural(rows, "row") + " where " + column + " is NULL";
}

std::string keys_of(const Demand& demand) {
  std::vector<std::string> keys;
  for (const auto& key : demand.keys)
    keys.push_back(key.column.empty() ? key.expression : schema::quoted(key.column));
  return join(keys, ", ");
}

std::string duplicates(pg::Session& session, const Ground& ground, const Demand& demand) {
  const auto keys = keys_of(demand);
  // The line's end ends a comment that a condition may end in.
  auto rows = ground.rows + " WHERE " + (demand.condition.empty() ? "true" : "(" + demand.condition + "\n)");
  if (!demand.nulls_are_equal) rows += " AND pg_catalog.num_nulls(" + keys + ") = 0";
  const auto values =
      count(session, "(SELECT FROM " + rows + " GROUP BY " + keys + " HAVING pg_catalog.count(*) > 1) AS d");
  if (values == 0) return "";
  return ground.table + " has " + plural(values, "value") + " of (" + keys + ") in more than one row";
}

std::vector<std::string> primary_key_of(pg::Session& session, const std::string& table) {
  const auto rows = session.query(R"sql(
    SELECT a.attname
    FROM pg_catalog.pg_constraint p
    CROSS JOIN ROWS FROM (pg_catalog.unnest(p.conkey)) WITH ORDINALITY AS key(attnum, number)
    JOIN pg_catalog.pg_attribute a ON a.attrelid = p.conrelid AND a.attnum = key.attnum
    WHERE p.contype = 'p' AND p.conrelid = $1::pg_catalog.regclass
    ORDER BY key.number)sql",
                                  {table});
  std::vector<std::string> columns;
  for (const auto row : rows) columns.push_back(row.text(0));
  return columns;
}

std::string unmatched(pg::Session& session, const Ground& ground, const Demand& demand) {
  const auto there = ground_of(session, demand.referenced, true);
  if (!there) return "";
  const auto wanted =
      demand.referenced_columns.empty() ? primary_key_of(session, there->table) : demand.referenced_columns;
  if (wanted.empty()) return "";
  const auto rows =
      count(session, ground.rows + " AS l WHERE pg_catalog.num_nulls(" + quoted_list(demand.columns, "l.") +
                         ") = 0 AND NOT EXISTS (SELECT FROM " + there->rows + " AS r WHERE (" +
                         quoted_list(demand.columns, "l.") + ") = (" + quoted_list(wanted, "r.") + "))");
  if (rows == 0) return "";
  return ground.table + " has " + plural(rows, "row") + " without a match in " + there->table;
}

/// The column of a check that says no more than that it is filled, by which NOT NULL is set online.
std::string column_to_fill(const Demand& demand) {
  if (demand.columns.size() != 1) return "";
  const auto said = schema::quoted(demand.columns.front()) + " IS NOT NULL";
  return demand.condition == said || demand.condition == "(" + said + ")" ? demand.columns.front() : "";
}

std::string misfits(pg::Session& session, const Ground& ground, const Demand& demand,
                    const std::string& name) {
  if (const auto column = column_to_fill(demand); !column.empty()) return nulls(session, ground, column);
  // NULL satisfies a check.
  const auto rows = count(session, ground.rows + " WHERE NOT (" + demand.condition + "\n)");
  if (rows == 0) return "";
  const auto& called = !demand.name.empty() ? demand.name : !name.empty() ? name : demand.condition;
  return ground.table + " has " + plural(rows, "row") + " that violate" + (rows == 1 ? "s " : " ") + called;
}

/// The types of a table's columns as pg_type names them; a domain, whose checks are its own, has none.
std::map<std::string, std::string> types_of(pg::Session& session, const std::string& table) {
  std::map<std::string, std::string> types;
  for (const auto row : session.query(R"sql(
    SELECT a.attname, t.typname
    FROM pg_catalog.pg_attribute a
    JOIN pg_catalog.pg_type t ON t.oid = a.atttypid
    WHERE a.attrelid = $1::pg_catalog.regclass AND a.attnum > 0 AND NOT a.attisdropped
      AND t.typtype <> 'd' AND t.typnamespace = 'pg_catalog'::pg_catalog.regnamespace)sql",
                                      {table}))
    types.emplace(row.text(0), row.text(1));
  return types;
}

std::string condition_of(const Demand& demand, const std::map<std::string, std::string>& types) {
  const auto type = types.find(demand.columns.front());
  if (type == types.end() || demand.type_made.first != "pg_catalog") return "";
  return misfit_condition(schema::quoted(type->first), type->second, demand.type_made.second,
                          demand.type_modifiers);
}

std::string misfit_line(const Ground& ground, const Demand& demand, std::int64_t rows) {
  return ground.table + " has " + plural(rows, "row") + " where " + demand.columns.front() +
         " does not fit " + type_text(demand.type_made.second, demand.type_modifiers);
}

/// Keys and references hold for each table of an inheritance tree alone.
bool is_on_table_alone(const Demand& demand) {
  return demand.only || demand.kind == DemandKind::unique || demand.kind == DemandKind::referring;
}

}  // namespace

std::string violation(pg::Session& session, const Demand& demand, const std::string& name) {
  const auto ground = ground_of(session, demand.table, is_on_table_alone(demand));
  if (!ground) return "";
  switch (demand.kind) {
    case DemandKind::filled:
      return demand.type_made.second.empty() ? nulls(session, *ground, demand.columns.front())
                                             : new_nulls(session, *ground, demand);
    case DemandKind::fitting:
      return misfits(session, *ground, demand, name);
    case DemandKind::unique:
      return duplicates(session, *ground, demand);
    case DemandKind::referring:
      return unmatched(session, *ground, demand);
    case DemandKind::converting:
      return misconverted(session, {demand}).front();
  }
  return "";
}

std::vector<std::string> misconverted(pg::Session& session, const std::vector<Demand>& demands) {
  std::vector<std::string> lines(demands.size());
  const auto ground = ground_of(session, demands.front().table, demands.front().only);
  if (!ground) return lines;
  const auto types = types_of(session, ground->table);
  std::string counts;
  bool is_any_known = false;
  for (const auto& demand : demands) {
    const auto condition = condition_of(demand, types);
    is_any_known = is_any_known || !condition.empty();
    counts += counts.empty() ? "SELECT " : ", ";
    counts += "pg_catalog.count(*) FILTER (WHERE " + (condition.empty() ? "false" : condition) + ")";
  }
  if (!is_any_known) return lines;
  const auto found = session.query(counts + " FROM " + ground->rows);
  for (std::size_t at = 0; at < demands.size(); ++at)
    if (const auto rows = found[0].integer(static_cast<int>(at)); rows > 0)
      lines[at] = misfit_line(*ground, demands[at], rows);
  return lines;
}

std::optional<Demand> demand_of_unchecked(pg::Session& session, const sql::ConstraintName& name) {
  const auto rows = session.query(R"sql(
    SELECT pg_catalog.pg_get_constraintdef(k.oid)
    FROM pg_catalog.pg_constraint k
    WHERE k.conrelid = pg_catalog.to_regclass($1) AND k.conname = $2 AND NOT k.convalidated)sql",
                                  {spelled(name.table), name.name});
  if (rows.empty()) return std::nullopt;
  const auto stated = sql::demands_of("ALTER TABLE " + spelled(name.table) + " ADD CONSTRAINT " +
                                      schema::quoted(name.name) + " " + rows[0].text(0));
  if (stated.later.size() != 1) return std::nullopt;
  return stated.later.front();
}

std::string sqlstate_of(const Demand& demand) {
  switch (demand.kind) {
    case DemandKind::filled:
      return "23502";
    case DemandKind::fitting:
      return "23514";
    case DemandKind::unique:
      return "23505";
    case DemandKind::referring:
      return "23503";
    case DemandKind::converting:
      return is_limited_string(demand.type_made.second) ? "22001" : "22003";
  }
  return "";
}

}  // namespace plumb::apply
