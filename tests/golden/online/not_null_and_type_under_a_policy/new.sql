CREATE TABLE note (author text, shelf bigint NOT NULL DEFAULT 2);
ALTER TABLE note ENABLE ROW LEVEL SECURITY;
CREATE POLICY hide ON note USING (shelf <> 1);
