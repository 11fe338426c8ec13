CREATE TABLE thing (price text, code text GENERATED ALWAYS AS ('y') STORED);
CREATE TABLE book () INHERITS (thing);
CREATE TABLE novel () INHERITS (book);
CREATE POLICY priced ON book USING (price IS NOT NULL);
CREATE VIEW prices AS SELECT price, code FROM novel;
CREATE STATISTICS both_of ON price, code FROM novel;
