CREATE EXTENSION postgres_fdw;
CREATE FOREIGN DATA WRAPPER bare;
CREATE FOREIGN DATA WRAPPER full_of_options OPTIONS (host 'here', password 'geheim');
CREATE FOREIGN DATA WRAPPER handled HANDLER public.postgres_fdw_handler VALIDATOR public.postgres_fdw_validator;
