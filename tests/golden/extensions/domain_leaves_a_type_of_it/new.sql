CREATE DOMAIN mail AS text CHECK (VALUE ~ '@');
CREATE TABLE person (mails mail[] DEFAULT '{}', main mail UNIQUE);
