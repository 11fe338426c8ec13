-- server: 15
CREATE SCHEMA s;
CREATE TABLE public.item (id integer PRIMARY KEY, name text, price numeric);
CREATE TABLE public.log (id integer PRIMARY KEY);
CREATE TABLE s.inner (id integer PRIMARY KEY);
CREATE PUBLICATION everything FOR ALL TABLES WITH (publish = 'insert');
CREATE PUBLICATION chosen FOR TABLE public.item (id, name) WHERE (price > 10 AND name <> 'x'), public.log WITH (publish_via_partition_root = true);
CREATE PUBLICATION of_schemas FOR TABLES IN SCHEMA s, TABLE public.log;
CREATE PUBLICATION nothing;
CREATE PUBLICATION silent FOR TABLE public.log WITH (publish = '');
