#include "pg/rights.hpp"
#include "pg/stand_ins.hpp"

namespace plumb::pg {
namespace {

constexpr const char* k_missing = R"(
  WITH wanted AS (
    SELECT w.*
      FROM ROWS FROM (pg_catalog.unnest($1::text[]), pg_catalog.unnest($2::text[]), pg_catalog.unnest($3::text[]))
           WITH ORDINALITY AS w (wish, schema, name, place)
  ), relation AS (
    SELECT w.wish, w.place, c.oid, c.relowner, n.nspowner, pg_catalog.format('%I.%I', n.nspname, c.relname) AS spelled,
           CASE c.relkind WHEN 'v' THEN 'view' WHEN 'm' THEN 'materialized view' WHEN 'S' THEN 'sequence'
                          WHEN 'i' THEN 'index' WHEN 'I' THEN 'index' ELSE 'table' END AS kind
      FROM wanted AS w
      JOIN pg_catalog.pg_class AS c ON c.relname = w.name
      JOIN pg_catalog.pg_namespace AS n ON n.oid = c.relnamespace
     WHERE w.wish IN ('own', 'drop', 'REFERENCES', 'SELECT', 'INSERT', 'UPDATE', 'DELETE', 'TRUNCATE', 'TRIGGER')
       AND (n.nspname = w.schema OR w.schema = '' AND pg_catalog.pg_table_is_visible(c.oid))
  ), type AS (
    SELECT w.wish, w.place, t.typowner, n.nspowner, pg_catalog.format('%I.%I', n.nspname, t.typname) AS spelled
      FROM wanted AS w
      JOIN pg_catalog.pg_type AS t ON t.typname = w.name
      JOIN pg_catalog.pg_namespace AS n ON n.oid = t.typnamespace
     WHERE w.wish IN ('own type', 'drop type')
       AND (n.nspname = w.schema OR w.schema = '' AND pg_catalog.pg_type_is_visible(t.oid))
  ), trusted AS (
    -- Whether the others can be made is the provider's affair where roles that are no superusers may.
    SELECT w.place
      FROM wanted AS w
      JOIN pg_catalog.pg_available_extension_versions AS e ON e.name = w.name
     WHERE w.wish = 'make extension' AND NOT EXISTS (SELECT FROM pg_catalog.pg_extension WHERE extname = w.name)
     GROUP BY 1
    HAVING pg_catalog.bool_or(e.trusted)
  ), missing AS (
    SELECT place, pg_catalog.format('%s %s belongs to %I', kind, spelled, pg_catalog.pg_get_userbyid(relowner)) AS line
      FROM relation
     WHERE wish IN ('own', 'drop') AND NOT pg_catalog.pg_has_role(relowner, 'USAGE')
       AND NOT (wish = 'drop' AND pg_catalog.pg_has_role(nspowner, 'USAGE'))
     UNION ALL
    SELECT place, pg_catalog.format('no %s on %s %s', wish, kind, spelled)
      FROM relation
     WHERE wish NOT IN ('own', 'drop') AND NOT pg_catalog.has_table_privilege(oid, wish)
       AND NOT CASE WHEN wish IN ('REFERENCES', 'SELECT', 'INSERT', 'UPDATE')
                    THEN pg_catalog.has_any_column_privilege(oid, wish) ELSE false END
     UNION ALL
    SELECT place, pg_catalog.format('type %s belongs to %I', spelled, pg_catalog.pg_get_userbyid(typowner))
      FROM type
     WHERE NOT pg_catalog.pg_has_role(typowner, 'USAGE')
       AND NOT (wish = 'drop type' AND pg_catalog.pg_has_role(nspowner, 'USAGE'))
     UNION ALL
    SELECT w.place, CASE w.wish WHEN 'own schema' THEN
                    pg_catalog.format('schema %I belongs to %I', n.nspname, pg_catalog.pg_get_userbyid(n.nspowner))
                    ELSE pg_catalog.format('no CREATE on schema %I', n.nspname) END
      FROM wanted AS w
      JOIN pg_catalog.pg_namespace AS n ON n.nspname = w.name
     WHERE w.wish = 'own schema' AND NOT pg_catalog.pg_has_role(n.nspowner, 'USAGE')
        OR w.wish = 'make in' AND NOT pg_catalog.has_schema_privilege(n.oid, 'CREATE')
     UNION ALL
    SELECT w.place, pg_catalog.format('no USAGE on schema %I', n.nspname)
      FROM wanted AS w
      JOIN pg_catalog.pg_namespace AS n ON n.nspname = CASE w.wish WHEN 'make in' THEN w.name ELSE w.schema END
     WHERE NOT pg_catalog.has_schema_privilege(n.oid, 'USAGE')
     UNION ALL
    SELECT place, pg_catalog.format('no CREATE on database %I', pg_catalog.current_database())
      FROM wanted
     WHERE (wish = 'make schema' OR place IN (SELECT place FROM trusted))
       AND NOT pg_catalog.has_database_privilege(pg_catalog.current_database(), 'CREATE')
  )
  SELECT line FROM missing GROUP BY line ORDER BY pg_catalog.min(place)
)";

}  // namespace

std::vector<std::string> missing_rights(Session& session, const std::vector<WantedRight>& wanted) {
  if (wanted.empty()) return {};
  std::vector<std::string> rights, schemas, names, lines;
  for (const auto& [right, schema, name] : wanted) {
    rights.push_back(right);
    schemas.push_back(schema);
    names.push_back(name);
  }
  for (const auto row :
       session.query(k_missing, {array_text(rights), array_text(schemas), array_text(names)}))
    lines.push_back(row.text(0));
  return lines;
}

}  // namespace plumb::pg
