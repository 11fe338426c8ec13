CREATE TABLE event (happened timestamptz, source bigint) PARTITION BY LIST (happened);
CREATE TABLE event_of_new_year PARTITION OF event FOR VALUES IN ('2026-01-01 00:00:00+00');
CREATE VIEW moments AS SELECT event.happened FROM event CROSS JOIN event_of_new_year;
