CREATE TABLE event (made timestamp PRIMARY KEY, seen timestamptz, rounded timestamp, many timestamp[]);
