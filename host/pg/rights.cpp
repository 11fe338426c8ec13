#include "pg/rights.hpp"

#include <algorithm>

namespace plumb::pg {
namespace {

constexpr const char* k_role = R"(
  SELECT r.rolname,
         r.rolsuper,
         COALESCE((SELECT pg_catalog.has_schema_privilege(n.oid, 'USAGE')
                     FROM pg_catalog.pg_namespace AS n
                    WHERE n.nspname = 'plumb'),
                  pg_catalog.has_database_privilege(pg_catalog.current_database(), 'CREATE')),
         r.rolsuper OR r.rolcreatedb
    FROM pg_catalog.pg_roles AS r
   WHERE r.rolname = CURRENT_USER
)";

constexpr const char* k_user_data = R"(
  SELECT n.nspname,
         c.relname,
         r.rolname,
         pg_catalog.pg_has_role(c.relowner, 'USAGE'),
         pg_catalog.has_table_privilege(c.oid, 'SELECT')
    FROM pg_catalog.pg_class AS c
    JOIN pg_catalog.pg_namespace AS n ON n.oid = c.relnamespace
    JOIN pg_catalog.pg_roles AS r ON r.oid = c.relowner
   WHERE c.relkind IN ('r', 'p', 'S')
     AND n.nspname !~ '^pg_' AND n.nspname NOT IN ('information_schema', 'plumb')
     AND NOT EXISTS (SELECT FROM pg_catalog.pg_depend AS d
                      WHERE d.classid = 'pg_catalog.pg_class'::regclass AND d.objid = c.oid AND d.deptype = 'e')
   ORDER BY 1, 2
)";

/// What every query below begins with: the schemas of users, the objects in them that have an owner, and
/// whether acting as that owner is acting as a superuser. %I and the statements are the server's spelling.
constexpr const char* k_parts = R"(
  WITH part AS (
    SELECT n.oid, n.nspname
      FROM pg_catalog.pg_namespace AS n
     WHERE n.nspname !~ '^pg_' AND n.nspname NOT IN ('information_schema', 'plumb', 'plumb_scratch')
  ), object AS (
    SELECT 'pg_catalog.pg_class'::regclass AS classid, c.oid, part.nspname, c.relname AS name, c.relowner AS owner,
           CASE c.relkind WHEN 'v' THEN 'VIEW' WHEN 'm' THEN 'MATERIALIZED VIEW' WHEN 'S' THEN 'SEQUENCE'
                          WHEN 'f' THEN 'FOREIGN TABLE' ELSE 'TABLE' END AS kind, c.relacl AS acl
      FROM pg_catalog.pg_class AS c JOIN part ON part.oid = c.relnamespace
     WHERE c.relkind IN ('r', 'p', 'v', 'm', 'S', 'f')
     UNION ALL
    SELECT 'pg_catalog.pg_type'::regclass, t.oid, part.nspname, t.typname, t.typowner,
           CASE t.typtype WHEN 'd' THEN 'DOMAIN' ELSE 'TYPE' END, NULL
      FROM pg_catalog.pg_type AS t JOIN part ON part.oid = t.typnamespace
     WHERE t.typtype IN ('e', 'd', 'r')
        OR t.typtype = 'c' AND (SELECT relkind = 'c' FROM pg_catalog.pg_class WHERE oid = t.typrelid)
  ), owned AS (
    SELECT object.*, r.rolname,
           EXISTS (SELECT FROM pg_catalog.pg_roles AS s
                    WHERE s.rolsuper AND pg_catalog.pg_has_role(r.oid, s.oid, 'MEMBER')) AS is_super
      FROM object
      JOIN pg_catalog.pg_roles AS r ON r.oid = object.owner
     WHERE NOT EXISTS (SELECT FROM pg_catalog.pg_depend AS d
                        WHERE (d.classid, d.objid, d.deptype) = (object.classid, object.oid, 'e'))
  )
)";

struct Wanted {
  const char* purpose;
  const char* query;  ///< follows k_parts; its first column is a statement
};

