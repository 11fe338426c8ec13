CREATE SCHEMA tools;
CREATE EXTENSION pg_stat_statements;
