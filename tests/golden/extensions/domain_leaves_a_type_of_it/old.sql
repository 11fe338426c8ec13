CREATE EXTENSION citext;
CREATE DOMAIN mail AS citext CHECK (VALUE ~ '@');
CREATE TABLE person (mails mail[] DEFAULT '{}', main mail UNIQUE);
