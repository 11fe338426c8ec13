CREATE TABLE t (long xml, at timestamp) WITH (toast.autovacuum_enabled = false);
