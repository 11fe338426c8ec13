CREATE TABLE book (span interval, bits varbit(8)[]) WITH (toast.autovacuum_enabled = false);
