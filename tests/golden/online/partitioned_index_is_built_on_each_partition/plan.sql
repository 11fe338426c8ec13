-- plumb plan online/partitioned_index_is_built_on_each_partition
-- from   old.sql
-- to     new.sql
-- not proved on a scratch server
-- run it with: psql -v ON_ERROR_STOP=1 -f FILE

SET client_encoding = 'UTF8';

-- transaction 1 of 5
BEGIN;
SET LOCAL "DateStyle" = 'ISO, YMD';
SET LOCAL "IntervalStyle" = 'postgres';
SET LOCAL "TimeZone" = 'UTC';
SET LOCAL search_path = pg_catalog;
SET LOCAL standard_conforming_strings = 'on';
SET LOCAL lock_timeout = '500ms';
SET LOCAL statement_timeout = '30000ms';

-- 1. AddIndex: index public.sale.sale_id
--    lock: SHARE
--    inverse, restores all:
--      DROP INDEX public.sale_id;
CREATE UNIQUE INDEX sale_id ON ONLY public.sale (id, at, shop);

-- 2. AddIndex: index public.sale_2025.sale_2025_id_at_shop_idx
--    lock: SHARE
--    inverse: none needed
CREATE UNIQUE INDEX sale_2025_id_at_shop_idx ON ONLY public.sale_2025 (id, at, shop);

COMMIT;

-- outside of a transaction, group 2 of 5
SET "DateStyle" = 'ISO, YMD';
SET "IntervalStyle" = 'postgres';
SET "TimeZone" = 'UTC';
SET search_path = pg_catalog;
SET standard_conforming_strings = 'on';
SET lock_timeout = '600000ms';
SET statement_timeout = '0ms';

-- 3. AddIndex: index public.sale_2024.sale_2024_id_at_shop_idx
--    lock: SHARE UPDATE EXCLUSIVE
--    hazard: not_transactional: runs outside of a transaction
--    hazard: full_scan: all rows are read, while others read and write
--    hazard: may_fail_on_data: fails when two rows have the same key
--    inverse: none needed
CREATE UNIQUE INDEX CONCURRENTLY sale_2024_id_at_shop_idx ON public.sale_2024 (id, at, shop);

RESET lock_timeout;
RESET statement_timeout;
RESET "DateStyle";
RESET "IntervalStyle";
RESET "TimeZone";
RESET search_path;
RESET standard_conforming_strings;

-- outside of a transaction, group 3 of 5
SET "DateStyle" = 'ISO, YMD';
SET "IntervalStyle" = 'postgres';
SET "TimeZone" = 'UTC';
SET search_path = pg_catalog;
SET standard_conforming_strings = 'on';
SET lock_timeout = '600000ms';
SET statement_timeout = '0ms';

-- 4. AddIndex: index public.sale_2025_one.sale_2025_one_id_at_shop_idx
--    lock: SHARE UPDATE EXCLUSIVE
--    hazard: not_transactional: runs outside of a transaction
--    hazard: full_scan: all rows are read, while others read and write
--    hazard: may_fail_on_data: fails when two rows have the same key
--    inverse: none needed
CREATE UNIQUE INDEX CONCURRENTLY sale_2025_one_id_at_shop_idx ON public.sale_2025_one (id, at, shop);

RESET lock_timeout;
RESET statement_timeout;
RESET "DateStyle";
RESET "IntervalStyle";
RESET "TimeZone";
RESET search_path;
RESET standard_conforming_strings;

-- outside of a transaction, group 4 of 5
SET "DateStyle" = 'ISO, YMD';
SET "IntervalStyle" = 'postgres';
SET "TimeZone" = 'UTC';
SET search_path = pg_catalog;
SET standard_conforming_strings = 'on';
SET lock_timeout = '600000ms';
SET statement_timeout = '0ms';

-- 5. AddIndex: index public.sale_2025_rest.sale_2025_rest_id_at_shop_idx
--    lock: SHARE UPDATE EXCLUSIVE
--    hazard: not_transactional: runs outside of a transaction
--    hazard: full_scan: all rows are read, while others read and write
--    hazard: may_fail_on_data: fails when two rows have the same key
--    inverse: none needed
CREATE UNIQUE INDEX CONCURRENTLY sale_2025_rest_id_at_shop_idx ON public.sale_2025_rest (id, at, shop);

RESET lock_timeout;
RESET statement_timeout;
RESET "DateStyle";
RESET "IntervalStyle";
RESET "TimeZone";
RESET search_path;
RESET standard_conforming_strings;

-- transaction 5 of 5
BEGIN;
SET LOCAL "DateStyle" = 'ISO, YMD';
SET LOCAL "IntervalStyle" = 'postgres';
SET LOCAL "TimeZone" = 'UTC';
SET LOCAL search_path = pg_catalog;
SET LOCAL standard_conforming_strings = 'on';
SET LOCAL lock_timeout = '500ms';
SET LOCAL statement_timeout = '30000ms';

-- 6. AlterIndex: index public.sale.sale_id
--    lock: ACCESS EXCLUSIVE
--    inverse: none needed
ALTER INDEX public.sale_id ATTACH PARTITION public.sale_2024_id_at_shop_idx;

-- 7. AlterIndex: index public.sale_2025.sale_2025_id_at_shop_idx
--    lock: ACCESS EXCLUSIVE
--    inverse: none needed
ALTER INDEX public.sale_2025_id_at_shop_idx ATTACH PARTITION public.sale_2025_one_id_at_shop_idx;

-- 8. AlterIndex: index public.sale_2025.sale_2025_id_at_shop_idx
--    lock: ACCESS EXCLUSIVE
--    inverse: none needed
ALTER INDEX public.sale_2025_id_at_shop_idx ATTACH PARTITION public.sale_2025_rest_id_at_shop_idx;

-- 9. AlterIndex: index public.sale.sale_id
--    lock: ACCESS EXCLUSIVE
--    inverse: none needed
ALTER INDEX public.sale_id ATTACH PARTITION public.sale_2025_id_at_shop_idx;

COMMIT;
