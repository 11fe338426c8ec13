-- What needs what, as far as it does not follow from the keys and columns of tables. Addresses are those of the objects
-- people know: the column for its default, the view for its rule, the type for its array, the extension for its members.
WITH member AS MATERIALIZED (
  SELECT d.classid, d.objid, d.refclassid, d.refobjid
  FROM pg_catalog.pg_depend AS d
  WHERE d.refclassid = 'pg_catalog.pg_extension'::pg_catalog.regclass AND d.deptype = 'e'
), multirange AS MATERIALIZED (
  -- The column is there since 14.
  SELECT r.rngtypid, (pg_catalog.to_jsonb(r) ->> 'rngmultitypid')::oid AS type
  FROM pg_catalog.pg_range AS r
  WHERE r.rngtypid >= 16384
), raw AS MATERIALIZED (
  -- Most rows say what the columns of keys, defaults and indexes say as well; they are passed over here, where it is
  -- cheap.
  SELECT d.classid::oid AS classid, d.objid, d.objsubid, d.refclassid::oid AS refclassid, d.refobjid, d.refobjsubid
  FROM pg_catalog.pg_depend AS d
  WHERE d.deptype IN ('n', 'a')
    -- As a number, since statistics of a young database would have the server take the index for 100,000 rows.
    AND d.refobjid::bigint >= 16384
    AND d.refclassid <> 'pg_catalog.pg_namespace'::pg_catalog.regclass
    AND NOT (d.classid = 2604 AND (d.deptype = 'a' OR (d.refclassid = 1259 AND d.refobjsubid = 0)))
    AND NOT (d.classid = 2606 AND d.refclassid = 1259)
    AND NOT (d.classid = 1259 AND d.refclassid = 1259 AND d.objsubid = 0 AND d.refobjsubid > 0
             AND d.objid NOT IN (SELECT i.indexrelid
                                 FROM pg_catalog.pg_index AS i
                                 WHERE i.indexprs IS NOT NULL OR i.indpred IS NOT NULL
                                 UNION ALL
                                 -- Those of materialized views, which are found by their rules.
                                 SELECT i.indexrelid
                                 FROM pg_catalog.pg_rewrite AS r
                                 JOIN pg_catalog.pg_class AS t ON t.oid = r.ev_class AND t.relkind = 'm'
                                 JOIN pg_catalog.pg_index AS i ON i.indrelid = t.oid))
), dependency AS (
  -- Defaults: their column.
  SELECT 1259::oid AS catalog, a.adrelid AS oid, a.adnum::integer AS part, raw.refclassid, raw.refobjid, raw.refobjsubid
  FROM raw JOIN pg_catalog.pg_attrdef AS a ON a.oid = raw.objid
  WHERE raw.classid = 2604
  UNION ALL
  -- Checks and exclusions; domains for theirs.
  SELECT CASE WHEN k.contypid <> 0 THEN 1247::oid ELSE 2606::oid END,
         CASE WHEN k.contypid <> 0 THEN k.contypid ELSE k.oid END, 0, raw.refclassid, raw.refobjid, raw.refobjsubid
  FROM raw JOIN pg_catalog.pg_constraint AS k ON k.oid = raw.objid
  WHERE raw.classid = 2606
    AND k.contype IN ('c', 'x')
    AND NOT (raw.refclassid = 1247 AND raw.refobjid = k.contypid)
  UNION ALL
  SELECT CASE r.rulename WHEN '_RETURN' THEN 1259::oid ELSE 2618::oid END,
         CASE r.rulename WHEN '_RETURN' THEN r.ev_class ELSE r.oid END, 0, raw.refclassid, raw.refobjid, raw.refobjsubid
  FROM raw JOIN pg_catalog.pg_rewrite AS r ON r.oid = raw.objid
  WHERE raw.classid = 2618
  UNION ALL
  SELECT 6104::oid, r.prpubid, 0, raw.refclassid, raw.refobjid, raw.refobjsubid
  FROM raw JOIN pg_catalog.pg_publication_rel AS r ON r.oid = raw.objid
  WHERE raw.classid = 6106
  UNION ALL
  -- Relations: types and collations of columns, parents, servers; of indexes what is in their expressions. Those of an
  -- exclusion constraint are known by the constraint.
  SELECT CASE WHEN k.oid IS NOT NULL THEN 2606::oid WHEN c.relkind = 'c' THEN 1247::oid ELSE 1259::oid END,
         CASE WHEN k.oid IS NOT NULL THEN k.oid WHEN c.relkind = 'c' THEN c.reltype ELSE c.oid END,
         CASE WHEN c.relkind IN ('r', 'p', 'f') THEN raw.objsubid ELSE 0 END, raw.refclassid, raw.refobjid, raw.refobjsubid
  FROM raw JOIN pg_catalog.pg_class AS c ON c.oid = raw.objid
  LEFT JOIN pg_catalog.pg_constraint AS k ON c.relkind IN ('i', 'I') AND k.conindid = c.oid AND k.contype = 'x'
  WHERE raw.classid = 1259
    AND c.relkind NOT IN ('S', 't')
    AND raw.refclassid <> 2606
  UNION ALL
  -- An opclass is made of operators and functions by way of its entries.
  SELECT CASE WHEN class.oid IS NULL THEN 2753::oid ELSE 2616::oid END, COALESCE(class.oid, entry.family), 0,
         raw.refclassid, raw.refobjid, raw.refobjsubid
  FROM raw
  JOIN (SELECT 2602::oid AS catalog, o.oid, o.amopfamily AS family FROM pg_catalog.pg_amop AS o
        UNION ALL SELECT 2603::oid, p.oid, p.amprocfamily FROM pg_catalog.pg_amproc AS p) AS entry
    ON entry.catalog = raw.classid AND entry.oid = raw.objid
  LEFT JOIN pg_catalog.pg_depend AS by ON by.classid = raw.classid AND by.objid = raw.objid AND by.deptype = 'i'
                                      AND by.refclassid = 2616
  LEFT JOIN pg_catalog.pg_opclass AS class ON class.oid = by.refobjid
  WHERE raw.classid IN (2602, 2603)
  UNION ALL
  SELECT raw.classid, raw.objid, 0, raw.refclassid, raw.refobjid, raw.refobjsubid
  FROM raw
  WHERE raw.classid NOT IN (2604, 2606, 2618, 6106, 1259, 2602, 2603)
)
SELECT DISTINCT d.catalog, d.oid, d.part,
       CASE WHEN e.refobjid IS NOT NULL THEN e.refclassid
            WHEN type_of_rows.is_of_relation THEN 1259
            WHEN composite.oid IS NOT NULL THEN 1247
            WHEN rule.oid IS NOT NULL THEN 1259
            ELSE d.refclassid END AS needs_catalog,
       CASE WHEN e.refobjid IS NOT NULL THEN e.refobjid
            WHEN type_of_rows.is_of_relation THEN t.typrelid
            WHEN t.typelem <> 0 AND t.typcategory = 'A' THEN t.typelem
            WHEN multirange.rngtypid IS NOT NULL THEN multirange.rngtypid
            WHEN composite.oid IS NOT NULL THEN composite.reltype
            WHEN rule.oid IS NOT NULL THEN rule.ev_class
            ELSE d.refobjid END AS needs_oid,
       CASE WHEN e.refobjid IS NULL AND composite.oid IS NULL THEN d.refobjsubid ELSE 0 END AS needs_part
FROM dependency AS d
LEFT JOIN pg_catalog.pg_type AS t ON d.refclassid = 1247 AND t.oid = d.refobjid
-- An array of a member's elements is no member itself.
LEFT JOIN member AS e ON e.classid = d.refclassid
                     AND e.objid = CASE WHEN t.typelem <> 0 AND t.typcategory = 'A' THEN t.typelem ELSE d.refobjid END
CROSS JOIN LATERAL (
  SELECT t.typrelid <> 0 AND (SELECT c.relkind <> 'c' FROM pg_catalog.pg_class AS c WHERE c.oid = t.typrelid) AS is_of_relation
) AS type_of_rows
LEFT JOIN multirange ON d.refclassid = 1247 AND multirange.type = d.refobjid
LEFT JOIN pg_catalog.pg_class AS composite ON d.refclassid = 1259 AND composite.oid = d.refobjid AND composite.relkind = 'c'
LEFT JOIN pg_catalog.pg_rewrite AS rule ON d.refclassid = 2618 AND rule.oid = d.refobjid
