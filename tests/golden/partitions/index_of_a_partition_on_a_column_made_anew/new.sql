CREATE TABLE event (source text, kind text, note boolean GENERATED ALWAYS AS (source IS NULL) STORED) PARTITION BY HASH (kind);
CREATE TABLE event_0 PARTITION OF event FOR VALUES WITH (MODULUS 8, REMAINDER 0);
CREATE INDEX event_note ON event (note);
CREATE INDEX note_of_event_0 ON event_0 (note, kind);
