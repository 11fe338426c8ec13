CREATE TABLE novel (id int CONSTRAINT by_id UNIQUE);
CREATE SEQUENCE numbers OWNED BY novel.id;
