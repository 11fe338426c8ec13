-- server: 15
CREATE EXTENSION file_fdw;
CREATE SERVER files FOREIGN DATA WRAPPER file_fdw;
CREATE SERVER others FOREIGN DATA WRAPPER file_fdw;
CREATE FOREIGN TABLE public.visits (id bigint, name text OPTIONS (force_null 'true') DEFAULT 'y', more date, CONSTRAINT big CHECK (id > 10)) SERVER files OPTIONS (filename '/tmp/b', header 'true');
