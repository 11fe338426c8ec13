CREATE TABLE note (author text, shelf int DEFAULT 1);
ALTER TABLE note ENABLE ROW LEVEL SECURITY;
CREATE POLICY hide ON note USING (shelf <> 1);
