-- Installed extensions; plpgsql is in every database.
SELECT e.extname
FROM pg_catalog.pg_extension AS e
WHERE e.extname <> 'plpgsql'
ORDER BY e.extname
