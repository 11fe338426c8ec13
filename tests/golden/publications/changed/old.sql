CREATE SCHEMA s;
CREATE TABLE public.item (id integer PRIMARY KEY, name text, price numeric);
CREATE TABLE public.log (id integer PRIMARY KEY);
CREATE TABLE s.inner (id integer PRIMARY KEY);
CREATE PUBLICATION chosen FOR TABLE public.item (id, name) WHERE (price > 10), public.log WITH (publish_via_partition_root = true);
CREATE PUBLICATION of_schemas FOR TABLES IN SCHEMA s;
CREATE PUBLICATION kinds FOR TABLE public.log;
