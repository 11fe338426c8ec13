CREATE TABLE doc (org int);
CREATE VIEW made_anew WITH (security_barrier) AS SELECT org FROM doc WHERE org > 5;
CREATE VIEW in_place WITH (security_barrier) AS SELECT 1 AS one;
