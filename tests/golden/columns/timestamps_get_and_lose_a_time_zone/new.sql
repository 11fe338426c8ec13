CREATE TABLE event (made timestamptz PRIMARY KEY, seen timestamp, rounded timestamptz(3), many timestamptz[]);
