CREATE TABLE event (happened timestamptz, source inet) PARTITION BY LIST (happened);
CREATE VIEW moments AS SELECT event.happened FROM event;
