CREATE TABLE note (author varchar(20), pages int, shelf int);
CREATE INDEX note_shelf ON note (shelf);
ALTER TABLE note ENABLE ROW LEVEL SECURITY;
CREATE POLICY read ON note USING (true);
CREATE POLICY hide ON note AS RESTRICTIVE USING (author <> 'secret' AND shelf <> 1);
