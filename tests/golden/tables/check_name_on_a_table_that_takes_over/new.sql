CREATE TABLE b (mail text, note text, CONSTRAINT filled CHECK (note IS NOT NULL));
CREATE VIEW mails AS SELECT mail FROM b;
