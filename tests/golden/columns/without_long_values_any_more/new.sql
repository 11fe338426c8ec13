CREATE TABLE book (title time, at time);
CREATE TABLE novel (title text) WITH (toast.autovacuum_enabled = false);
