CREATE EXTENSION postgres_fdw;
CREATE FOREIGN DATA WRAPPER w HANDLER public.postgres_fdw_handler OPTIONS (host 'b', dbname 'c');
CREATE SERVER s FOREIGN DATA WRAPPER w;
