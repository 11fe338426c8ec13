CREATE TABLE article (a int, b int);
CREATE STATISTICS both_columns ON a, b FROM article;
CREATE MATERIALIZED VIEW data AS SELECT a, b FROM (VALUES (1, 2)) AS v (a, b);
CREATE STATISTICS of_view ON a, b FROM data;