CREATE TABLE doc (org bigint);
CREATE VIEW made_anew AS SELECT org FROM doc WHERE org > 5;
CREATE VIEW in_place AS SELECT 1 AS one;
