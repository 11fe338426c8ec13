-- server: 15
CREATE SCHEMA s;
CREATE TABLE public.item (id integer PRIMARY KEY, name text, price numeric);
CREATE TABLE public.log (id integer PRIMARY KEY);
CREATE TABLE s.inner (id integer PRIMARY KEY);
CREATE PUBLICATION chosen FOR TABLE public.item (id, price) WHERE (price > 20) WITH (publish = 'insert, delete');
CREATE PUBLICATION of_schemas FOR TABLES IN SCHEMA public;
CREATE PUBLICATION kinds FOR TABLE public.log WITH (publish = 'truncate', publish_via_partition_root);
