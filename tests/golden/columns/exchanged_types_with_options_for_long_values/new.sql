CREATE TABLE book (span varbit(8)[], bits interval) WITH (toast.autovacuum_enabled = false);
