#include "pg/rights.hpp"

namespace plumb::pg {
namespace {

constexpr const char* k_user_tables = R"sql(
SELECT n.nspname, c.relname, r.rolname,
       pg_catalog.pg_has_role(c.relowner, 'MEMBER') AS may_change,
       pg_catalog.has_table_privilege(c.oid, 'SELECT') AS may_read
FROM pg_catalog.pg_class c
JOIN pg_catalog.pg_namespace n ON n.oid = c.relnamespace
JOIN pg_catalog.pg_roles r ON r.oid = c.relowner
WHERE c.relkind IN ('r', 'p')
  AND n.nspname !~ '^pg_' AND n.nspname NOT IN ('information_schema', 'plumb')
ORDER BY 1, 2
)sql";

constexpr const char* k_role = R"sql(
SELECT r.rolname, r.rolsuper,
       pg_catalog.has_database_privilege(pg_catalog.current_database(), 'CREATE')
         OR COALESCE((SELECT pg_catalog.has_schema_privilege(n.oid, 'CREATE, USAGE')
                      FROM pg_catalog.pg_namespace n WHERE n.nspname = 'plumb'), false)
FROM pg_catalog.pg_roles r WHERE r.rolname = CURRENT_USER
)sql";

/// `%I`-quoted names, as the server quotes them.
constexpr const char* k_grants = R"sql(
WITH parts AS (
  SELECT DISTINCT n.nspname, r.rolname
  FROM pg_catalog.pg_class c
  JOIN pg_catalog.pg_namespace n ON n.oid = c.relnamespace
  JOIN pg_catalog.pg_roles r ON r.oid = c.relowner
  WHERE c.relkind IN ('r', 'p', 'S', 'v', 'm')
    AND n.nspname !~ '^pg_' AND n.nspname NOT IN ('information_schema', 'plumb')
)
SELECT statement FROM (
  SELECT 1 AS rank, 'CREATE ROLE plumb_ro LOGIN' AS statement
  UNION ALL SELECT 2, 'CREATE ROLE plumb_apply LOGIN'
  UNION ALL SELECT 3, pg_catalog.format('GRANT CONNECT ON DATABASE %I TO plumb_ro, plumb_apply', pg_catalog.current_database())
  UNION ALL SELECT 4, pg_catalog.format('GRANT CREATE ON DATABASE %I TO plumb_apply', pg_catalog.current_database())
  UNION ALL SELECT 5, pg_catalog.format('GRANT USAGE ON SCHEMA %I TO plumb_ro, plumb_apply', s.nspname) FROM (SELECT DISTINCT nspname FROM parts) s
  UNION ALL SELECT 6, pg_catalog.format('GRANT CREATE ON SCHEMA %I TO plumb_apply', s.nspname) FROM (SELECT DISTINCT nspname FROM parts) s
  UNION ALL SELECT 7, pg_catalog.format('GRANT SELECT ON ALL TABLES IN SCHEMA %I TO plumb_ro', s.nspname) FROM (SELECT DISTINCT nspname FROM parts) s
  UNION ALL SELECT 8, pg_catalog.format('GRANT SELECT ON ALL SEQUENCES IN SCHEMA %I TO plumb_ro', s.nspname) FROM (SELECT DISTINCT nspname FROM parts) s
  UNION ALL SELECT 9, pg_catalog.format('GRANT %I TO plumb_apply', o.rolname) FROM (SELECT DISTINCT rolname FROM parts) o
) g ORDER BY rank, statement
)sql";

void add_once(std::vector<std::string>& list, std::string value) {
  if (list.empty() || list.back() != value) list.push_back(std::move(value));
}

}  // namespace

Rights read_rights(Session& session) {
  Rights rights;
  const auto role = session.query(k_role);
  rights.role = role[0].text(0);
  rights.superuser = role[0].boolean(1);
  rights.may_create_schema = role[0].boolean(2);
  for (const auto table : session.query(k_user_tables)) {
    if (!table.boolean(3)) add_once(rights.foreign_owners, table.text(2));
    if (!table.boolean(4)) rights.unreadable.push_back(table.text(0) + "." + table.text(1));
  }
  return rights;
}

std::vector<std::string> least_grants(Session& session) {
  std::vector<std::string> statements;
  for (const auto row : session.query(k_grants)) statements.push_back(row.text(0));
  return statements;
}

}  // namespace plumb::pg
