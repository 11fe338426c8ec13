INSERT INTO customer (email, name, last_seen)
SELECT
  'customer' || n || '@example.org',
  'Customer ' || n,
  TIMESTAMPTZ '2025-01-01 00:00:00+00' - n * INTERVAL '30 days'
FROM generate_series(1, 60) AS n;
