-- server: 15
CREATE TABLE public.log (at date, id integer) PARTITION BY RANGE (at);
CREATE TABLE public.log_1 PARTITION OF public.log DEFAULT;
CREATE PUBLICATION p FOR TABLE public.log WHERE (id > 1) WITH (publish_via_partition_root = true);
