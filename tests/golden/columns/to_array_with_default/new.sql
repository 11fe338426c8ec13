CREATE TABLE t (a jsonb[] DEFAULT '{}', b int DEFAULT 1);
