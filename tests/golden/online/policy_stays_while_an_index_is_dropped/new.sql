CREATE TABLE note (author varchar(30), pages int, shelf bigint);
ALTER TABLE note ENABLE ROW LEVEL SECURITY;
CREATE POLICY read ON note USING (true);
CREATE POLICY hide ON note AS RESTRICTIVE USING (author <> 'secret' AND shelf <> 1);
