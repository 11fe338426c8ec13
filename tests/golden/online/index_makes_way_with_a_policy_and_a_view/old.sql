CREATE TABLE note (author varchar(20), pages int);
CREATE INDEX note_pages ON note (pages) WHERE author = 'me';
ALTER TABLE note ENABLE ROW LEVEL SECURITY;
CREATE POLICY read ON note USING (true);
CREATE POLICY hide ON note AS RESTRICTIVE USING (author <> 'secret');
CREATE VIEW author AS SELECT author FROM note;