constexpr Wanted k_wanted[] = {
    {"Two roles: plumb_ro reads, plumb_apply changes. Give each a way to log in.",
     R"(
  SELECT pg_catalog.format('CREATE ROLE %I LOGIN', name)
    FROM pg_catalog.unnest(ARRAY['plumb_apply', 'plumb_ro']) AS name
   WHERE NOT EXISTS (SELECT FROM pg_catalog.pg_roles WHERE rolname = name)
   UNION ALL
  SELECT pg_catalog.format('GRANT CONNECT ON DATABASE %I TO plumb_apply, plumb_ro', pg_catalog.current_database())
   ORDER BY 1
)"},
    {"The ledger, in a schema of its own.",
     R"(
  SELECT statement
    FROM (SELECT EXISTS (SELECT FROM pg_catalog.pg_namespace WHERE nspname = 'plumb') AS is_there) AS ledger,
         LATERAL (VALUES
           (false, pg_catalog.format('GRANT CREATE ON DATABASE %I TO plumb_apply', pg_catalog.current_database())),
           (true, 'GRANT USAGE, CREATE ON SCHEMA plumb TO plumb_apply'),
           (true, 'GRANT SELECT, INSERT ON ALL TABLES IN SCHEMA plumb TO plumb_apply'),
           (true, 'GRANT USAGE ON SCHEMA plumb TO plumb_ro'),
           (true, 'GRANT SELECT ON ALL TABLES IN SCHEMA plumb TO plumb_ro')) AS step (needs_schema, statement)
   WHERE needs_schema = is_there
   ORDER BY 1
)"},
    {"Reading, for snapshots and comparisons: what is there, and what plumb will make.",
     R"(
  SELECT pg_catalog.format(statement, nspname)
    FROM part,
         pg_catalog.unnest(ARRAY['GRANT USAGE ON SCHEMA %I TO plumb_apply, plumb_ro',
                                 'GRANT SELECT ON ALL TABLES IN SCHEMA %I TO plumb_ro',
                                 'GRANT SELECT ON ALL SEQUENCES IN SCHEMA %I TO plumb_ro'])
           WITH ORDINALITY AS step (statement, place)
   UNION ALL
  SELECT pg_catalog.format('ALTER DEFAULT PRIVILEGES FOR ROLE %I GRANT %s TO plumb_ro', role, rights)
    FROM (SELECT DISTINCT rolname AS role FROM owned WHERE NOT is_super AND rolname <> 'plumb_apply'
           UNION ALL SELECT 'plumb_apply') AS maker,
         pg_catalog.unnest(ARRAY['SELECT ON TABLES', 'SELECT ON SEQUENCES', 'USAGE ON SCHEMAS']) AS rights
   ORDER BY 1
)"},
    {"A superuser owns these. Who may act as their owner would be a superuser too, so the owner has to "
     "change first.",
     R"(
  SELECT pg_catalog.format('ALTER %s %I.%I OWNER TO plumb_apply', kind, nspname, name)
    FROM owned
   WHERE is_super
     AND NOT EXISTS (SELECT FROM pg_catalog.pg_depend AS d  -- such a sequence goes with its table
                      WHERE (d.classid, d.objid) = (owned.classid, owned.oid) AND d.deptype IN ('a', 'i')
                        AND owned.kind = 'SEQUENCE' AND d.refclassid = 'pg_catalog.pg_class'::regclass)
   ORDER BY nspname, kind, name
)"},
    {"Changing: what other roles own is changed by a member of theirs, and new objects are made beside it.",
     R"(
  SELECT pg_catalog.format('GRANT %I TO plumb_apply', rolname)
    FROM (SELECT DISTINCT rolname FROM owned WHERE NOT is_super AND rolname <> 'plumb_apply') AS owner
   UNION ALL
  SELECT pg_catalog.format('GRANT CREATE ON SCHEMA %I TO plumb_apply', nspname) FROM part
   ORDER BY 1
)"},
    {"What plumb makes belongs to plumb_apply: other roles may use it as they may use what is there.",
     R"(
  SELECT pg_catalog.format('ALTER DEFAULT PRIVILEGES FOR ROLE plumb_apply IN SCHEMA %I GRANT %s ON %s TO %I',
                           nspname, rights, kinds, rolname)
    FROM (SELECT o.nspname, CASE o.kind WHEN 'SEQUENCE' THEN 'SEQUENCES' ELSE 'TABLES' END AS kinds, g.rolname,
                 pg_catalog.string_agg(DISTINCT acl.privilege_type, ', ') AS rights
            FROM owned AS o,
                 LATERAL pg_catalog.aclexplode(
                   COALESCE(o.acl, pg_catalog.acldefault((CASE o.kind WHEN 'SEQUENCE' THEN 's' ELSE 'r' END)::"char", o.owner)))
                   AS acl
            JOIN pg_catalog.pg_roles AS g ON g.oid = acl.grantee
           WHERE o.kind IN ('TABLE', 'SEQUENCE')
             AND acl.privilege_type IN ('SELECT', 'INSERT', 'UPDATE', 'DELETE', 'USAGE')
             AND NOT g.rolsuper AND g.rolname NOT IN ('plumb_apply', 'plumb_ro')
           GROUP BY 1, 2, 3) AS used
   ORDER BY nspname, rolname, kinds
)"},
    {"The way back: a snapshot is restored into a new database beside the old one. Leave this out when an "
     "administrator does that for you.",
     R"(
  SELECT 'ALTER ROLE plumb_apply CREATEDB'
   WHERE NOT EXISTS (SELECT FROM pg_catalog.pg_roles WHERE rolname = 'plumb_apply' AND (rolcreatedb OR rolsuper))
)"},
};

void add_once(std::vector<std::string>& list, std::string value) {
  if (std::ranges::find(list, value) == list.end()) list.push_back(std::move(value));
}

}  // namespace

Rights read_rights(Session& session) {
  Rights rights;
  const auto role = session.query(k_role);
  rights.role = role[0].text(0);
  rights.superuser = role[0].boolean(1);
  rights.may_keep_ledger = role[0].boolean(2);
  rights.may_create_databases = role[0].boolean(3);
  for (const auto table : session.query(k_user_data)) {
    if (!table.boolean(3)) add_once(rights.foreign_owners, table.text(2));
    if (!table.boolean(4)) rights.unreadable.push_back(table.text(0) + "." + table.text(1));
  }
  return rights;
}

std::vector<Grants> least_grants(Session& session) {
  std::vector<Grants> all;
  for (const auto& wanted : k_wanted) {
    Grants grants{wanted.purpose, {}};
    for (const auto row : session.query(std::string(k_parts) + wanted.query))
      grants.statements.push_back(row.text(0));
    if (!grants.statements.empty()) all.push_back(std::move(grants));
  }
  return all;
}

}  // namespace plumb::pg
