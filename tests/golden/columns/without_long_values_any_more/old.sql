CREATE TABLE book (title text, at time) WITH (toast.autovacuum_enabled = false);
CREATE TABLE novel (title time);
